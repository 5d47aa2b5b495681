# Worte der Befehlszeile.

## Optionen, die mehrere Befehle teilen

cli-help-person = Die Personendatei, die gelesen wird. Ohne sie die Person, die auf diesem Rechner gespeichert ist.
cli-help-now = Der Zeitpunkt, um den es geht, mit seinem Abstand zu UTC, zum Beispiel 2026-03-02T09:00+01:00. Ohne ihn jetzt.
cli-help-pain-above-limit = Wozu Schmerz über der Grenze führt (P8): Er macht eine Stufe leichter (ease) oder beendet ab einem Tag nur diese Einheit (end:2026-12-01).
cli-decide-help-pain-above-limit = Wozu Schmerz über der Grenze führt (P8): Er macht eine Stufe leichter (ease) oder beendet nur diese Einheit (end, oder end:2026-12-01 für Einheiten ab diesem Tag).
cli-help-json = JSON statt einer Seite ausgeben.
cli-no-person = Auf diesem Rechner ist noch keine Person gespeichert. Nutzen Sie --person FILE.
cli-person-not-opened = { $file } lässt sich nicht öffnen: { $why }.
cli-time-unreadable = Geben Sie Datum und Uhrzeit mit dem Abstand zu UTC an, zum Beispiel 2026-03-02T09:00+01:00.

## backrack screen

cli-help-screen = Sagt, was die Antworten einer Person erlauben, was gesperrt ist, und wer es öffnet.
cli-help-emergency-number = Die örtliche Notrufnummer, die genannt wird. Keine wird geraten.

## backrack session

cli-help-session = Gibt die heutige Einheit aus, oder sagt, warum es keine gibt.
cli-help-audio = Die Einheit als eine MP3-Datei zum Anhören schreiben. Sie enthält nur die Einheit, ohne die Auswege.
cli-session-title = { $title }, etwa { $minutes } Minuten
cli-session-track = Die Tonspur liegt in { $file }.
cli-session-questions = Noch zu beantworten: { $questions }.

## Jeder Befehl

cli-cannot-print = Was dieser Befehl sagt, ließ sich nicht schreiben: { $reason }.

## Die Hilfe der Befehlszeile selbst

cli-help = Angeleitetes Üben zu Hause, in Stufen, auf einem Rückengestell aus Holz.
cli-help-language = Die Sprache, in der geantwortet wird.
cli-help-version = Die Version zeigen und enden.
cli-help-help = Diese Hilfe zeigen und enden.
cli-help-serve = backrack starten und die Adresse ausgeben. Ein belegter Port wird übersprungen.
cli-help-host = Die Adresse, unter der es erreichbar ist.
cli-help-port = Der Port, der zuerst versucht wird.
cli-help-migrate = Den Datenordner und seine Tabellen anlegen oder auf den neuen Stand bringen.
