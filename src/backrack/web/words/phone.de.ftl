## backrack auf dem Telefon: die Seite, der Link, der ein Tagebuch übergibt, und was die Befehlszeile dazu sagt

guide-more-phone = Auf Ihrem Telefon
    .about = Ein Telefon in Ihrem Heimnetz Ihr Tagebuch öffnen lassen.

phone-lead = Ihr Telefon kann dasselbe Tagebuch öffnen wie dieser Computer. Alles bleibt bei Ihnen zu Hause: Es geht direkt vom Telefon zum Computer und ist unterwegs verschlüsselt.
phone-here-lead = Sie haben backrack über Ihr Heimnetz geöffnet.
phone-private = Auch andere in Ihrem Netz können backrack öffnen. Sie sehen ein eigenes Tagebuch und nie Ihres, außer sie haben einen Link von Ihnen.

phone-off = Telefone werden noch nicht eingelassen
    .why = backrack hört nur auf diesen Computer, bis Sie mehr verlangen.
    .how = Beenden Sie es mit Strg+C in seinem Fenster. Starten Sie es dann so:
    .make = Im Ordner mit dem Quelltext bewirkt das hier dasselbe:
    .service = Wo es als Dienst läuft, setzen Sie dafür BACKRACK_PHONE=1.
    .then = Öffnen Sie dann diese Seite noch einmal. Sie führt Sie weiter.
phone-without = Ohne das
    .about = Ein Telefon hilft Ihnen trotzdem, auch im Flugmodus:
    .track = Die heutige Einheit als Tondatei. Sie können sie dort speichern, wo die Einheit beginnt, und auf das Telefon kopieren.
    .sheet = Die heutige Einheit auf einer Seite, als PDF.
    .to-track = Zur heutigen Einheit
    .to-sheet = Zu den Blättern
phone-waiting = Dieser Computer ist gerade in keinem Heimnetz
    .lead = Verbinden Sie ihn mit dem WLAN oder mit dem Netzwerkkabel. backrack findet die Adresse innerhalb einer halben Minute von selbst. Öffnen Sie dann diese Seite noch einmal.
phone-proxy = Telefone kommen auf demselben Weg wie Sie
    .lead = Öffnen Sie { $address } auf dem Telefon. Wie weit das reicht und wer hineinkommt, hat eingerichtet, wer dieses backrack betreibt.

phone-step = Schritt { $number }
phone-open = backrack auf dem Telefon öffnen
    .how = Das Telefon muss im selben WLAN sein und nicht in einem Netz für Gäste. Richten Sie seine Kamera auf dieses Bild, oder tippen Sie die Adresse ein.
    .picture = Ein Bild, das die Kamera des Telefons liest. Es enthält diese Adresse: { $address }
    .warns = Der Browser wird Sie warnen: „Dies ist keine sichere Verbindung“ oder „Die Verbindung ist nicht privat“.
    .why = Er warnt, weil keine Firma für diesen Computer bürgt. Dieser Computer bürgt für sich selbst, und das Telefon kennt ihn noch nicht. Für eine Adresse, die es nur bei Ihnen zu Hause gibt, kann sonst niemand bürgen.
    .go-on = Sehen Sie nach, ob die Adresse dieselbe ist wie hier. Gehen Sie dann weiter: in Chrome „Erweitert“, dann „Weiter zu“; in Safari „Details einblenden“, dann „diese Website besuchen“. Nach Schritt 2 warnt er nicht mehr.
    .elsewhere = Gehen Sie sonst nirgends an einer solchen Warnung vorbei.
    .by-name = Den Namen { $name } statt der Nummer verwenden
    .by-number = Die Nummer { $number } statt des Namens verwenden
    .name-about = Ein Name bleibt, wenn sich die Nummer ändert. Aber nicht jedes Telefon findet ihn.

phone-trust = Diesem Computer vertrauen
    .why = Bis das Telefon dem Zertifikat dieses Computers vertraut, geht backrack dort nur, solange dieser Computer läuft. Browser behalten über eine Verbindung, der sie nicht vertrauen, keine Seite für den Flugmodus.
    .limits = Das Zertifikat kann für diesen Computer und für Adressen in Heimnetzen bürgen und für nichts sonst: nicht für eine Bank und für keinen Ort im Internet. Der Schlüssel, der mehr daraus hätte machen können, wurde weggeworfen.
    .get = Das Zertifikat herunterladen
    .get-about = Auf dem Telefon, nicht hier. Schicken Sie es niemandem, und nehmen Sie es von niemandem.
    .compare = Vergleichen Sie, bevor Sie ihm vertrauen
    .compare-about = Das ist sein SHA-256-Fingerabdruck. Das Telefon zeigt auch einen. Beide müssen gleich sein, Zeichen für Zeichen. Sind sie es nicht, hören Sie auf und löschen Sie die heruntergeladene Datei.
    .compare-there = Der Computer zeigt seinen Fingerabdruck auf dieser selben Seite. Vergleichen Sie ihn mit dem, was das Telefon vom Zertifikat zeigt, Zeichen für Zeichen.
