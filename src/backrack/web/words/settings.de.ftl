## Einstellungen: Jede Änderung wird sofort gespeichert.

settings-page = Einstellungen
    .lead = Jede Änderung wird sofort gespeichert.
settings-kept = Gespeichert
    .here = Auf diesem Gerät gespeichert. Es wird geschickt, sobald backrack erreichbar ist.
settings-need-one = Bitte lassen Sie mindestens eines ausgewählt.
settings-percent = { $percent } %

settings-hearing = Was Sie hören
settings-sound = Stimme oder Töne
    .about = Die Worte stehen immer auch auf dem Bildschirm.
settings-sound-voice = Volle Stimme
settings-sound-short = Kurze Stimme
settings-sound-bells = Nur Töne
settings-speech-rate = Wie schnell die Stimme spricht
    .about = Das Halten dauert gleich lang.
settings-speech-rate-slow = Langsam
settings-speech-rate-normal = Normal
settings-speech-rate-quick = Schnell
settings-volume-percent = Wie laut
    .about = Zusätzlich zur Lautstärke Ihres Geräts.

settings-seeing = Wie es aussieht
settings-text-size = Schriftgröße
    .about = Auf jeder Seite.
settings-text-size-normal = Normal
settings-text-size-large = Groß
settings-text-size-largest = Am größten
settings-contrast = Kontrast
    .about = Stark heißt: dunklere Schrift und dickere Linien.
settings-contrast-normal = Normal
settings-contrast-high = Stark
settings-hand = Die Hand, die Sie benutzen
    .about = Links setzt Knöpfe dorthin, wo Ihr linker Daumen ist.
settings-hand-right = Rechte Hand
settings-hand-left = Linke Hand

settings-lying = Wenn Sie sich hinlegen
settings-phone-side = Wo liegt Ihr Telefon?
    .about = Das Bild zeigt Sie von dort aus gesehen. Links und rechts werden nie vertauscht.
settings-phone-side-left = Links von mir
settings-phone-side-right = Rechts von mir
settings-picture-turn-deg = Wie herum steht das Bild?
    .about = Gedreht, passend dazu, wie Ihr Telefon steht oder liegt.
settings-picture-turn-deg-0 = Aufrecht
settings-picture-turn-deg-90 = Nach rechts gedreht
settings-picture-turn-deg-180 = Auf dem Kopf
settings-picture-turn-deg-270 = Nach links gedreht

settings-region = Wo es weh tut
settings-regions = Worauf achten Sie?
    .about = Danach fragen wir am Morgen.
settings-regions-back = Rücken
settings-regions-neck = Nacken
settings-regions-hip = Hüfte

settings-number = Ihre Notrufnummer
    .about = Die Nummer für den Notfall, dort, wo Sie wohnen. Sie steht überall, wo jemand anrufen muss.
    .box = Nummer
    .shown = Das zeigen wir
    .none = Noch keine. Wir raten nie eine.
    .installation = Bis Sie Ihre eigene eingeben, zeigen wir die Nummer, die auf diesem Computer eingestellt ist.
    .check = Bitte prüfen Sie sie, Ziffer für Ziffer.
settings-week = Ihre Woche
settings-session-days = An welchen Tagen planen Sie eine Einheit?
    .about = Ein Plan, mehr nicht. Sie können auch einen anderen Tag nehmen oder ruhen.
settings-quiet = Ruhezeiten
    .about = Zwischen diesen Zeiten öffnet keine Einheit, und es kommt keine Frage. Was dann öffnen würde, öffnet danach.
    .from = Von
    .until = Bis
    .both = Bitte geben Sie beide Zeiten ein, und zwei verschiedene. Für keine Ruhezeit lassen Sie beide leer.
    .none = Keine Ruhezeit
settings-device = Auf diesem Gerät gespeichert
    .about = Was dieser Browser für backrack aufbewahrt: was noch geschickt wird, und was ohne Netz gebraucht wird.
    .used = { $used } von etwa { $room }
    .unsaid = Dieser Browser sagt nicht, wie viel er aufbewahrt.
    .waits = Noch zu schicken:
    .keeps = Der Browser behält es, bis Sie es löschen.
    .may-clear = Der Browser darf es löschen, wenn der Platz knapp wird oder Sie einige Tage nicht hier waren. Was in backrack gespeichert ist, bleibt.
    .unknown = Dieser Browser sagt nicht, wie lange er es behält. Was in backrack gespeichert ist, bleibt.
    .full = Dieses Gerät ist fast voll. Bitte schaffen Sie etwas Platz.
    .ask = Den Browser bitten, es zu behalten
    .refused = Der Browser wollte es nicht zusagen. Vielleicht tut er es, wenn Sie backrack öfter benutzen, oder vom Startbildschirm aus.
settings-way-delete = Alles löschen

settings-api-number = Bitte prüfen Sie die Nummer. Möglich sind Ziffern, Leerzeichen und vorn ein Plus. Es müssen mindestens zwei Ziffern sein.
settings-api-delete = Es wurde nichts gelöscht. Das Löschen muss ausdrücklich verlangt werden.

## Alles löschen

settings-delete = Alles löschen
    .lead = Damit verschwindet alles, was Sie backrack gesagt haben, von diesem Computer. Für immer.
    .what = Was verschwindet
    .count =
        { $count ->
            [0] Für Sie ist noch nichts gespeichert.
            [one] Der eine Eintrag, der für Sie gespeichert ist.
           *[other] Alle { $count } Einträge, die für Sie gespeichert sind, seit { $since }.
        }
    .kinds = Antworten, Berichte, Einheiten, Notizen, Einstellungen und was schiefgegangen ist.
    .device = Was dieser Browser für Sie aufbewahrt. Danach ist er hier jemand Neues.
    .stays = Auch Sperren verschwinden. Wenn eine Fachperson zuerst etwas ansehen sollte, gilt das weiter.
    .others = Die Einträge anderer bleiben unberührt. Dateien, die Sie heruntergeladen haben, bleiben bei Ihnen. In Sicherungen dieses backrack sind Sie noch enthalten: Bitten Sie die Person, die sie gemacht hat, auch diese zu löschen.
    .download = Zuerst alles herunterladen
    .on = Weiter zum Löschen
    .sure = Sind Sie sicher?
    .sure-lead = Es lässt sich nicht zurückholen, außer Sie haben es heruntergeladen.
    .tick = Ja, alles löschen, was ich backrack gesagt habe.
    .lacking = Bitte setzen Sie zuerst den Haken bei dem Satz.
    .now = Jetzt alles löschen
    .keep = Nein, behalten
settings-deleted = Alles ist gelöscht.
    .lead = Wir wissen nichts mehr über Sie.
    .more = Wenn Sie Ihre Datei heruntergeladen haben, können Sie sie auf der Seite „Ihre Daten“ zurückholen.
    .home = Zur ersten Seite
