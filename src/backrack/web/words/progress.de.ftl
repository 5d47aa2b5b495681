# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Wo ich bin und wie es war. Zahlen, und was sie sind: kein Lob, kein Tadel, keine Ursache.

progress = Verlauf
progress-see = Sehen, wie es läuft
progress-ways = Tagebuch
    .days = Tage
    .progress = Verlauf
progress-printed = Aus backrack gedruckt: { $day }.
progress-today = Heute
progress-this-week = Jetzt
progress-day = { $day }. { $month ->
        [1] Jan
        [2] Feb
        [3] März
        [4] Apr
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug
        [9] Sept
        [10] Okt
        [11] Nov
       *[12] Dez
    }
progress-weekday =
    { $weekday ->
        [1] Mo
        [2] Di
        [3] Mi
        [4] Do
        [5] Fr
        [6] Sa
       *[7] So
    } { $day }

progress-empty = Noch gibt es nichts zu zeigen, und das ist in Ordnung
    .what = Nach Ihren ersten Morgen und Einheiten zeichnet diese Seite, wie es läuft: Ihren Schmerz, Ihre Empfindlichkeit, Ihre Minuten und die Stufe, auf der Sie sind.
    .wait = Zwei Wochen sagen mehr als zwei Tage. Ein Tag, den Sie auslassen, ist eine Lücke und sonst nichts.
    .go = Zum heutigen Tag

progress-ladder = Ihre Leiter
    .estimate = Jede Stufe drückt etwas mehr als die davor, nach unserer Schätzung für Ihren Körper und Ihr Gestell.
progress-opens = Was den nächsten Schritt öffnet
progress-proposed = Der nächste Schritt ist offen. Sie wählen, ob Sie ihn nehmen.
    .go = Unter „Heute“ wählen
progress-gate-title = Was der Hersteller vor den Übungen für Fortgeschrittene verlangt
    .counts = Minuten zählen, solange die Anleitung Sie auf dem Gestell führt, das Ruhen mitgezählt. Pausen, der Boden und nachgetragene Einheiten zählen nicht. Das Ruhen wird nach ruhigen Einheiten von selbst länger; wo eine Antwort zum Gestell Vorsicht verlangt, bleibt eine Einheit innerhalb von 15 Minuten. Nichts davon öffnet eine Übung, die Ihre Antworten, die Größe des Schritts oder eine ungeprüfte Seite des Handbuchs gesperrt halten.
progress-gate = Der Hersteller verlangt { $weeks } Wochen mit den Grundübungen, an { $least } bis { $most } Tagen in der Woche, jeweils mindestens { $minutes } Minuten auf dem Gestell, und einen unteren Rücken, der sich freier bewegt.
progress-gate-weeks = Wochen ohne Lücke: { $done } von { $weeks }.
progress-gate-days = Tage in den letzten sieben mit { $minutes } Minuten auf dem Gestell: { $days } von { $least }.
progress-gate-last =
    { $last ->
        [one] Ihre letzte Einheit hatte { $last } Minute auf dem Gestell.
       *[other] Ihre letzte Einheit hatte { $last } Minuten auf dem Gestell.
    }
progress-gate-yes = Sie haben uns gesagt, dass sich Ihr unterer Rücken freier bewegt.
progress-gate-due = Ob sich Ihr unterer Rücken freier bewegt, haben Sie noch nicht gesagt.
progress-gate-later = Wir fragen, ob sich Ihr unterer Rücken freier bewegt, wenn die Wochen fast erreicht sind.
progress-gate-not-yes = Ihre Antwort zu Ihrem unteren Rücken zählt jetzt nicht als Ja. Ein Ja zählt ab drei Tagen nach einer anderen Antwort, und acht Wochen lang.
progress-gate-missing =
    { $missing ->
        [nothing] Davon fehlt nichts.
        [weeks] Es fehlen noch: die Wochen.
        [answer] Es fehlt noch: Ihr eigenes Wort, dass sich Ihr unterer Rücken freier bewegt.
       *[both] Es fehlen noch: die Wochen, und dann Ihr eigenes Wort, dass sich Ihr unterer Rücken freier bewegt.
    }
progress-gate-go =
    { $due ->
        [yes] Eine Frage beantworten
       *[no] Ihre Antwort ansehen oder ändern
    }
progress-stage = Stufe { $stage }:
progress-rung-here =
    { $days ->
        [one] Hier sind Sie, Tag 1
       *[other] Hier sind Sie, Tag { $days }
    }
progress-rung-here-plain = Hier sind Sie
progress-rung-done =
    { $days ->
        [one] Gemacht, ein Tag
       *[other] Gemacht, { $days } Tage
    }
progress-rung-below = Leichter als Ihre Stufe
progress-rung-next = Der nächste Schritt
progress-later =
    { $count ->
        [one] Danach noch eine Stufe
       *[other] Danach noch { $count } Stufen
    }