phone-android = Auf einem Android-Telefon
    .first = Tippen Sie in Chrome auf dieser Seite auf „Das Zertifikat herunterladen“.
    .second = Öffnen Sie die Einstellungen des Telefons. Suchen Sie nach „CA-Zertifikat“. Es steht unter Sicherheit, „Verschlüsselung und Anmeldedaten“, „Zertifikat installieren“.
    .third = Das Telefon warnt, dass Ihre Daten damit nicht privat sind. So wäre es, wenn der, der es gemacht hat, mitlesen könnte. Dieses kann das nicht: siehe oben. Tippen Sie auf „Trotzdem installieren“ und wählen Sie „backrack-root“.
    .fourth = Sehen Sie es unter „Vertrauenswürdige Anmeldedaten“, „Nutzer“ an, und vergleichen Sie den Fingerabdruck.
    .fifth = Schließen Sie Chrome und öffnen Sie backrack noch einmal. Von nun an sagt das Telefon vielleicht, dass das Netzwerk überwacht werden kann. Damit meint es dieses Zertifikat.
    .remove = So entfernen Sie es wieder: „Vertrauenswürdige Anmeldedaten“, „Nutzer“, „backrack“, „Entfernen“.
phone-iphone = Auf einem iPhone oder iPad
    .first = Tippen Sie in Safari auf dieser Seite auf „Das Zertifikat herunterladen“, dann auf „Zulassen“.
    .second = Öffnen Sie die Einstellungen. Tippen Sie auf „Profil geladen“. Unter „Weitere Details“ finden Sie den Fingerabdruck: Vergleichen Sie ihn. Tippen Sie dann auf „Installieren“.
    .third = Gehen Sie in den Einstellungen zu „Allgemein“, „Info“, „Zertifikatsvertrauenseinstellungen“, und schalten Sie „backrack“ ein.
    .fourth = Schließen Sie Safari und öffnen Sie backrack noch einmal. Die Warnung ist weg.
    .remove = So entfernen Sie es wieder: „Allgemein“, „VPN und Geräteverwaltung“, „backrack“, „Profil entfernen“.
phone-menus = Menüs heißen von Telefon zu Telefon anders. Wie sie hier heißen, ist gelesen und auf keinem Telefon erprobt.
phone-trusted = Dieser Browser vertraut der Verbindung
    .lead = Er darf backrack für den Flugmodus behalten.
phone-untrusted = Dieser Browser vertraut der Verbindung noch nicht
    .lead = backrack geht hier, solange der Computer läuft. Für den Flugmodus vertrauen Sie zuerst dem Zertifikat: weiter unten auf dieser Seite.
phone-trust-unknown = Hat Ihr Browser Sie gewarnt, vertraut er der Verbindung noch nicht: backrack geht hier, solange der Computer läuft. Für den Flugmodus vertrauen Sie zuerst dem Zertifikat: weiter unten auf dieser Seite.

phone-hand = Ihr Tagebuch übergeben
    .about = Mit einem Link öffnet Ihr Telefon Ihr Tagebuch. Er gilt einmal und zehn Minuten lang. Wer ihn öffnet, bekommt Ihr ganzes Tagebuch. Zeigen Sie ihn also nur Ihrem eigenen Telefon.
    .make = Einen Link machen
    .empty = Noch gibt es nichts zu übergeben. Beantworten Sie die ersten Fragen hier, oder auf dem Telefon, wenn Sie nur dieses nutzen möchten.
    .start = Zu den Fragen
phone-get = Ihr Tagebuch hier öffnen
    .about = Öffnen Sie auf dem Computer unter „Mehr“ die Seite „Auf Ihrem Telefon“ und machen Sie einen Link. Richten Sie die Kamera dieses Telefons darauf.
    .begin = Oder ein eigenes Tagebuch dieses Browsers beginnen
phone-app = Auf einem iPhone kann backrack auf dem Home-Bildschirm ein eigener Browser sein, der Sie nicht kennt. Machen Sie dann in Safari einen Link, kopieren Sie ihn, und fügen Sie ihn dort auf dieser Seite ein.
phone-paste = Haben Sie einen Link bekommen?
    .box = Den Link einfügen
    .go = Öffnen

