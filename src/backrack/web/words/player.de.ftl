# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Die Seite, auf der eine Einheit läuft.

player-title = Ihre Einheit
player-back = Zurück zur Seite „Heute“
player-when = { $day }, Stufe { $stage }
player-about =
    { $minutes ->
        [one] Etwa eine Minute.
       *[other] Etwa { $minutes } Minuten.
    }
player-needs = Was Sie in Ihrer Nähe brauchen
player-questions-first = Zuerst hören Sie vier Fragen. Ist eine Antwort Ja, legen Sie sich nicht hin.
player-sound = Was Sie hören
player-sound-voice = Volle Stimme
player-sound-short = Kurze Stimme
player-sound-bells = Nur Töne
player-rate = Wie schnell die Stimme spricht
    .same = Das Halten dauert gleich lang.
player-rate-slow = Langsam
player-rate-normal = Normal
player-rate-quick = Schnell
player-choices = Lautstärke, Bild und Tasten
player-volume = Lautstärke
player-quieter = Leiser
player-louder = Lauter
player-side = Wo Ihr Telefon liegt
player-side-left = Links von mir
player-side-right = Rechts von mir
player-turn = Bild drehen
player-preview = So wird das Bild aussehen
player-keys = Mit der Tastatur
player-key-space = Leertaste
player-key-e = E
player-key-escape = Esc
player-key-m = M
player-key-arrows = ← →
player-key-pause = Pause und weiter
player-key-steps = Ein Schritt zurück, ein Schritt vor
player-letters = Buchstaben als Tasten
    .why = Wenn Sie diktieren oder oft aus Versehen eine Taste berühren, lassen Sie die Buchstaben aus. Alle anderen Tasten gehen weiter.
player-letters-on = An
player-letters-off = Aus
player-start = Starten
player-preparing = Ihre Einheit wird vorbereitet. Das dauert einen Moment.
player-prepared = Ihre Einheit ist bereit. Beginnen Sie, wann Sie möchten.
player-broken = Die Einheit konnte nicht geladen werden. Bitte prüfen Sie die Verbindung.
player-refused = Im Moment gibt es keine Einheit für Sie. Die Seite „Heute“ sagt, warum.
player-lost = Diese Einheit kann nicht weitergehen. Was Sie gemacht haben, ist gespeichert. Die Seite „Heute“ sagt, wie es weitergeht.
player-no-sound = Im Moment gibt es keinen Ton. Folgen Sie den Worten und den Bildern.
player-no-voice = Im Moment gibt es keine Stimme. Sie hören Töne. Folgen Sie den Worten und den Bildern.
player-noscript = Die Einheit braucht JavaScript. Bitte schalten Sie es für diese Seite ein.
player-no-track = Diese Tonspur gibt es heute nicht für Sie.
player-try-again = Noch einmal versuchen

# Die Tonprobe beim Tippen auf „Starten“.
player-hear = Haben Sie das gehört?
    .what = Einen Ton, und eine Stimme, wenn Sie eine gewählt haben.
player-yes = Ja
player-no = Nein
player-unheard = Suchen wir den Ton
player-unheard-volume = Stellen Sie lauter, hier und am Telefon.
player-unheard-silent = Gibt es seitlich einen Stummschalter? Schalten Sie ihn aus.
player-unheard-headphones = Sind Kopfhörer oder ein Lautsprecher verbunden? Hören Sie dort.
player-another-sound = Anderen Ton wählen
player-without-sound = Weiter mit Worten und Bildern

player-light-on = Der Bildschirm bleibt an.
player-light-refused = Der Bildschirm kann dunkel werden: Ihr Telefon hat nicht erlaubt, dass er an bleibt. Der Ton führt weiter.
player-light-unknown = Der Bildschirm kann dunkel werden: Dieser Browser kann ihn nicht anlassen. Der Ton führt weiter.

player-pause = Pause
player-go-on = Weiter
player-of = von
player-seconds-left = Verbleibende Zeit
player-paused-person = Pause
    .what = Tippen Sie irgendwohin, um weiterzumachen.
player-paused-system = Pause
    .what = Etwas anderes hat den Ton angehalten. Tippen Sie irgendwohin, um weiterzumachen.
player-paused-return = Sie sind wieder da
    .what = Ihre Einheit wartet hier. Tippen Sie irgendwohin, um weiterzumachen.
player-paused-spasm = Lassen Sie sich Zeit
    .what = Ist es vorbei? Tippen Sie irgendwohin, um weiterzumachen. Oder tippen Sie auf „Stopp“.
player-paused-stuck = Lassen Sie sich Zeit
    .what = Tippen Sie irgendwohin, um weiterzumachen. Oder tippen Sie auf „Stopp“.
player-paused-bone = Rücken Sie ein wenig
    .what = Tippen Sie irgendwohin, um diesen Schritt neu zu beginnen.
player-paused-ask = Ist alles in Ordnung?
    .what = Tippen Sie irgendwohin, um weiterzumachen.
