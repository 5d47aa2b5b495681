# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Das Tagebuch: Tag für Tag, was geplant, gemacht und berichtet wurde.

web-way-diary = Tagebuch
web-diary = Tagebuch
    .lead = Was geplant war, was Sie gemacht und was Sie berichtet haben, Tag für Tag.
web-diary-week = Diese Woche
    .days =
        { $planned ->
            [0] Diese Woche ist kein Tag geplant.
           *[other] { $done ->
                [0] { $planned ->
                    [one] Diese Woche ist ein Tag geplant.
                   *[other] Diese Woche sind { $planned } Tage geplant.
                }
               *[other] { $done } von { $planned } Tagen diese Woche gemacht.
            }
        } Ruhetage zählen als Ruhe, nicht als Lücken.
web-diary-month-name =
    { $month ->
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
    }
web-diary-month = { web-diary-month-name } { $year }
web-diary-day = { web-weekday }, { $day }. { web-diary-month-name }
web-diary-day-shape = { $name }: { $shape }
web-diary-time = { $day }. { web-diary-month-name }, { $time } Uhr
web-diary-letter =
    { $weekday ->
        [1] Mo
        [2] Di
        [3] Mi
        [4] Do
        [5] Fr
        [6] Sa
       *[7] So
    }
web-diary-earlier = Früher
web-diary-later = Später
web-diary-months = Monate
web-diary-legend = Was die Formen bedeuten
web-diary-legend-done = Gemacht
web-diary-legend-partly = Teilweise gemacht
web-diary-legend-rest = Ruhe: ein Ruhetag, oder die Regeln sagten Ruhe
web-diary-legend-missed = Geplant, nicht gemacht
web-diary-legend-nothing = Bevor Sie begonnen haben, oder noch in der Zukunft
web-diary-legend-open = Heute, noch offen
web-diary-list = { $month }, Tag für Tag
    .empty = In diesem Monat ist nichts aufgeschrieben.
web-diary-find = Einen Tag suchen
    .day = Tag
    .go = Los
    .wrong = Diesen Tag können wir nicht zeigen. Bitte wählen Sie einen bis heute.

## Zahlen

web-diary-numbers = Geplant und gemacht
    .lead = Tage, die die Regeln gesperrt haben, zählen nicht als geplant.
web-diary-over = Letzte { $days } Tage
web-diary-over-days =
    { $done ->
        [one] Ein Tag
       *[other] { $done } Tage
    } mit einer Einheit, { $planned } geplant.
web-diary-over-holds = { $done } von { $prescribed } Haltezeit, in den Einheiten, die Sie begonnen haben.
web-diary-over-sources = { $timed } vom Gerät gemessen, { $told } von Ihnen berichtet.
web-diary-over-none = Noch kein Halten.
web-diary-length =
    { $minutes ->
        [0] { $seconds } s
       *[other] { $seconds ->
            [0] { $minutes } min
           *[other] { $minutes } min { $seconds } s
        }
    }

## Eine Zeile am Tag

web-diary-line-shape =
    { $shape ->
        [done] Gemacht.
        [partly] Teilweise gemacht.
        [rest] Ruhe.
        [missed] Nicht gemacht.
        [open] Heute, noch offen.
       *[nothing] Keine Einheit.
    }
web-diary-line-held = { $held } gehalten, { $source ->
        [player-timed] gemessen.
        [self-reported] von Ihnen berichtet.
       *[both] gemessen und von Ihnen berichtet.
    }
web-diary-line-morning = Schmerz am Morgen { $worst }.
web-diary-line-sore = Empfindlichkeit { $sore }.
web-diary-line-peak = Schlimmster Schmerz in der Einheit { $peak }.
web-diary-line-sign = Ein Zeichen aufzuhören.
web-diary-line-notes =
    { $count ->
        [one] Eine Notiz.
       *[other] { $count } Notizen.
    }

## Ein Tag

