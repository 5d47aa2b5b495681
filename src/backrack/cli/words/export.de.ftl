## backrack export

cli-help-export = Schreibt alles von einer Person in einen Ordner: person.json, das backrack wieder liest, eine Tabelle für jede Art von Eintrag und dictionary.csv, das sagt, was in jeder Spalte steht.
cli-help-export-csv = Der Ordner, der angelegt wird. Es darf ihn noch nicht geben, oder er ist leer.
cli-export-made = { $folder } enthält person.json, { $tables } Tabellen und dictionary.csv. Das sind Gesundheitsdaten: Bewahren Sie sie so auf, dass niemand sonst sie lesen kann.
cli-export-not-empty = { $folder } gibt es schon, und es ist kein leerer Ordner. Nennen Sie einen anderen.
cli-export-not-written = { $folder } konnte nicht geschrieben werden: { $reason }. Es wurde nichts ausgegeben.
