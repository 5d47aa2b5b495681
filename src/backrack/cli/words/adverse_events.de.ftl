cli-help-adverse-events = Gibt aus, was eine Person als unerwünschtes Ereignis aufgeschrieben hat, mit jeder früheren Fassung.
cli-help-csv = Eine Tabelle mit einer Kopfzeile in Worten ausgeben, für ein Tabellenprogramm.
cli-adverse-none = Es ist nichts aufgeschrieben, das schiefging.