phone-link = Ihr Link
    .how = Richten Sie die Kamera des Telefons auf dieses Bild. Auf dem Telefon übernimmt ein Knopf das Tagebuch.
    .picture = Ein Bild des Links für die Kamera des Telefons. Zum Vorlesen oder Kopieren steht der Link darunter.
    .until = Er gilt einmal, bis { $until }.
    .secret = Wer ihn zuerst öffnet, bekommt Ihr ganzes Tagebuch. Zeigen Sie ihn nur Ihrem eigenen Telefon.
    .text = Der Link
    .warned = Warnt Sie der Browser, sehen Sie sich Schritt 1 auf der Seite davor an.
    .again = Einen anderen Link machen
    .back = Zurück zu „Auf Ihrem Telefon“

phone-take = Dieses Tagebuch hier verwenden?
    .lead = Dieser Browser öffnet dann das Tagebuch, das Ihnen übergeben wurde.
    .count =
        { $count ->
            [one] Es enthält einen Eintrag, seit { $since }.
           *[other] Es enthält { $count } Einträge, seit { $since }.
        }
    .yours = Nehmen Sie es nur, wenn es Ihr eigenes ist. Was Sie hier sagen, kommt dann in dieses Tagebuch, und seine Sperren und Grenzen gelten für Sie.
    .yes = Ja, dieses Tagebuch hier verwenden
    .no = Nein, alles lassen, wie es ist
phone-take-own = In diesem Browser ist schon ein anderes Tagebuch
    .count =
        { $count ->
            [one] Es enthält einen Eintrag, seit { $since }.
           *[other] Es enthält { $count } Einträge, seit { $since }.
        }
    .what = Die beiden werden nicht vermischt. Wenn Sie das neue nehmen, öffnet dieser Browser das alte nicht mehr. Es bleibt auf dem Computer, und niemand kommt dort heran. Laden Sie es zuerst herunter, wenn Sie es behalten möchten.
    .locks = Wenn eine Fachperson zuerst etwas ansehen sollte, gilt das weiter, welches Tagebuch Sie auch verwenden.
    .download = Das Tagebuch dieses Browsers herunterladen
    .yes = Stattdessen das neue Tagebuch verwenden
    .no = Das Tagebuch dieses Browsers behalten

phone-link-used = Dieser Link wurde schon benutzt
    .lead = Ein Link gilt einmal. Waren Sie es selbst, ist alles gut. Waren Sie es nicht, sehen Sie auf dem Computer unter „Auf Ihrem Telefon“ nach, wer Ihr Tagebuch hat, und beenden Sie es dort.
phone-link-late = Dieser Link ist zu alt
    .lead = Ein Link gilt zehn Minuten lang. Machen Sie auf dem Computer einen neuen.
phone-link-unknown = Dieser Link ist hier nicht bekannt
    .lead = Vielleicht ist er vertippt, oder es wurde seitdem ein neuerer gemacht, oder er wurde beendet. Machen Sie auf dem Computer einen neuen.
phone-link-same = Dieser Browser hat dieses Tagebuch schon
    .lead = Der Link ist nicht verbraucht. Öffnen Sie ihn auf dem anderen Gerät.
phone-link-wait = Bitte warten Sie zehn Minuten
    .lead = Es wurden zu viele Links versucht, die hier nicht bekannt sind. Machen Sie danach auf dem Computer einen neuen.
phone-to-page = Zu „Auf Ihrem Telefon“

phone-devices = Wer Ihr Tagebuch hat
    .none = Niemand außer diesem Browser.
    .first = Der Browser, in dem Sie begonnen haben, und diese:
    .end = Beenden
    .end-about = Was Sie beenden, öffnet Ihr Tagebuch ab dem nächsten Besuch nicht mehr. Was das Gerät für sich behalten hat, etwa Seiten für den Flugmodus, verschwindet davon nicht: Leeren Sie dafür den Browser auf diesem Gerät.
    .not-first = Der Browser, in dem Sie begonnen haben, lässt sich hier nicht beenden.
    .own = Dieser Browser
    .lost = Ist ein Telefon verloren, beenden Sie es hier. Finden Sie eines, das Sie nicht kennen, beenden Sie es, und machen Sie keinen neuen Link, bis Sie wissen, wie es dazu kam.
phone-kind-iphone = Ein iPhone oder iPad
phone-kind-android = Ein Android-Telefon
phone-kind-other = Ein anderer Browser
phone-moment = { $day }, { $time }
phone-has = Dieser Browser öffnet das Tagebuch, das ihm übergeben wurde.
    .today = Zur Seite von heute

phone-deleting = Auch andere Browser, die Ihr Tagebuch haben, verlieren es. Der, in dem Sie begonnen haben, speichert vielleicht noch einmal, was er noch nicht gesendet hat: Öffnen Sie backrack dort zuerst einmal. Was sie für sich behalten haben, bleibt, bis Sie sie leeren.