web-diary-before = Der Tag davor
web-diary-after = Der Tag danach
web-diary-to-diary = Zum Tagebuch
web-diary-days = Andere Tage
web-diary-planned = Geplant
    .session = Eine Einheit.
    .rest = Keine Einheit: ein Ruhetag in Ihrem Plan.
    .before = Noch nichts. Ihr Plan beginnt am Tag, nachdem alle Fragen beantwortet sind.
    .ahead = Dieser Tag ist noch nicht gekommen.
web-diary-closed = Warum es keine Einheit gab
web-diary-closed-today = Warum es keine Einheit gibt
web-diary-done = Gemacht
    .none = Keine Einheit.
    .open = Noch keine Einheit.
web-diary-at = { $time } Uhr
web-diary-about = Etwa { $time } Uhr
web-diary-how =
    { $outcome ->
        [completed] Sie haben alles gemacht.
        [eased] Sie haben es unterwegs leichter gemacht.
        [came-off] Sie sind früher herunter.
       *[left] Sie sind vor dem Ende gegangen.
    } { $minutes ->
        [0] Weniger als eine Minute,
        [one] Eine Minute,
       *[other] { $minutes } Minuten,
    } Pausen nicht mitgezählt.
web-diary-by-hand-how = Von Ihnen aus dem Gedächtnis berichtet. Nichts wurde gemessen.
web-diary-holds = Halten, in Sekunden
web-diary-hold = Halten
web-diary-hold-done = Getan
    .about = Etwa
web-diary-hold-planned = Plan
web-diary-hold-source = Quelle
web-diary-hold-name =
    { $side ->
        [left] Links
        [right] Rechts
       *[both] Still liegen
    } { $number }
web-diary-seconds = { $seconds } s
web-diary-source-player-timed = ge­messen
web-diary-source-self-reported = be­richtet
web-diary-no-holds = Es wurde kein Halten begonnen.
web-diary-towels =
    { $towels ->
        [0] Kein Handtuch.
        [one] Ein gefaltetes Handtuch.
       *[other] { $towels } gefaltete Handtücher.
    }
web-diary-comfort = Ausgangslage
web-diary-sign = Deshalb haben Sie aufgehört
web-diary-told-before = { $exercise }: { $holds ->
        [one] einmal halten,
       *[other] { $holds }-mal halten, je
    } etwa { $seconds } s, { $sides ->
        [left] links
        [right] rechts
        [two] auf jeder Seite
       *[none] still liegend
    }
web-diary-until = bis { $when }
web-diary-earlier-value = Früher:
web-diary-told-at = Berichtet am { $when }
web-diary-told-in-all = Insgesamt
web-diary-last-told = Etwa { $held } Haltezeit, von Ihnen berichtet.
web-diary-corrected = Berichtigt am { $when }
web-diary-withdrawn = Zurückgenommen am { $when }. Es bleibt sichtbar.
web-diary-not-told = nicht berichtet
web-diary-put-right = Berichtigen
web-diary-take-back = Zurücknehmen
    .more = Es bleibt durchgestrichen sichtbar.
web-diary-undo = Rückgängig
    .more = Zehn Minuten lang können Sie das rückgängig machen, als wäre es nie eingetragen worden.

## Was berichtet wurde

web-diary-reports = Was Sie berichtet haben
    .none = Nichts berichtet.
    .scale = Schmerz, Empfindlichkeit und Anstrengung gehen von 0 bis 10.