player-paused-offer = Lassen Sie sich Zeit
    .what = Tippen Sie irgendwohin, um weiterzumachen. Oder tippen Sie auf „Stopp“, und ich führe Sie herunter.
player-step-back = Schritt zurück
player-step-forward = Schritt vor
player-spasm = Krampf
player-stuck = Ich komme nicht hoch
player-why-stop = Was stimmt nicht?
player-more = Mehr
player-close = Zurück zur Pause
player-too-much = Zu viel
player-stop = Stopp
player-end-here = Hier beenden

# Nach „Stopp“, und aus einer Pause. Die Zeichen selbst und was zu tun ist, kommen mit der Einheit.
player-what-stopped = Warum haben Sie angehalten?
    .leading = Sie werden heruntergeführt. Sie können dabei antworten.
player-no-sign = Nichts, ich möchte nur aufhören
player-read = Ich habe das gelesen
player-shifted = Ich liege jetzt anders. Weiter
player-call = Anrufen:

player-elsewhere = Ihre Einheit läuft in einem anderen Fenster
    .what = Sie führt immer nur in einem Fenster.
player-take-over = Hier weitermachen

# Auf jeder anderen Seite, solange eine Einheit weitergehen kann.
player-waits = Ihre Einheit wartet.
    .go-on = Weiter

player-over = Ihre Einheit ist zu Ende
player-storing = Sie wird gerade gespeichert …
player-unsent = Die Aufzeichnung liegt auf diesem Gerät. Sie konnte noch nicht geschickt werden. Sie wird geschickt, wenn Sie wiederkommen.
player-send-again = Jetzt schicken

# Der Zustand, in ein oder zwei Worten.
player-state-opening = Vor dem Beginn
player-state-get-on = Auflegen
player-state-settle = Ankommen
player-state-ask = Prüfen
player-state-get-ready = Bereit machen
player-state-move = Bewegen
player-state-hold = Halten
player-state-return = Wieder senken
player-state-change-side = Seite wechseln
player-state-rest = Ruhen
player-state-get-off = Absteigen
player-state-end = Fertig

# Erste Zeile: nur Seite und Körperteil, in den größten Buchstaben. Zweite Zeile: die Bewegung.
player-part-opening = Zuhören
player-move-opening = bevor Sie sich hinlegen
player-part-settle = Still liegen
player-move-settle = und langsam atmen
player-part-ask = Wie ist es?
player-move-ask = Fragen Sie sich selbst
player-part-rest = Still liegen
player-move-rest = beide Füße am Boden
player-part-change-side = Beide Füße
player-move-change-side = auf dem Boden
player-part-end = Fertig
player-move-end = Bleiben Sie unten, solange Sie möchten
player-part-knee-left = Linkes Knie
player-part-knee-right = Rechtes Knie
player-part-knee-both = Beide Knie
player-move-chest-left = zur Brust
player-move-chest-right = zur Brust
player-move-chest-both = zur Brust
player-move-next-left = kommt als Nächstes hoch
player-move-next-right = kommt als Nächstes hoch
player-move-next-both = kommen als Nächstes hoch
player-part-foot-left = Linker Fuß
player-part-foot-right = Rechter Fuß
player-part-foot-both = Beide Füße
player-move-floor-left = zurück auf den Boden
player-move-floor-right = zurück auf den Boden
player-move-floor-both = erst der eine, dann der andere, auf den Boden

# Auflegen und Absteigen, Schritt für Schritt, wie der Katalog die Schritte nennt.
player-part-getting_on-prepare = Vorbereiten
player-move-getting_on-prepare = Gestell, Matte, Handtuch, Telefon
player-part-getting_on-kneel = Hinknien
player-move-getting_on-kneel = auf die Matte, am Sitz-Ende
player-part-getting_on-sit = Hinsetzen
player-move-getting_on-sit = auf das Sitz-Ende, in die Mitte
player-part-getting_on-slide_back = Zurückrutschen
player-move-getting_on-slide_back = in die untere Mulde
player-part-getting_on-roll_down = Abrollen
player-move-getting_on-roll_down = langsam, Wirbel für Wirbel
player-part-getting_on-arrive = Füße flach
player-move-getting_on-arrive = Knie gebeugt
player-part-getting_off-start_pos = Füße flach
player-move-getting_off-start_pos = einen Moment ruhen
player-part-getting_off-arms = Beide Arme
player-move-getting_off-arms = nach unten, neben den Körper
player-part-getting_off-pivot = Herunterrollen
player-move-getting_off-pivot = zur leichteren Seite
player-part-getting_off-rest_on_side = Ruhen
player-move-getting_off-rest_on_side = auf der Seite
player-part-getting_off-lift = Hochdrücken
player-move-getting_off-lift = auf Hände und Knie
player-part-getting_off-kneel = Aufrichten
player-move-getting_off-kneel = langsam, auf den Knien
player-part-getting_off-stand = Aufstehen
player-move-getting_off-stand = langsam, halten Sie sich fest