phone-trouble = Wenn das Telefon nichts findet
    .same = Sind beide im selben Netz? WLAN für Gäste hält Geräte oft voneinander fern.
    .firewall = Eine Firewall auf diesem Computer kann im Weg sein. Unter Linux mit ufw lässt dies Ihr Heimnetz herein und sonst niemanden:
    .mac = Auf einem Mac erlauben Sie es, wenn der Computer nach eingehenden Verbindungen fragt.
    .number = Bekommt der Computer in Ihrem Netz eine andere Nummer, sucht ihn das Telefon unter der alten. Lassen Sie Ihren Router diesem Computer immer dieselbe Nummer geben.
    .off = Der Computer muss an sein, und backrack muss laufen.

## backrack serve --phone

phone-help = Auch Telefone im Heimnetz einlassen, über HTTPS mit einem Zertifikat, das hier gemacht wird.
phone-help-address = Die eine Adresse, auf der Telefone angenommen werden. Ohne Angabe wird sie von selbst gefunden.
phone-help-port = Port für Telefone, der zuerst versucht wird.
phone-started = Telefone erreichen es unter { $address } – öffnen Sie zuerst „Auf Ihrem Telefon“ unter „Mehr“: Dort steht, wovor ihre Browser warnen werden.
phone-port-taken = Port { $taken } ist belegt. Deshalb nutzen Telefone Port { $port }. Ein Telefon, das die alte Adresse kennt, findet es nicht.
phone-no-network = Dieser Computer ist gerade in keinem Heimnetz, deshalb wird noch kein Telefon eingelassen. Es wird immer wieder danach gesucht.
phone-address-not-at-home = { $address } ist keine Adresse eines Heimnetzes. Nennen Sie eine, die mit 10., mit 172.16. bis 172.31. oder mit 192.168. beginnt, oder keine: Dann wird sie von selbst gefunden.
phone-authority-unreadable = Die Zertifikate in { $folder } sind nicht lesbar oder gehören nicht zusammen. Löschen Sie diesen Ordner und starten Sie neu. Jedes Telefon muss dann dem neuen Zertifikat vertrauen.
phone-authority-over = Das Zertifikat in { $folder } ist zehn Jahre alt und abgelaufen. Löschen Sie diesen Ordner und starten Sie neu. Jedes Telefon muss dann dem neuen Zertifikat vertrauen.

## backrack doctor

doctor-phone-none = Es wurden noch keine Telefone eingelassen: backrack hört nur auf diese Maschine.
doctor-phone-good = Das Zertifikat für Telefone gilt bis { $until } und wird von selbst erneuert.
doctor-phone-unreadable = Die Zertifikate für Telefone in { $folder } sind nicht lesbar oder gehören nicht zusammen.
    .fix = Löschen Sie diesen Ordner und starten Sie backrack neu. Jedes Telefon muss dann dem neuen Zertifikat vertrauen.
doctor-phone-over = Das Zertifikat in { $folder }, dem Telefone vertrauen, ist abgelaufen.
    .fix = Löschen Sie diesen Ordner und starten Sie backrack neu. Jedes Telefon muss dann dem neuen Zertifikat vertrauen.
doctor-phone-ends = Das Zertifikat, dem Telefone vertrauen, läuft am { $until } ab.
    .fix = Löschen Sie vorher, an einem Tag, der Ihnen passt, { $folder } und starten Sie backrack neu. Jedes Telefon muss dann dem neuen Zertifikat vertrauen.
doctor-phone-renew = Das Zertifikat für Telefone läuft am { $until } ab.
    .fix = Starten Sie backrack mit --phone: Es erneuert das Zertifikat.
doctor-phone-open = Andere auf dieser Maschine können den Schlüssel in { $file } lesen. Damit könnten sie sich Ihren Telefonen gegenüber als dieser Computer ausgeben.
    .fix = chmod 600 { $file } – und wenn ihn jemand gelesen haben kann, löschen Sie den Ordner, in dem er liegt, und vertrauen Sie auf jedem Telefon dem neuen Zertifikat.
doctor-phone-moved = Das Zertifikat für Telefone gilt für { $old }, und diese Maschine ist jetzt unter { $new } zu finden.
    .fix = Starten Sie backrack mit --phone: Es macht ein neues. Telefone brauchen dann die neue Adresse. Lassen Sie Ihren Router dieser Maschine immer dieselbe Nummer geben.
doctor-phone-renamed = Telefone vertrauen einem Zertifikat für { $old }, und diese Maschine heißt jetzt { $new }.
    .fix = Telefone finden sie weiter über die Nummer. Für den neuen Namen löschen Sie { $folder }, starten backrack neu und vertrauen auf jedem Telefon dem neuen Zertifikat.
