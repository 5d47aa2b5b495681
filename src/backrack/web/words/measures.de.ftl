# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Was alle paar Wochen gefragt wird: eigene Tätigkeiten, Änderung seit dem Anfang, ein Fragebogen.

measures-title = Was Sie tun können
measures-due-activities = Was können Sie tun, und was fällt schwer?
    .lead = Ein bis zwei Minuten, wann es Ihnen passt.
measures-due-change = Wie hat sich Ihr Rücken geändert, seit Sie begonnen haben?
    .lead = Eine Frage, wann es Ihnen passt.

measures-naming = Was fällt Ihnen wegen Ihres Rückens schwer?
    .lead = Nennen Sie drei bis fünf Dinge, die Sie gern leichter tun würden. Nehmen Sie Ihre eigenen Worte: Socken anziehen, zu Fuß zum Laden gehen.
    .note = Wir fragen in einigen Wochen noch einmal nach denselben Dingen.
    .lacking = Bitte nennen Sie mindestens eine Sache.
measures-activity =
    { $number ->
        [1] Erstens
        [2] Zweitens
        [3] Drittens
        [4] Viertens, wenn Sie mögen
       *[5] Fünftens, wenn Sie mögen
    }
measures-able = Wie gut können Sie das jetzt?
measures-able-least = 0 gar nicht
measures-able-most = 10 so gut wie vorher
measures-able-level =
    { $score ->
        [0] Ich kann es nicht.
        [1] Fast gar nicht.
        [2] Mit sehr großer Mühe.
        [3] Mit großer Mühe.
        [4] Mit ziemlich viel Mühe.
        [5] Etwa halb so gut wie vorher.
        [6] Mit etwas Mühe.
        [7] Recht gut.
        [8] Gut.
        [9] Fast so gut wie vorher.
       *[10] So gut wie vorher.
    }
measures-change = Wie geht es Ihrem Rücken jetzt, verglichen mit der Zeit, als Sie begonnen haben?
    .lead = Denken Sie an die Zeit kurz vor Ihrer ersten Einheit.
measures-change-least = -5 sehr viel schlechter
measures-change-most = +5 ganz erholt
measures-change-level =
    { $change ->
        [-5] Sehr viel schlechter.
        [-4] Viel schlechter.
        [-3] Deutlich schlechter.
        [-2] Etwas schlechter.
        [-1] Ein wenig schlechter.
        [0] Keine Änderung.
        [1] Ein wenig besser.
        [2] Etwas besser.
        [3] Deutlich besser.
        [4] Viel besser.
       *[5] Ganz erholt.
    }

measures-questionnaire = Roland-Morris-Fragebogen
measures-total = Wie viele der 24 Aussagen haben Sie angekreuzt?
    .lead = Haben Sie den Roland-Morris-Fragebogen in Ihrer Praxis ausgefüllt, können Sie seine Summe hier speichern. Seine Aussagen sind kein Teil von backrack.
    .unit = von 24
    .lacking = Bitte geben Sie eine ganze Zahl von 0 bis 24 an.
measures-none = Traf an dem Tag keine der Aussagen auf Sie zu?
    .yes = Keine traf zu
    .no = Ich habe ihn nicht ausgefüllt

measures-fact-activity = Tätigkeit { $number }
measures-fact-change = Änderung seit dem Anfang
measures-fact-total = Angekreuzte Aussagen
measures-fact-of-24 = { $total } von 24
measures-fact-no-score = Kein Wert: Nichts war angekreuzt, und niemand sagte, dass keine zutraf.

measures-due-low-back = Bewegt sich Ihr unterer Rücken jetzt freier?
    .lead = Eine Frage, wann immer es Ihnen passt.
measures-title-low-back = Ihr unterer Rücken
measures-low-back = Bewegt sich Ihr unterer Rücken freier als vor Ihrer ersten Einheit?
    .lead = Denken Sie an Bücken, Umdrehen im Bett, Sockenanziehen.
    .why = Der Hersteller verlangt das vor den Übungen für Fortgeschrittene. Allein öffnet es nichts, und jede Antwort ist in Ordnung. Sie können sie jederzeit ändern.

guide-more-measures-questionnaire = Ein Fragebogen aus Ihrer Praxis
    .about = Speichern Sie die Summe eines Roland-Morris-Fragebogens, den Sie auf Papier ausgefüllt haben.
