## What is wrong in a scenario file.

scenario-unreadable = This scenario cannot be read.
scenario-at = { $place }: { $what }
scenario-more = And { $number } more.
scenario-missing = this is missing.
scenario-unknown = this is not known here.
scenario-int = a whole number is needed.
scenario-number = a number is needed.
scenario-text = a text is needed.
scenario-bool = true or false is needed.
scenario-list = a list is needed.
scenario-object = an object with its named fields is needed.
scenario-offset = the time needs its offset from UTC, for example +01:00.
scenario-time = a time in ISO 8601 is needed, for example 2026-03-02T09:00+01:00.
scenario-year = the year must lie between 2000 and 2099.
scenario-json = this is not JSON.
scenario-long = this list is too long.
scenario-least = it must be { $limit } or more, not { $given }.
scenario-most = it must be { $limit } or less, not { $given }.
scenario-choice = it must be { $limit }, not { $given }.
scenario-other = this cannot be understood.
