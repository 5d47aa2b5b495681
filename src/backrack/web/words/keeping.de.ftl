## backrack backup und backrack restore: der Datenordner als eine Datei

backup-help = Schreibt alles, was hier gespeichert ist, in eine Datei FILE. Der Server darf dabei laufen. Die Datei enthält Gesundheitsdaten und den geheimen Schlüssel: Bewahren Sie sie auf wie ein Tagebuch.
backup-help-force = FILE ersetzen, wenn es die Datei schon gibt.
backup-made =
    { $file } enthält { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    } mit { $entries ->
        [one] 1 Eintrag
       *[other] { $entries } Einträgen
    }. Die Datei wurde zur Probe gelesen und ist vollständig.
backup-holds = Sie enthält Gesundheitsdaten und den geheimen Schlüssel, mit dem Browser ihr Tagebuch wiederfinden. Bewahren Sie sie so auf, dass niemand sonst sie lesen kann. Wer später alles löscht, steht noch in dieser Datei: Löschen Sie sie dann.
backup-holds-no-key = Sie enthält Gesundheitsdaten. Bewahren Sie sie so auf, dass niemand sonst sie lesen kann. Einen geheimen Schlüssel gibt es noch nicht. Starten Sie backrack einmal und sichern Sie dann noch einmal.
backup-read-me = Dies ist eine Sicherung von backrack. Sie enthält Gesundheitsdaten und den geheimen Schlüssel, mit dem Browser ihr Tagebuch wiederfinden. Bewahren Sie sie so auf, dass niemand sonst sie lesen kann. Zurück damit: backrack restore FILE
backup-nothing = In { $folder } gibt es noch nichts zu sichern. Ist BACKRACK_HOME der Ordner, den Ihr Server benutzt?
backup-unreadable = { $file } ist nicht lesbar: { $reason }. Führen Sie dies als der Benutzer aus, der backrack ausführt.
backup-exists = { $file } gibt es schon. Wählen Sie einen anderen Namen, oder ersetzen Sie die Datei mit --force.
backup-not-a-file = { $file } ist keine Datei, die ersetzt werden kann. Wählen Sie einen anderen Namen.
backup-restoring = In { $folder } wird gerade eine Sicherung zurückgespielt. Warten Sie, bis das fertig ist, und versuchen Sie es dann noch einmal.
backup-not-written = { $file } konnte nicht geschrieben werden: { $reason }. Es gibt keine Sicherung.
backup-key-unreadable = Der geheime Schlüssel in { $folder } ist nicht lesbar. Führen Sie den Befehl als der Benutzer aus, der backrack ausführt.
backup-no-room = Es wurde keine Sicherung gemacht: { $file } ließ sich nicht kopieren ({ $fault }). Sehen Sie nach, ob hier oder am Ziel der Sicherung der Platz ausgeht. Ihre Daten sind unverändert.
backup-database-damaged = Es wurde nicht gesichert: Die Datendatei { $file } ist beschädigt ({ $fault }). Halten Sie backrack an, kopieren Sie den ganzen Ordner, wie er ist, und behalten Sie Ihre letzte gute Sicherung.

restore-help = Spielt eine Sicherung FILE in den Datenordner zurück. Zuerst wird alles geprüft. Stimmt etwas nicht, ändert sich nichts.
restore-help-replace = Auch dann, wenn dort schon Daten von jemandem liegen. Sie werden vorher beiseitegelegt.
restore-done =
    { $folder } enthält jetzt die Sicherung vom { DATETIME($day, dateStyle: "long") }: { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    } mit { $entries ->
        [one] 1 Eintrag
       *[other] { $entries } Einträgen
    }.
restore-kept = Was vorher dort lag, ist in { $folder } aufbewahrt. Es enthält weiter Gesundheitsdaten. Löschen Sie es, wenn Sie es nicht mehr brauchen.
restore-deleted-return = Wer nach diesem Tag alles gelöscht hat, ist damit wieder da. Löschen Sie diese Person noch einmal in ihren Einstellungen.
restore-no-key = Die Sicherung enthält keinen geheimen Schlüssel. Browser, die dort bekannt waren, sind hier vielleicht fremd.
restore-other-key = { $setting } ist gesetzt und ist nicht der Schlüssel der Sicherung. Browser bleiben fremd, bis Sie diese Einstellung wegnehmen.
restore-not-opened = { $file } kann nicht geöffnet werden: { $reason }. Es wurde nichts geändert.
restore-no-backup = { $file } ist keine Sicherung von backrack. Es wurde nichts geändert.
restore-damaged = { $file } ist beschädigt oder nicht vollständig. Kopieren Sie die Datei noch einmal, oder nehmen Sie eine ältere Sicherung. Es wurde nichts geändert.
restore-newer = { $file } stammt von einem neueren backrack ({ $theirs }; dieses ist { $ours }) und kann hier nicht gelesen werden. Aktualisieren Sie zuerst backrack. Es wurde nichts geändert.
restore-newer-tables = { $file } stammt von einem neueren backrack: Dieses ({ $ours }) kennt { $name } nicht. Aktualisieren Sie zuerst backrack. Es wurde nichts geändert.
restore-database-damaged = Die Datenbank in { $file } ist beschädigt: { $fault }. Nehmen Sie eine ältere Sicherung. Es wurde nichts geändert.
restore-not-ours = Die Datenbank in { $file } stammt nicht von backrack. Es wurde nichts geändert.
restore-in-use = backrack läuft mit { $folder }. Halten Sie es zuerst an. Es wurde nichts geändert.
restore-not-empty = In { $folder } liegen schon Daten von jemandem. Mit --replace tritt die Sicherung an ihre Stelle: Sie werden vorher beiseitegelegt. Es wurde nichts geändert.
restore-not-written = { $folder } kann nicht beschrieben werden: { $reason }. Es wurde nichts geändert.
