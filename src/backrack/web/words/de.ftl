# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Die Seiten: alles, was sie sagen und was nicht aus dem Fachteil kommt.

web-name = backrack
web-skip = Direkt zum Inhalt
web-ways = Seiten
web-way-today = Heute
web-way-data = Ihre Daten
web-way-help = Ich komme nicht hoch
# der Name dieser Sprache in ihr selbst
web-language-name = Deutsch
web-language = Sprache
web-foot = Kein Medizinprodukt.
web-no-script = Diese Seite braucht JavaScript, um Ihre Antworten zu speichern. Bitte schalten Sie es ein und laden Sie die Seite neu.
web-unreachable = Ihre Antwort konnte nicht gespeichert werden. Läuft backrack noch? Bitte versuchen Sie es noch einmal.
# was noch nicht geschickt werden konnte; eine Zahl folgt
web-unsent = Noch auf diesem Gerät:
    .kept = Ihre Antwort liegt auf diesem Gerät. Sie wird geschickt, sobald backrack erreichbar ist. Sie können es auch jetzt noch einmal versuchen.
    .what = Nichts ist verloren. Es wird geschickt, sobald backrack erreichbar ist. Bleibt es hier, stellen Sie Datum und Uhrzeit dieses Geräts auf automatisch. Öffnen Sie dann diese Seite noch einmal.
    .old = Dieser Browser darf es löschen, wenn Sie einige Tage nicht hier waren. Öffnen Sie backrack bald dort, wo es erreichbar ist. Oder sichern Sie es als Datei.
    .full = Dieses Gerät ist fast voll. Der Browser darf es dann löschen. Schaffen Sie etwas Platz, oder sichern Sie es als Datei.
    .refused = Etwas davon konnte nicht angenommen werden. Sichern Sie es als Datei. Zeigen Sie die Datei der Person, die sich um dieses backrack kümmert.
    .save = Als Datei sichern
    .remove = Ich habe die Datei. Von diesem Gerät nehmen, was nicht geschickt werden kann
web-back = Zurück
web-continue = Weiter
web-count = { $n } von { $total }
web-why-we-ask = Warum wir fragen
web-answer-no = Nein
web-answer-yes = Ja
web-answer-not-sure = Nicht sicher
web-lacking-choice = Bitte wählen Sie eine Antwort.
web-lacking-number = Bitte wählen Sie eine Zahl.
web-not-now = Jetzt nicht
web-kept-here = Ihre Antworten bleiben hier.

## Startseite

web-landing = Ihr Rücken – Schritt für Schritt, ganz sanft.
    .lead = Eine Stimme führt Sie auf Ihrem Backrack aus Holz, ganz ohne Hände: vom Hinlegen bis zum Aufstehen.
    .begin = Prüfen, ob es zu Ihnen passt
    .again = Zur Seite „Heute“
    .terms = Etwa fünf Minuten Fragen, dann Ihre erste Einheit. Kein Konto. Nichts verlässt diesen Computer.
web-honest = Was backrack ist und was nicht
web-honest-device = Kein Medizinprodukt
    .more = Backrack leitet Übungen an. Niemand hat es für eine Behandlung zugelassen.
web-honest-not = Keine Diagnose
    .more = Es kann nicht sagen, was Ihr Rücken hat. Es sagt, wann Sie jemanden fragen sollten, der es kann.
web-honest-trial = Noch nicht geprüft
    .more = Wir kennen keine Studie zu einem solchen Gestell. Backrack bewahrt Ihre Werte auf. So können Sie selbst sehen, wie es Ihnen geht.

## Alter

web-age = Wie alt sind Sie?
    .lead = Backrack ist für Erwachsene.
    .unit = Jahre
web-closed = Backrack ist für Menschen ab 18 Jahren.
    .lead = Niemand hat untersucht, wie ein solches Gestell auf jüngere Menschen wirkt. Wir haben nichts gespeichert.
    .label = Wenn Ihr Rücken weh tut
    .advice = Bitte sprechen Sie mit einem Erwachsenen, dem Sie vertrauen, und holen Sie ärztlichen Rat.
    .back = Zurück zur ersten Seite

## Fragen

web-changed = Warum ist diese Antwort jetzt anders?
    .lead = Vor weniger als drei Tagen haben Sie anders geantwortet. Was wir damals gesagt haben, gilt vorerst weiter. Ein paar Worte genügen.
    .lacking = Bitte schreiben Sie ein paar Worte.
web-ask-again = Noch einmal fragen: „{ $group }“

## Über Sie