progress-table = Als Tabelle zeigen
    .day = Tag
    .session = Einheit
    .stage = Stufe
    .not-told = nicht berichtet
    .none = keine

progress-pain = Schmerz am Morgen
    .morning = Ihr Schmerz am Morgen, 0 bis 10
    .stages = Ihre Stufen als Nummern (Leiter: { $where })
    .usual = Ihr üblicher Schmerz, { $usual }
    .course = wie Rückenschmerz ohne dieses Gestell meist verläuft
    .wobble = Werte gehen bei den meisten Menschen von Tag zu Tag um 1 oder 2 auf und ab. Das allein sagt wenig.
    .column = Schmerz
    .without = Ohne dieses Gestell
    .table = Ihr Schmerz an jedem Morgen, 0 bis 10, der neueste zuerst

progress-sore = Empfindlichkeit und Druck
    .across = Wie stark eine Einheit drückte, verglichen mit der Ausgangslage (Ort: { $where }): eine Schätzung
    .dot = eine Einheit: wie empfindlich Sie am nächsten Morgen waren, 0 bis 10. Eine Zahl zählt Einheiten an derselben Stelle.
    .start = die Ausgangslage
    .no-cause = Die Punkte stehen nebeneinander. Sie zeigen nicht, dass das eine das andere bewirkt.
    .silent =
        { $sessions ->
            [one] Eine Einheit ist nicht gezeichnet: Der Morgen danach wurde nicht berichtet.
           *[other] { $sessions } Einheiten sind nicht gezeichnet: Die Morgen danach wurden nicht berichtet.
        }
    .pressure = Druck, eine Schätzung
    .column = Empfindlich
    .table = Empfindlichkeit am nächsten Morgen, 0 bis 10, die neueste Einheit zuerst
progress-range = { $low } bis { $high }
progress-percent = { $percent } %

progress-weeks = Minuten in jeder Woche
    .across = Wochen, nach ihrem Montag. Gehaltene Minuten.
    .done = gemachte Minuten
    .plan = geplant
    .rest = Ruhe, weil die Regeln sie verlangten
    .counts = Ruhe und empfindliche Tage zählen gegen nichts.
    .week = Woche ab
    .done-column = Gemacht
    .plan-column = Geplant
    .days = Tage
    .table = Gehaltene Minuten in jeder Woche, die neueste zuerst
progress-weeks-days =
    { $rest ->
        [0] { $done } von { $planned }
       *[other] { $done } von { $planned }, Ruhetage: { $rest }
    }
progress-minutes = { $minutes } min

progress-done = Geplant und gemacht
    .rest = Ein Tag, den die Regeln gesperrt haben, ist kein geplanter Tag. Kein Halten zählt für mehr, als verlangt war.
    .what = Was
    .last = Letzte { $days } Tage
    .table = Einheiten und Halten, über 7 und 28 Tage
    .did = Tage mit einer Einheit
    .planned = Geplante Tage
    .asked = Verlangte Sekunden
    .timed = Gehaltene Sekunden, vom Gerät gemessen
    .told = Gehaltene Sekunden, von Ihnen eingetragen
progress-number = { $number }

progress-since = Seit dem Anfang
    .how = Der Anfang ist der Mittelwert der Morgen vor Ihrer ersten Einheit, sonst Ihr üblicher Schmerz. Jetzt ist der Mittelwert der letzten 7 Tage.
    .matters = Eine Änderung um 2 Punkte, oder um 30 von 100, ist eine, die man merkt. Quelle: { $source }.
    .measure = Was
    .start = Anfang
    .now = Jetzt
    .missing = Nicht berichtete Morgen
    .table = Jeder Messwert am Anfang und jetzt

progress-wrong = Ist etwas schiefgegangen?
    .what = Ein Sturz, ein Bluterguss, eine schlechte Reaktion: Das wird getrennt von den Diagrammen aufbewahrt, als Liste zum Mitnehmen.
    .tell = Aufschreiben
    .see = Ansehen, was Sie aufgeschrieben haben
    .day = Tag
    .when = Wann
    .bad = Wie schlimm
    .over = Vorbei
    .table = Was Sie aufgeschrieben haben, das neueste zuerst

progress-measure-function = Mittelwert
progress-measure-change = Änderung, -5 bis 5
progress-measure-disability = Summe von 24
progress-five = Die fünf Tage des Herstellers, und Ihre
    .what = Was
    .score = Wert
    .table = Ihr Schmerz, 0 bis 10
    .start = Schmerz am Anfang
    .worst = Schlimmster Morgen der Tage 1 bis 4
    .then = Schmerz am Morgen von Tag { $day }
    .rated = Änderung, wie Sie sie damals bewertet haben, -5 bis 5
