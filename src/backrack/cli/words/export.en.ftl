## backrack export

cli-help-export = Write everything of one person into a folder: person.json, which backrack reads again, a table for each kind of entry, and dictionary.csv, which says what every column holds.
cli-help-export-csv = The folder to make. It must not be there yet, or be empty.
cli-export-made = { $folder } holds person.json, { $tables } tables and dictionary.csv. They are health data: keep them where nobody else can read them.
cli-export-not-empty = { $folder } is there already and is not an empty folder. Name another one.
cli-export-not-written = { $folder } could not be written: { $reason }. Nothing was exported.
