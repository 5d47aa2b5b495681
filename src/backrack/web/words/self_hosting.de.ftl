## backrack doctor: was geprüft wurde, was nicht stimmt, und was zu tun ist

doctor-help = Sucht die üblichen Fehler, wenn man backrack selbst betreibt, und sagt zu jedem, was zu tun ist. Es wird nichts geändert.
doctor-help-url = Prüft auch einen laufenden Server unter dieser Adresse, so wie ein Browser ihn sieht, mit allem, was davor steht.
doctor-state-good = gut
doctor-state-note = Hinweis
doctor-state-wrong = FALSCH

doctor-folder-good = In den Datenordner { $folder } können nur Sie hineinsehen.
doctor-folder-none = Den Datenordner { $folder } gibt es noch nicht.
    .fix = backrack legt ihn beim ersten Start an. Wenn Sie backrack schon benutzt haben, prüfen Sie BACKRACK_HOME.
doctor-folder-no-folder = { $folder } ist kein Ordner.
    .fix = Nennen Sie in BACKRACK_HOME einen anderen Ordner, oder räumen Sie diese Datei weg.
doctor-folder-nobodys = { $reason }
    .fix = Nennen Sie in BACKRACK_HOME einen Ordner.
doctor-folder-unreadable = { $file } ist nicht lesbar.
    .fix = Führen Sie dies als der Benutzer aus, der backrack ausführt.
doctor-folder-owner = Der Datenordner { $folder } gehört { $owner }, und Sie sind { $user }.
    .fix = Führen Sie backrack und dies als { $owner } aus. Oder übergeben Sie den Ordner: chown -R { $user } { $folder }
doctor-folder-locked = Der Datenordner { $folder } kann nicht beschrieben werden.
    .fix = chmod 700 { $folder } – und sehen Sie nach, ob der Datenträger nur gelesen werden darf.
doctor-folder-open = Andere auf diesem Rechner können in den Datenordner { $folder } hineinsehen. Er enthält Gesundheitsdaten.
    .fix = chmod 700 { $folder }
doctor-folder-files-owner = Einiges im Datenordner gehört nicht { $owner }: { $files }. Wahrscheinlich wurde backrack einmal als ein anderer Benutzer ausgeführt.
    .fix = chown -R { $owner } { $folder }
doctor-folder-kept = In { $folder } liegen frühere Daten, die beim Zurückspielen beiseitegelegt wurden, in Ordnern, die mit „kept-“ beginnen. Sie enthalten Gesundheitsdaten.
    .fix = Löschen Sie sie, wenn Sie sie nicht mehr brauchen.
doctor-folder-restoring = In { $folder } wurde das Zurückspielen einer Sicherung unterbrochen, oder es läuft gerade.
    .fix = Starten Sie backrack: Es bringt zu Ende, was begonnen wurde.

doctor-disk-good = Für { $folder } sind { $free } MB frei.
doctor-disk-full = Für { $folder } sind nur { $free } MB frei. Es sollten mindestens { $needed } MB sein.
    .fix = Schaffen Sie Platz, oder verlegen Sie den Datenordner und nennen Sie den neuen Ort in BACKRACK_HOME.

doctor-key-good = Der geheime Schlüssel ist da, lang genug, und derselbe wie immer.
doctor-key-none = In { $file } gibt es noch keinen geheimen Schlüssel.
    .fix = backrack legt ihn beim ersten Start an.
doctor-key-lost = Der geheime Schlüssel in { $file } ist verloren. Beim Start macht backrack einen neuen, und kein Browser findet sein Tagebuch wieder.
    .fix = Starten Sie backrack noch nicht. Nehmen Sie den Schlüssel aus Ihrer letzten Sicherung (unzip SICHERUNG secret_key) und legen Sie ihn dorthin.
doctor-key-short = Der geheime Schlüssel hat weniger als { $least } Zeichen. Er könnte erraten werden.
    .fix = Nehmen Sie BACKRACK_SECRET_KEY weg, damit backrack einen macht, oder geben Sie einen langen, zufälligen. Danach sind Browser fremd: Lassen Sie vorher alle ihre Daten herunterladen.
