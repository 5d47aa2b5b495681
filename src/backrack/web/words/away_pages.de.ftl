## Seiten für die Zeit, in der der Computer mit backrack nicht zu erreichen ist.

web-away-nothing = Ihr Computer ist nicht zu erreichen
    .lead = backrack läuft auf Ihrem Computer, und auf diesem Gerät liegt noch nichts bereit. Schalten Sie den Computer ein oder gehen Sie zurück in sein Netz, und sehen Sie noch einmal nach.
web-away-again = Noch einmal nachsehen
web-away-lying = Liegen Sie auf dem Gestell?
    .what = Senken Sie ein Bein nach dem anderen. Rollen Sie sich auf die Seite, dann auf den Boden. Ruhen Sie dort, bevor Sie sich aufsetzen.
