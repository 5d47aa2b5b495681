cli-print-help = Schreibt die heutige Einheit, das ganze Programm oder ein Tagebuchblatt als PDF für jeden Drucker. Ohne Einheit heute wird der Grund genannt, und es entsteht keine Datei.
cli-print-help-output = Die Datei, die geschrieben wird.
cli-print-help-span = Wie viele Tage das Tagebuchblatt hat: eine Woche oder einen Monat.
cli-print-help-language = Die Sprache des Blatts.
cli-print-done = Geschrieben: { $file }
cli-print-cannot-write = { $file } kann nicht geschrieben werden: { $reason }. Wählen Sie mit -o einen anderen Ort.
