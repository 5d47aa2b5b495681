# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Blätter zum Drucken

paper-name = backrack
paper-day = { $weekday ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }, { $day }. { $month ->
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
paper-short-day = { $weekday ->
        [1] Mo
        [2] Di
        [3] Mi
        [4] Do
        [5] Fr
        [6] Sa
       *[7] So
    }, { $day }. { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    }
paper-printed = Gedruckt aus backrack: { $day }. Backrack leitet Übungen auf einem Gestell aus Holz am Boden an. Es stellt keine Diagnose und ist kein zugelassenes Medizinprodukt.
paper-seconds = { $seconds } { $seconds ->
        [one] Sekunde
       *[other] Sekunden
    }
paper-minutes = { $minutes } { $minutes ->
        [one] Minute
       *[other] Minuten
    }
paper-minutes-seconds = { paper-minutes } { paper-seconds }
paper-between = { $low } bis { $high }
paper-yes = ja
paper-no = nein

## Die heutige Einheit

paper-session = Die heutige Einheit
paper-session-title = { $title }, { $minutes } { $minutes ->
        [one] Minute
       *[other] Minuten
    }
paper-session-needs = Bevor Sie sich hinlegen
paper-session-only = Dieses Blatt gilt nur für diesen Tag: { $day }. Beantworten Sie vor einer anderen Einheit wieder die Fragen in backrack: Dann kann es anders sein.
paper-row-get-on = Auflegen
paper-row-still = Ruhig liegen
    .what = Liegen Sie ruhig in der Ausgangslage und atmen Sie gelassen.
paper-row-get-off = Absteigen
paper-row-turn = Kopfdrehen
paper-hold = Halten: jedes Mal { $time }
paper-rest = Nach jedem Halten beide Füße abstellen und ruhen: { $time }.
paper-side-left = Links
paper-side-right = Rechts
paper-side-both = Getan
paper-presses = So stark drückt es: { $parts }.
paper-presses-on = { $where } etwa { $force } Newton

## Das ganze Programm

paper-programme = Das ganze Programm
    .lead = Alle zehn Einträge in der Reihenfolge des Herstellers. Sie zu kennen heißt nicht, sie zu tun: Nur die heutige Einheit in backrack sagt, was für Sie ist.
    .estimate = Wie stark jede Übung drückt, ist eine Schätzung und keine Messung. Die Bilder zeigen ungefähr, wie man liegt.
paper-state-open = jetzt Teil Ihrer Einheiten
paper-state-closed = jetzt nicht offen
paper-state-not-offered = nicht angeboten
paper-pressure = Druck: { $rank }.

## Ein Tagebuch für den Stift

paper-diary-week = Eine Woche von Hand
paper-diary-month = Ein Monat von Hand
paper-diary =
    .lead = Jeden Morgen, bevor Sie beginnen: eine Zahl für den Schmerz und eine für die Empfindlichkeit. 0 ist nichts, 10 ist das Schlimmste, das Sie sich vorstellen können.
    .how = Ein leerer Tag zählt gegen nichts.
paper-diary-day = Tag
paper-diary-pain = Schmerz am Morgen
paper-diary-sore = Empfindlichkeit
paper-diary-scale = 0–10
paper-diary-session = Einheit
paper-diary-note = Notiz

## Zeichen zum Aufhören: dieselben wie in der Gebrauchsanweisung, kürzer

paper-signs = Zeichen zum Aufhören
    .lead = Hören Sie sofort auf und kommen Sie langsam herunter, wenn eines davon kommt:
    .before = Achten Sie auch zwischen den Einheiten darauf:
paper-sign-spreading = Schmerz, der in ein Bein oder einen Arm ausstrahlt
paper-sign-tingling = neues Kribbeln oder neue Taubheit
paper-sign-too-painful = Schmerz über 5 von 10 oder über Ihrer Grenze
paper-sign-sharp = stechender oder elektrisierender Schmerz
paper-sign-dizzy-or-sick = Schwindel oder Übelkeit
paper-sign-vision-or-speech = Probleme beim Sehen oder Sprechen: Holen Sie jetzt Hilfe
paper-sign-chest-pain = Schmerz in der Brust: Holen Sie jetzt Hilfe
paper-sign-on-the-bone = Holz auf dem Knochen: Rücken Sie ein wenig; geschieht es noch einmal, kommen Sie herunter
paper-call = Im Notfall rufen Sie an
paper-call-local = Rufen Sie im Notfall die Notrufnummer an Ihrem Ort an.