doctor-key-changed = Der geheime Schlüssel ist nicht der, der hier bisher benutzt wurde. Browser finden ihr Tagebuch nicht wieder.
    .fix = Legen Sie den alten Schlüssel zurück: aus Ihrer letzten Sicherung, oder mit dem BACKRACK_SECRET_KEY des Servers. Wenn Sie ihn ändern wollten, löschen Sie { $mark }
doctor-key-open = Andere auf diesem Rechner können den geheimen Schlüssel lesen.
    .fix = chmod 600 { $file }
doctor-key-unreadable = Der geheime Schlüssel in { $file } ist nicht lesbar.
    .fix = Führen Sie dies als der Benutzer aus, der backrack ausführt. Ist er dann noch nicht lesbar, nehmen Sie ihn aus Ihrer letzten Sicherung.

doctor-database-good = Die Datenbank ist heil und auf dem neuesten Stand.
doctor-database-none = Die Datenbank { $file } gibt es noch nicht.
    .fix = backrack legt sie beim ersten Start an. Wenn Sie backrack schon benutzt haben, prüfen Sie BACKRACK_HOME.
doctor-database-unreadable = Die Datenbank { $file } ist nicht lesbar: { $reason }.
    .fix = Führen Sie dies als der Benutzer aus, der backrack ausführt, und sehen Sie nach, wem die Datei gehört.
doctor-database-damaged = Die Datenbank { $file } ist beschädigt: { $fault }
    .fix = Halten Sie backrack an. Kopieren Sie den ganzen Datenordner an einen sicheren Ort. Dann: backrack restore --replace FILE, mit Ihrer letzten guten Sicherung.
doctor-database-newer = Ein neueres backrack hat diese Datenbank benutzt: { $name } ist hier nicht bekannt.
    .fix = Aktualisieren Sie backrack. Machen Sie mit diesem nicht weiter.
doctor-database-pending = Die Datenbank ist älter als dieses backrack: { $name } steht noch aus.
    .fix = Sichern Sie zuerst, dann: backrack migrate

doctor-clock-good = Die Uhr zeigt { $now }.
doctor-clock-year = Nach der Uhr ist es das Jahr { $year }.
    .fix = Stellen Sie die Uhr, und lassen Sie sie über das Netz richtig halten.
doctor-clock-behind = Die Uhr zeigt { $now }, aber der neueste Eintrag kam um { $newest }. Sperren und Fragen richten sich nach der Uhr.
    .fix = Stellen Sie die Uhr, und lassen Sie sie über das Netz richtig halten.
doctor-clock-unknown-zone = Die Zeitzone { $zone } in TZ ist hier nicht bekannt. Die Tage werden gezählt wie in London im Winter.
    .fix = Setzen Sie TZ auf einen Namen wie Europe/Berlin, und lassen Sie die Zeitzonendaten des Systems installieren.
doctor-clock-no-zone = Dieser Rechner hat keine Zeitzone. Die Tage werden gezählt wie in London im Winter, und ein Morgen kann auf den falschen Tag fallen.
    .fix = Setzen Sie TZ, zum Beispiel TZ=Europe/Berlin, auch dort, wo der Server gestartet wird.

doctor-built-good = Die gebauten Seiten sind vollständig.
doctor-built-missing = Gestaltung und Skripte der Seiten wurden nie gebaut: In { $folder } fehlt das Verzeichnis.
    .fix = make setup
doctor-built-half = In { $folder } fehlt etwas von Gestaltung oder Skripten, zum Beispiel { $file }.
    .fix = make clean, dann make setup. Ihre Daten bleiben.
doctor-voices-good = { $language }: Die Stimme { $voice } ist installiert.
doctor-voices-missing = { $language }: Es ist keine Stimme installiert. Durch die Einheiten leiten Töne und Worte auf dem Bildschirm.
    .fix = make setup installiert, was fehlt. Die gewünschte Stimme ist { $voice }.
