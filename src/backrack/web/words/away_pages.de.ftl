## Seiten für die Zeit, in der der Computer mit backrack nicht zu erreichen ist. Ein Wort in Klammern füllt das Gerät aus.

web-away-nothing = Ihr Computer ist nicht zu erreichen
    .lead = backrack läuft auf Ihrem Computer, und auf diesem Gerät liegt noch nichts bereit. Schalten Sie den Computer ein oder gehen Sie zurück in sein Netz, und sehen Sie noch einmal nach.
web-away-again = Noch einmal nachsehen
web-away-lying = Liegen Sie auf dem Gestell?
    .what = Senken Sie ein Bein nach dem anderen. Rollen Sie sich auf die Seite, dann auf den Boden. Ruhen Sie dort, bevor Sie sich aufsetzen.

web-away-eyebrow = Ohne Ihren Computer
web-away-line = Ihr Computer ist nicht zu erreichen. Das hier wurde am { $made } bereitgelegt und gilt bis { $until }.
web-away-elsewhere = Die gewünschte Seite braucht Ihren Computer. Hier ist der heutige Tag.
web-away-title = { $title }, { $minutes } Minuten
web-away-minutes = Etwa { $minutes } Minuten.
web-away-when = { $weekday } um { $time } Uhr
    .today = heute um { $time } Uhr
    .tomorrow = morgen um { $time } Uhr
web-away-days = Die nächsten sieben Tage
web-away-day =
    .session = Übungseinheit
    .rest = Ruhetag
    .morning = Am Morgen nach jeder Einheit kommen ein paar Fragen.
web-away-kept = Nichts geht verloren
    .what = Was Sie eingeben, bleibt auf diesem Gerät. Es wird gesendet, wenn Ihr Computer wieder zu erreichen ist.

web-away-settings = Flugmodus
    .about = Dieses Gerät legt bereit, was Sie brauchen, wenn Ihr Computer nicht zu erreichen ist: zwei Einheiten, die Fragen und die Berichte. Das geschieht von selbst, wenn Sie eine Seite öffnen.
    .cannot = Dieses Gerät kann nichts bereitlegen. Sein Browser erlaubt das nur über eine sichere Adresse (https) oder auf dem Computer selbst.
    .nothing = Noch liegt nichts bereit.
    .kept = Für den Flugmodus bereit: { $size } MB, bereitgelegt am { $made }, gültig bis { $until }.
    .closed = Es liegt keine Einheit bereit, weil gerade keine offen ist.
    .now = Jetzt aktualisieren
    .doing = Es wird bereitgelegt. Das kann ein bis zwei Minuten dauern.
    .done = Dieses Gerät ist bereit.
    .failed = Es konnte nicht bereitgelegt werden. Läuft backrack noch? Bitte versuchen Sie es noch einmal.
