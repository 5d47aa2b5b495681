## Seiten für die Zeit, in der der Computer mit backrack nicht zu erreichen ist. Ein Wort in Klammern füllt das Gerät aus.

web-away-nothing = Ihr Computer ist nicht zu erreichen
    .lead = backrack läuft auf Ihrem Computer, und auf diesem Gerät liegt noch nichts bereit. Schalten Sie den Computer ein oder gehen Sie zurück in sein Netz, und sehen Sie noch einmal nach.
web-away-again = Noch einmal nachsehen
web-away-lying = Liegen Sie auf dem Gestell?
    .what = Senken Sie ein Bein nach dem anderen. Rollen Sie sich auf die Seite, dann auf den Boden. Ruhen Sie dort, bevor Sie sich aufsetzen.

web-away-eyebrow = Ohne Ihren Computer
web-away-line = Ihr Computer ist nicht zu erreichen. Das hier wurde am { "{made}" } bereitgelegt und gilt bis { "{until}" }.
web-away-elsewhere = Die gewünschte Seite braucht Ihren Computer. Hier ist der heutige Tag.
web-away-title = { "{title}" }, { "{minutes}" } Minuten
web-away-minutes = Etwa { "{minutes}" } Minuten.
web-away-when = { "{weekday}" } um { "{time}" } Uhr
    .today = heute um { "{time}" } Uhr
    .tomorrow = morgen um { "{time}" } Uhr
web-away-days = Die nächsten sieben Tage
web-away-day =
    .session = Übungseinheit
    .rest = Ruhetag
    .morning = Am Morgen nach jeder Einheit kommen ein paar Fragen.
web-away-kept = Nichts geht verloren
    .what = Was Sie eingeben, bleibt auf diesem Gerät. Es wird gesendet, wenn Ihr Computer wieder zu erreichen ist.
