## What went wrong: the words of its answers and of its table.

record-adverse-number = Event number
record-adverse-status = Status of this wording
record-adverse-told = Told at
record-adverse-happened = Date of the event
record-adverse-what = What happened, in the person’s own words
record-adverse-moment = When, in relation to the exercise
record-adverse-how-bad = Severity, as told
record-adverse-help = Help received
record-adverse-over = Resolved
record-adverse-status-stands = stands
record-adverse-status-corrected = corrected on { $day }
record-adverse-status-withdrawn = taken back on { $day }

record-adverse-moment-getting_on = While getting on
record-adverse-moment-on_the_rack = Lying on the rack
record-adverse-moment-getting_off = While getting off
record-adverse-moment-later = Later
record-adverse-moment-not_related = Nothing to do with a session
record-adverse-how-bad-a_little = It troubled me a little
record-adverse-how-bad-stopped_me = It stopped me doing things
record-adverse-how-bad-needed_help = I needed help
record-adverse-help-none = None
record-adverse-help-advice = Advice, by phone or from a pharmacist
record-adverse-help-clinician = I saw a doctor or physiotherapist
record-adverse-help-hospital = Hospital
record-adverse-over-yes = Yes
record-adverse-over-no = No
record-adverse-over-not_sure = Not sure
