cli-help-adverse-events = Give what a person wrote down as gone wrong, with every earlier wording.
cli-help-csv = Print a table with a header in words, for a spreadsheet.
cli-adverse-none = Nothing was written down as gone wrong.