web-about-you = Über Sie
web-your-rack = Ihr Gestell
web-pain =
    { $score ->
        [0] Kein Schmerz.
        [1] Kaum zu spüren.
        [2] Ein wenig.
        [3] Ein wenig. Er hindert mich nicht.
        [4] Schwer zu vergessen.
        [5] Er stört mich.
        [6] Manches kann ich nicht tun.
        [7] Stark. Das meiste kann ich nicht tun.
        [8] Sehr stark.
        [9] Fast so schlimm wie nur möglich.
       *[10] So schlimm wie nur möglich.
    }
web-tap-a-number = Tippen Sie auf eine Zahl.
web-pain-least = 0 keiner
web-pain-most = 10 so schlimm wie nur möglich
web-distal-0 = Nur im Rücken oder nirgends
web-distal-1 = Gesäß oder Schulter
web-distal-2 = Oberschenkel oder Oberarm
web-distal-3 = Unterhalb von Knie oder Ellbogen
web-distal-4 = Fuß oder Hand
web-usual-pain = Wie stark ist Ihr Schmerz an einem üblichen Tag?
    .lead = Denken Sie an die letzten sieben Tage.
web-usual-distal = Wie weit nach unten reicht es üblicherweise?
    .lead = Schmerz, Kribbeln oder Taubheit. Wählen Sie die Stelle, die am weitesten weg ist.
web-units = Einheit
web-unit-cm = cm
web-unit-cm-long = Größe in Zentimetern
web-unit-ft-in = ft, in
web-unit-ft = ft
web-unit-ft-long = Fuß
web-unit-in = in
web-unit-in-long = Zoll
web-unit-kg = kg
web-unit-kg-long = Kilogramm
web-unit-st-lb = st, lb
web-unit-st = st
web-unit-st-long = Stone
web-unit-lb = lb
web-unit-lb-long = Britische Pfund
web-height = Wie groß sind Sie?
    .why = Ihre Größe entscheidet, welches Gestell zu Ihnen passt und wie wir Sie darauf zeichnen.
    .lacking = Bitte geben Sie Ihre Größe ein.
    .out = Bitte prüfen Sie Ihre Größe. Möglich sind 120 cm bis 230 cm.
web-mass = Wie viel wiegen Sie?
    .why = Ein Gestell trägt nur eine bestimmte Last. Und vom Gewicht hängt ab, wie fest das Holz drückt.
    .lacking = Bitte geben Sie das Gewicht ein.
    .out = Bitte prüfen Sie das Gewicht. Möglich sind 30 kg und mehr.
web-sex = Welche Körperform sollen wir zeichnen?
    .why = Die durchschnittlichen Maße sind etwas verschieden. Das ändert nur das Bild. Sie müssen nichts angeben.
web-sex-female = Weibliche Maße
web-sex-male = Männliche Maße
web-sex-none = Das möchte ich nicht sagen
web-rack = Welches Gestell haben Sie?
    .fictional = Noch hat niemand diese Gestelle vermessen. Die Maße hier sind deshalb erfunden. Ihres kann etwas anders aussehen.
web-rack-heights = Für { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } bis { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } m Körpergröße
web-rack-suits = { $heights }. Das passt zu Ihrer Größe.
web-rack-fit-unknown = Der Hersteller verkauft zwei Größen, je nach Körpergröße.
web-rack-fit-one =
    Bei { NUMBER($height, minimumFractionDigits: 2, maximumFractionDigits: 2) } m nennt der Hersteller für Sie { $size ->
        [small] die kleine Größe
       *[large] die große Größe
    }.
web-rack-fit-both = Bei { NUMBER($height, minimumFractionDigits: 2, maximumFractionDigits: 2) } m nennt der Hersteller für Sie beide Größen. Die kleine reicht weniger weit nach oben.
web-rack-fit-none = Für { NUMBER($height, minimumFractionDigits: 2, maximumFractionDigits: 2) } m nennt der Hersteller keine Größe. Wählen Sie die, die Sie haben. Sie bleiben dann bei der leichtesten Lage.
web-limit-printed = Steht auf Ihrem Gestell, wie viel es tragen darf?
    .why = Ein Gestell soll nicht mehr tragen, als wofür es gebaut ist. Sehen Sie auf der Unterseite und in den Unterlagen nach.
web-limit-printed-yes = Ja, ich kann es lesen
web-limit-printed-no = Nein, oder ich finde nichts
web-limit = Wie viel darf es tragen?
    .lacking = Bitte geben Sie das Gewicht ein, das darauf steht.

## Vor einer Einheit

