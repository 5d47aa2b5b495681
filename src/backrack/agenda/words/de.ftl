## Die nächsten Wochen im Kalender: Nichts über die Gesundheit steht dort

agenda-name = backrack
agenda-session = backrack-Einheit
agenda-morning = Morgenbericht
