## Die Seiten der Übungen.

web-way-exercises = Übungen
exercises-title = Übungen
exercises-lead = Die zehn Einträge des Programms, in der Reihenfolge des Herstellers. Sie können alle lesen. Ihre Einheiten nutzen nur die, die für Sie offen sind.
exercises-list = Die zehn Übungen
exercises-unanswered = Beantworten Sie zuerst die Fragen
exercises-go-questions = Zu den Fragen
exercises-go-today = Zur Seite „Heute“
exercises-open = Offen
exercises-closed = Gesperrt
exercises-open-why = Das gehört jetzt zu Ihren Einheiten.
exercises-count = { $n } von { $total }
exercises-picture = { $exercise }, gezeichnet nach unseren Daten.

exercises-open-to-you = Für Sie offen
exercises-closed-to-you = Für Sie noch gesperrt
exercises-what-opens = Was es öffnet

exercises-movement = Die Bewegung
exercises-movement-play = Die Bewegung zeigen
exercises-movement-stop = Anhalten
exercises-movement-loading = Die Bilder sind unterwegs.
exercises-movement-failed = Die Bilder sind nicht angekommen. Die Schritte unten sagen dasselbe.
exercises-movement-about =
    { $known ->
        [guess] Ein Teil dieser Zeichnung ist unsere Vermutung. Niemand hat sie bestätigt.
       *[estimate] Die gezeichneten Winkel sind unsere Schätzung.
    } Die Schritte unten sagen dasselbe in Worten.
exercises-stills-before = Vorher
exercises-stills-after = Nachher
exercises-side = Seite
exercises-side-left = Links
exercises-side-right = Rechts

exercises-steps = Schritte
exercises-optional = wenn Sie möchten
exercises-step-spoken = Schritt { $number }. { $part }: { $move }
exercises-label-picture = Zeichnung
exercises-label-angles = Gezeichnete Winkel
exercises-feeling = Was Sie spüren
exercises-breathing = Atmen
exercises-mistakes = Häufige Fehler
exercises-no-mistakes = Wir haben von keinen gelesen.
exercises-times = Zeiten und Seiten
exercises-ending = Aufhören und Beenden
exercises-about = Wofür es ist, und für wen
exercises-pressure = Wo es drückt
exercises-read-so-far = Was gelesen werden konnte
exercises-our-reading = von uns gelesen
exercises-stuck = Wenn Sie nicht hochkommen
exercises-sources = Woher das kommt
exercises-marks = Die Worte sind unsere. Die kleinen Worte neben jeder Zeile sagen, woher wir es wissen.

exercises-read = Diese Seite vorlesen
exercises-read-pause = Pause
exercises-read-resume = Weiter vorlesen
exercises-read-stop = Vorlesen beenden
exercises-read-preparing = Die Stimme macht sich bereit. Das kann eine Minute dauern.
exercises-read-no-voice = Auf diesem Computer gibt es keine Stimme.
exercises-read-device = Vorgelesen von der Stimme dieses Geräts.
exercises-not-found = Diese Übung gibt es nicht.

exercises-before = Davor: { $name }
exercises-after = Danach: { $name }
exercises-all = Alle Übungen