web-check-in = Bevor Sie beginnen
web-pain-now = Wie stark ist Ihr Schmerz jetzt?
web-pain-morning = Wie stark war er heute Morgen beim Aufwachen?
    .skip = Das kann ich nicht sagen
web-distal-now = Wie weit nach unten reicht es jetzt?
web-after-last = Nach Ihrer letzten Einheit
web-after-distal = Wie weit nach unten reichte es 15 Minuten nach dem Absteigen?
    .lead = Schmerz, Kribbeln oder Taubheit. Wählen Sie die Stelle, die am weitesten weg ist.
web-tingling = Hatten Sie neues Kribbeln oder neue Taubheit in einem Arm oder Bein?
    .lead = Alles, was vor dem Hinlegen nicht da war.
web-tingling-hour = Dauerte das länger als eine Stunde?
web-someone = Ist jemand bei Ihnen im Zimmer?
    .why = Sie haben uns gesagt, dass Sie vielleicht Hilfe brauchen, um vom Boden aufzustehen.

web-picture = Eine Person liegt auf einem Backrack aus Holz auf dem Boden.

## Heute

web-weekday =
    { $weekday ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }
web-full-day = { web-weekday }, { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
web-when-today = heute um { $time } Uhr
web-when-tomorrow = morgen um { $time } Uhr
web-when-weekday = { web-weekday } um { $time } Uhr
web-today-day = Heute, { $day }
web-title-minutes = { $title }, { $minutes } { $minutes ->
        [one] Minute
       *[other] Minuten
    }
web-start-session = Starten
web-begin-check-in = Beginnen
web-check-in-again = Die kurzen Fragen noch einmal beantworten
web-answer-now = Jetzt antworten
web-opens = Die nächste Einheit ist ab { $when } offen.
web-needs = Was Sie brauchen
web-sore = Anfangs kann der Rücken empfindlich sein
    .days = Diese Empfindlichkeit kommt oft in den ersten 1 bis 3 Tagen. Sie sollte innerhalb von 7 Tagen vorbei sein.
    .stop = Schmerz, der ausstrahlt, kribbelt, schwächt oder Sie weckt, gehört nicht dazu. Hören Sie dann auf.
web-last = Zuletzt am { $day }
web-last-today = Heute schon
web-last-words = { $minutes } { $minutes ->
        [one] Minute
       *[other] Minuten
    }. { $outcome ->
        [eased] Sie haben es unterwegs leichter gemacht.
        [came-off] Sie sind früher heruntergekommen.
        [left] Sie sind vor dem Ende gegangen.
       *[completed] Sie haben alles gemacht.
    }

## Fertig

web-done-kept = Gespeichert
web-done-completed = Alles fertig.
    .lead = Sie haben die ganze Einheit gemacht. Das haben wir gespeichert.
web-done-eased = Fertig, auf die leichtere Art.
    .lead = Sie haben es leichter gemacht, als es zu viel war. Das haben wir gespeichert.
web-done-came-off = Sie sind früher heruntergekommen.
    .lead = Dafür ist der Ausstieg da. Das haben wir gespeichert.
web-done-left = Sie sind vor dem Ende gegangen.
    .lead = Was Sie gemacht haben, ist gespeichert.
web-fact-minutes = Minuten
web-fact-start = Ausgangslage
web-fact-on-rack = Auf dem Gestell, mit dem Ruhen
web-fact-left = Links
web-fact-right = Rechts
web-fact-seconds = { $seconds } s
web-comfort-both = Lagen Sie in der Mitte, mit dem Holz links und rechts vom Knochen?
web-comfort-both-yes = Ja, beides
web-comfort-both-no = Nein, nicht beides
web-comfort-centred = Lagen Sie in der Mitte des Gestells?
web-comfort-beside = Lag das Holz links und rechts von der Wirbelsäule?
    .lead = Es soll neben dem Knochen drücken, nie darauf.
web-comfort = Wie war die Ausgangslage?
    .lead = Ihre Antwort entscheidet, wie Sie das nächste Mal beginnen.
web-comfort-comfortable = Angenehm
web-comfort-not-yet = Noch nicht angenehm
web-comfort-too-much = Zu viel
web-advice-comfortable = Gut. Das nächste Mal kommt ein Bein hoch, wenn Ihre Antworten es erlauben.
web-advice-not-yet = Dann bleiben Sie das nächste Mal bei dieser Lage. Es eilt nicht.
web-advice-too-much = Legen Sie das nächste Mal noch ein gefaltetes Handtuch längs auf das Gestell. Es verteilt den Druck.
web-advice-place = Rücken Sie das nächste Mal zurecht, bis Sie in der Mitte liegen, mit dem Holz links und rechts vom Knochen.
web-tomorrow = Was morgen zu erwarten ist
web-done-today = Beenden

## Absagen und Wege zurück

web-emergency =
    .call = Rufen Sie jetzt diese Nummer an
    .local = Rufen Sie jetzt die Notrufnummer an Ihrem Ort an.
web-call = { $number } anrufen
web-take-along = Nehmen Sie das zum Arzttermin mit
web-printed = Gedruckt aus backrack am { $day }. Backrack leitet Übungen auf einem Gestell aus Holz am Boden an. Es stellt keine Diagnose.
web-print = Diese Seite drucken
web-been-cleared = Ich habe eine Freigabe
web-by-mistake = Ich habe mich bei der Antwort vertan
web-mistake = Wenn Sie sich bei der Antwort vertan haben
    .lead = Sie können jederzeit neu antworten. Ihre frühere Antwort bleibt neben der neuen erhalten.
    .more = Drei Tage lang zählt die vorsichtigere Antwort, damit nichts Ernstes übersehen wird. Antworten, die nach einer Fachperson verlangen, brauchen auch danach eine.
    .back = Zurückgehen
web-cleared = Sie haben eine Freigabe
web-cleared-by = Von wem ist die Freigabe?
web-cleared-by-clinician = Von einer Fachperson, und ich kann sagen, von wem
    .more = Sie schreiben den Namen, den Tag und das Gesagte auf.
web-cleared-by-self = Ich erkläre es selbst
    .more = Eine Fachperson hat sich das angesehen und gesagt, dass Sie es tun dürfen.
web-cleared-who = Wer war die Fachperson?
    .lead = Ärztin, Arzt oder jemand aus der Physiotherapie. Name und Ort genügen.
    .lacking = Bitte schreiben Sie, wer es war.
web-cleared-day = An welchem Tag war das?
    .lead = Der Tag muss nach der Antwort liegen, wegen der wir angehalten haben.
    .lacking = Bitte wählen Sie den Tag.
    .out = Bitte wählen Sie einen Tag. Möglich: { $day } bis heute.
web-cleared-said = Was hat die Fachperson gesagt?
    .lead = So nah an ihren Worten, wie Sie können.
    .lacking = Bitte schreiben Sie, was gesagt wurde.
web-cleared-keep = Das speichern
web-cleared-limits = Eine Fachperson hat sich das angesehen
web-cleared-declare = Bitte bestätigen Sie
    .lead = Wir speichern diese Worte mit dem heutigen Datum.
    .words = Eine Fachperson hat das untersucht und gesagt, dass ich diese Übung machen darf.
    .lacking = Bitte setzen Sie den Haken bei dem Satz, wenn er stimmt.

## Hilfe beim Aufstehen

web-up = Sie sind am Boden. Sie haben Zeit.
    .lead = Ruhen Sie zuerst. Dann machen Sie eins nach dem anderen, langsam.
    .review = Diese Worte sind unsere eigenen. Eine Fachperson hat sie noch nicht geprüft.
    .back = Ich bin oben
web-up-help = Wann Sie Hilfe rufen

## Ihre Daten

web-data = Ihre Daten
    .lead = Alles, was Sie uns gesagt haben, liegt auf diesem Computer. Wir schicken es nirgendwohin.
    .folder = Ordner: { $folder }
    .device = An diesem Browser erkennen wir Sie. Ein anderer Browser ist eine andere Person.
web-data-kept = Bisher gespeichert
    .count =
        { $count ->
            [0] Noch nichts
            [one] Ein Eintrag
           *[other] { $count } Einträge
        }
    .since = Seit { $day }
web-data-download = Alles herunterladen
    .more = Sie bekommen eine Datei, person.json. Programme können sie lesen, auch der Befehl backrack auf der Kommandozeile.
web-data-tables = Als Tabellen herunterladen
web-data-bring = Eine person.json von anderswo holen
    .more = Eine Datei wird zuerst ganz geprüft. Was schon hier ist, wird nicht zweimal gespeichert. Die Datei einer anderen Person wird nicht dazugemischt.

## Fehler

web-fault-home = Zur ersten Seite
web-fault-missing = Hier ist nichts.
    .lead = Diese Seite gibt es nicht, oder sie gehört nicht Ihnen.
web-fault-origin = Das kam nicht von dieser Seite.
    .lead = Bitte gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
web-fault-request = Das konnten wir nicht lesen.
    .lead = Bitte gehen Sie zurück und versuchen Sie es noch einmal.
web-fault-broken = Bei uns ist etwas schiefgegangen.
    .lead = Was Sie uns gesagt haben, ist weiter gespeichert. Bitte versuchen Sie es noch einmal.

## Aufrufe

web-api-origin = Dieser Aufruf kam nicht von einer unserer Seiten. Laden Sie die Seite neu und versuchen Sie es noch einmal.
web-api-somebody-else = Diese Seite wurde für jemand anderen gemacht oder bevor alles gelöscht wurde. Laden Sie sie neu.
web-api-not-empty = Hier sind schon andere Einträge gespeichert, und keiner davon steht in dieser Datei. Vielleicht gehört sie jemand anderem. Holen Sie sie in einen neuen Browser. Es wurde nichts geändert.
web-api-too-many = Auf einmal können höchstens { $most } Einträge geschickt werden.
web-api-not-found = Diesen Eintrag gibt es nicht.
web-api-age = Bitte geben Sie Ihr Alter in ganzen Jahren ein.
web-api-under-age = Backrack ist für Menschen ab 18 Jahren. Es wurde nichts gespeichert.
web-api-unreadable = Das konnte nicht gelesen werden.
web-api-not-json = Das ist kein JSON.
web-api-too-late = Das haben Sie vor mehr als zehn Minuten gesagt. Es lässt sich nicht mehr rückgängig machen. Bitte stellen Sie die Uhr dieses Geräts richtig. Dann können Sie es berichtigen oder zurücknehmen.
web-api-too-big = Das ist mehr, als auf einmal angenommen werden kann.
web-api-not-stored = Das konnte gerade nicht gespeichert werden, auch nicht zum Teil. Vielleicht ist der Datenträger voll, auf dem backrack seine Daten hält. Bitte versuchen Sie es später noch einmal.
web-api-unknown-question = Die Frage „{ $question }“ gibt es nicht.
web-api-unknown-rack = Das Gestell „{ $rack }“ gibt es nicht.
web-api-order = Eine Einheit kann nicht enden, bevor sie begonnen hat. Prüfen Sie die Uhr Ihres Geräts.
web-api-future = Das Datum liegt mehr als einen Tag in der Zukunft. Bitte prüfen Sie die Uhr dieses Geräts.
web-api-past = Das Datum liegt vor der Zeit, seit der es backrack gibt. Bitte prüfen Sie die Uhr dieses Geräts.

## Starten, und der Ordner

web-database-unreadable = Die Daten in { $file } sind nicht lesbar: { $reason }. Es wurde nichts geändert. Nennen Sie eine andere Datei mit --person FILE.
web-key-unusable = Der geheime Schlüssel in { $file } lässt sich nicht lesen. Holen Sie ihn mit backrack restore zurück, oder arbeiten Sie als der Benutzer, der backrack betreibt. Ist er verloren, löschen Sie diese Datei: Dann entsteht ein neuer, und Browser sind hier fremd.
web-database-unusable = Die Datendatei in { $folder } ist nicht nutzbar: { $reason }. Führen Sie backrack doctor aus. Es sagt, was nicht stimmt und was zu tun ist.
web-home-unusable = Der Datenordner { $folder } ist nicht nutzbar: { $reason }. Wählen Sie einen anderen mit BACKRACK_HOME.
web-setting-unknown = { $name } sagt „{ $value }“, und das gibt es nicht. Bekannt: ease, oder end mit dem Tag, ab dem es gilt, zum Beispiel { $name }=end:2026-12-01.
web-setting-no-day = { $name } sagt „{ $value }“, aber nicht, ab welchem Tag. Ohne Tag gälten Schritte zurück, zu denen zu viel Schmerz geführt hat, als nie gemacht, und eine Stufe könnte ohne ein Ja steigen. Schreiben Sie den Tag, ab dem zu viel Schmerz nur die Einheit beendet, zum Beispiel { $name }=end:2026-12-01. Nehmen Sie einen Tag, der noch kommt.
web-setting-not-a-day = { $name } sagt „{ $value }“, und das ist kein Tag. Schreiben Sie Jahr, Monat und Tag, zum Beispiel { $name }=end:2026-12-01.
web-which-person = In { $folder } sind { $count } Personen gespeichert. Sagen Sie mit --person FILE, welche: die Datei gibt es unter „Ihre Daten“ in deren Browser.
web-serve-address = backrack läuft unter { $address }
web-serve-stop = Beenden mit Strg+C.
web-serve-taken = Port { $taken } ist belegt. Deshalb läuft es auf Port { $port }.
web-serve-none-free = Kein freier Port von { $first } bis { $last }. Wählen Sie einen anderen mit --port.
web-serve-address-unusable = Auf { $host } kann backrack keine Verbindungen annehmen: { $reason }.