web-diary-report-check_in = Vor einer Einheit
web-diary-report-after = Nach der Einheit
web-diary-report-settled = 15 Minuten später
web-diary-report-morning = Am Morgen
web-diary-field-peak = Schlimmster Schmerz
web-diary-field-effort = Anstrengung
web-diary-field-anything_new = Etwas Neues
web-diary-field-limbs = Wie weit hinunter
web-diary-field-tingling = Neues Kribbeln oder neue Taubheit
web-diary-field-weakness = Neue Schwäche
web-diary-field-numbness_bladder_bowel = Taubheit zwischen den Beinen, Blase oder Darm
web-diary-field-after = Schmerz danach
web-diary-field-back = Rücken
web-diary-field-neck = Nacken
web-diary-field-hip = Hüfte
web-diary-field-sore = Empfindlich bei Berührung
web-diary-field-stiffness = Steifheit
web-diary-field-spasm = Krampf
web-diary-field-woken_by_pain = Von Schmerz geweckt
web-diary-field-pain_now = Schmerz davor
web-diary-field-pain_this_morning = Schmerz am Morgen
web-diary-field-distal_now = Wie weit hinunter
web-diary-field-fever_fall_illness = Fieber, Sturz oder Krankheit
web-diary-field-moved_further_down = Weiter hinuntergewandert
web-diary-field-new_weakness = Neue Schwäche
web-diary-field-signs = Warnzeichen
web-diary-signs-none = Keine
web-diary-limb-none = Nirgends
web-diary-limb-left_leg = Linkes Bein: { $level }
web-diary-limb-right_leg = Rechtes Bein: { $level }
web-diary-limb-left_arm = Linker Arm: { $level }
web-diary-limb-right_arm = Rechter Arm: { $level }
web-diary-whole-report = Diesen Bericht öffnen
    .of = Den Bericht „{ $title }“ öffnen

## Notizen

web-diary-notes = Notizen
    .add = Eine Notiz schreiben
web-diary-note = Eine Notiz: { $day }
    .lead = In Ihren eigenen Worten. Was immer Sie von diesem Tag behalten möchten.
    .correct = Ihre Notiz berichtigen
    .kept = Was Sie zuerst geschrieben haben, bleibt daneben gespeichert.
    .lacking = Bitte schreiben Sie ein paar Worte.
    .keep = Diese Notiz speichern

## Eine nachgetragene Einheit

web-diary-by-hand = Eine Einheit nachtragen
    .lead = { $day }: Wenn Sie ohne das Telefon auf dem Gestell lagen. Was Sie noch wissen, genügt.
    .right = Die Einheit berichtigen
    .limit = Das geht für die letzten { $days } Tage. Diese Grenze ist unsere eigene Wahl.
    .other = Dieser Tag hat schon eine Einheit. Tragen Sie nur nach, was noch nicht da ist.
    .closed = An diesem Tag stand Ihnen keine Übung offen. Darum lässt sich für ihn keine Einheit nachtragen.
    .note = Wenn Sie auf dem Gestell lagen, schreiben Sie es in eine Notiz.
    .exercise = Welche Übung?
    .sides = Welche Seite?
    .both = Beide nacheinander
    .left = Nur links
    .right-side = Nur rechts
    .holds = Wie oft?
    .each-side = Auf jeder Seite.
    .seconds = Etwa wie lange jedes Mal?
    .when = Etwa wann?
    .now = Gerade eben
    .morning = Am Morgen, etwa { $time } Uhr
    .midday = Am Mittag, etwa { $time } Uhr
    .afternoon = Am Nachmittag, etwa { $time } Uhr
    .evening = Am Abend, etwa { $time } Uhr
    .first = Wie vorher berichtet, etwa { $time } Uhr
    .check = Ansehen
    .lacking = Bitte wählen Sie eines davon.
    .sure = Stimmt das so?
    .sure-lead = { $day }, etwa { $time } Uhr. Gespeichert als von Ihnen berichtet, nicht als gemessen.
    .keep = Speichern
    .change = Ändern
web-diary-times = { $count } ×
web-diary-or = Oder die Uhrzeit selbst, wenn Sie sie wissen

## Die ersten Tage

web-diary-first = Was in den ersten Tagen zu erwarten ist
    .maker = Der Hersteller schreibt (übersetzt): „… wobei sich Ihre Beschwerden im Lauf von etwa 5 Tagen gewiss bessern. In den ersten Tagen können Sie empfindlich sein.“
    .study = Wir kennen keine Studie, die das prüft.
    .yourself = Ihr Tagebuch bewahrt Ihre eigenen Morgen auf. So können Sie es selbst sehen.
    .mornings = Ihre eigenen Morgen
    .day = Tag { $number }
    .sore = Empfindlich
    .worst = Schlimmster Schmerz
    .not-told = nicht berichtet
    .not-yet = noch nicht
    .to-come = kommt noch
    .looking-back = Ihre ersten Tage