doctor-hosts-good = backrack antwortet auf { $hosts }.
doctor-hosts-any = BACKRACK_HOSTS enthält „*“: backrack würde auf jeden Namen antworten, und eine fremde Seite könnte es so erreichen.
    .fix = Nennen Sie die Namen, die eingetippt werden, mit Kommas dazwischen.
doctor-hosts-name = BACKRACK_HOSTS enthält „{ $host }“. Das ist kein bloßer Name.
    .fix = Lassen Sie https://, den Port und alles nach dem Namen weg: BACKRACK_HOSTS=rack.example.net
doctor-hosts-https = BACKRACK_BEHIND_HTTPS ist „{ $value }“. Das bedeutet nichts.
    .fix = Setzen Sie es hinter einem Proxy mit Verschlüsselung auf 1, sonst lassen Sie es weg.

doctor-url-unreadable = { $url } ist keine Adresse eines Servers.
    .fix = Geben Sie eine an wie https://rack.example.net
doctor-url-path = backrack kann nicht unter { $path } liegen.
    .fix = Geben Sie ihm einen eigenen Namen oder Port. Nach dem Namen steht in der Adresse nichts mehr.
doctor-url-certificate = Dem Zertifikat von { $host } wird nicht vertraut: { $reason }.
    .fix = Erneuern Sie es, oder lassen Sie Ihrer eigenen Stelle vertrauen. Für diese Prüfung: SSL_CERT_FILE=stelle.pem backrack doctor --url …
doctor-url-unreachable = { $url } hat nicht geantwortet: { $reason }.
    .fix = Sehen Sie nach, ob Proxy und backrack laufen, ob der Name zu diesem Rechner führt und ob keine Firewall dazwischen steht.
doctor-url-redirect = { $url } führt weiter zu { $to }.
    .fix = Prüfen Sie stattdessen diese Adresse.
doctor-url-gateway = Der Proxy antwortet, erreicht aber backrack nicht (Status { $status }).
    .fix = Starten Sie backrack, und sehen Sie nach, ob der Proxy den richtigen Port nennt: backrack zeigt ihn beim Start.
doctor-url-host-refused = backrack antwortet nicht auf den Namen { $host }.
    .fix = Starten Sie es mit BACKRACK_HOSTS={ $host }
doctor-url-no-backrack = Was unter { $url } antwortet, ist nicht dieses backrack (Status { $status }).
    .fix = Sehen Sie nach, wohin der Proxy diesen Namen leitet, und ob beide dieselbe Version haben.
doctor-url-plain = { $url } ist nicht verschlüsselt. Was jemand einträgt, kann unterwegs gelesen werden.
    .fix = Stellen Sie einen Proxy mit Zertifikat davor: docs/self-hosting.md
doctor-url-asked = { $url } erreicht backrack { $version }, mit Namen, Herkunft und Verschlüsselung, wie sie sind.
doctor-url-host = Der Browser fragt nach { $wanted }, backrack wird aber nach { $came } gefragt. Nichts kann gespeichert werden.
    .fix = Der Proxy soll den Namen weitergeben. nginx: { $setting } Apache: ProxyPreserveHost On
doctor-url-origin = Die Herkunft { $wanted } kommt bei backrack als { $came } an. So kann nichts gespeichert werden, oder jeder könnte es.
    .fix = Der Proxy soll die Kopfzeile Origin lassen, wie sie ist.
doctor-url-https-not-believed = Der Proxy sagt, dass er verschlüsselt, aber backrack glaubt es nicht. Nichts kann gespeichert werden.
    .fix = Starten Sie backrack mit BACKRACK_BEHIND_HTTPS=1
doctor-url-https-not-told = backrack erfährt nicht, dass die Leitung zum Browser verschlüsselt ist. Nichts kann gespeichert werden.
    .fix = nginx: { $setting } und backrack mit BACKRACK_BEHIND_HTTPS=1 starten
