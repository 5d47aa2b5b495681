cli-print-help = Write today’s session, the whole programme or a diary sheet as a PDF for any printer. Without a session today the reason is given, and no file.
cli-print-help-output = The file to write.
cli-print-help-span = How many days the diary sheet has: a week or a month.
cli-print-help-language = The language of the sheet.
cli-print-done = Written: { $file }
cli-print-cannot-write = { $file } cannot be written: { $reason }. Choose another place with -o.