doctor-url-https-not-true = backrack wird gesagt, diese Leitung sei verschlüsselt, und sie ist es nicht.
    .fix = Der Proxy soll X-Forwarded-Proto selbst setzen, nach dem, was wirklich ist.
doctor-url-private = Die Inhaltsregeln und die anderen schützenden Kopfzeilen kommen an, und kein Zwischenspeicher behält etwas.
doctor-url-policy = Die Content-Security-Policy geht unterwegs verloren oder wird gelockert.
    .fix = Der Proxy soll sie weder entfernen noch ersetzen. Ohne sie arbeiten die Seiten mit einem Schutz weniger.
doctor-url-no-store = Der Proxy nimmt „Cache-Control: no-store“ weg. Seiten über eine Person können so behalten werden.
    .fix = Der Proxy soll Cache-Control lassen, wie es ist, und nichts zwischenspeichern.
doctor-url-headers = X-Content-Type-Options oder X-Frame-Options geht unterwegs verloren.
    .fix = Der Proxy soll sie lassen, wie sie sind.
doctor-url-shared = Zwei Besucher haben dieselbe Seite mit demselben Cookie bekommen: Der Proxy behält Seiten. Jemand würde die Daten von jemand anderem sehen.
    .fix = Halten Sie den Proxy jetzt an, und schalten Sie seinen Zwischenspeicher für backrack ab.
doctor-url-cookies-good = Die Cookies kommen an, wie sie gesetzt wurden.
doctor-url-cookies = Die Cookies kommen nicht an, wie backrack sie setzt.
    .fix = Der Proxy soll Set-Cookie lassen, wie es ist.
doctor-url-cookies-open = Die Cookies sind nicht auf verschlüsselte Leitungen beschränkt.
    .fix = Starten Sie backrack mit BACKRACK_BEHIND_HTTPS=1, und lassen Sie den Proxy X-Forwarded-Proto setzen.
doctor-url-taken = Was die Seiten speichern, wird angenommen, auch in einem großen Stück.
doctor-url-not-taken = Was eine Seite speichert, würde abgelehnt (Status { $status }).
    .fix = Beheben Sie zuerst, was weiter oben steht. Steht dort nichts, sehen Sie nach, ob der Proxy Cookies und die Kopfzeile X-CSRFToken weitergibt.
doctor-url-too-much = Der Proxy lehnt größere Stücke ab (Status { $status }). Ein Tagebuch von Jahren könnte nicht mitgebracht werden.
    .fix = nginx: client_max_body_size 20m;
doctor-url-static-good = Gestaltung und Skripte kommen an.
doctor-url-static = { $address } kommt nicht an, wie es soll (Status { $status }). Seiten kommen ohne Gestaltung oder ohne die geführte Einheit.
    .fix = Der Proxy soll alles an backrack weitergeben, auch /static/. Wurden die Seiten nie gebaut: make setup
doctor-url-track-good = Die Tonspur kommt unverändert an, und auf Wunsch in Teilen.
doctor-url-track-packed = Der Proxy komprimiert die Tonspur. Manche Geräte können sie dann nicht abspielen oder darin springen.
    .fix = Er soll nur Text komprimieren. nginx: audio/mpeg nicht in gzip_types aufnehmen
doctor-url-track-changed = Die Tonspur kommt nicht an, wie sie gesendet wurde.
    .fix = Der Proxy soll Ton weitergeben, wie er ist.
doctor-url-track-parts = Ein Teil der Tonspur war gefragt, und etwas anderes kam (Status { $status }). Zurückgehen in einer Einheit klappt nicht, und manche Telefone spielen gar nichts.
    .fix = Der Proxy soll die Kopfzeile Range weitergeben und nicht zerteilen, was er behält.
doctor-url-track-length = Die Tonspur kommt ohne ihre Länge.
    .fix = Der Proxy soll Content-Length weitergeben. Ohne sie zeigen manche Geräte keine Zeit.
