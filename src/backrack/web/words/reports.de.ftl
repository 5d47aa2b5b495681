# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Berichte nach einer Einheit, 15 Minuten später und am Morgen; Rückgängig und Berichtigungen.

web-report-left = Ihre linke Seite
web-report-right = Ihre rechte Seite
web-report-goes-on = Ein Tippen bringt Sie weiter. Der Pfeil „Zurück“ bringt Sie zurück.
web-report-skip = Das kann ich nicht sagen
web-report-to-today = Zum heutigen Tag

web-report-after = Nach der Einheit
web-report-peak = Wie stark war der schlimmste Schmerz, während Sie dort lagen?
web-report-effort = Wie anstrengend war es?
web-report-effort-level =
    { $score ->
        [0] Gar nicht anstrengend.
        [1] Kaum anstrengend.
        [2] Leicht.
        [3] Ziemlich leicht.
        [4] Etwas anstrengend.
        [5] Es hat Mühe gekostet.
        [6] Harte Arbeit.
        [7] Anstrengend.
        [8] Sehr anstrengend.
        [9] Fast alles, was ich hatte.
       *[10] Alles, was ich hatte.
    }
web-report-effort-least = 0 gar nicht
web-report-effort-most = 10 alles, was ich hatte
web-report-new = Ist etwas neu, seit Sie sich hingelegt haben?
    .lead = Schmerz, Kribbeln, Taubheit oder Schwäche in einem Arm oder Bein. Taubheit zwischen den Beinen. Eine Veränderung an Blase oder Darm.
web-report-limbs = Wo ist es neu?
    .lead = Tippen Sie auf jede Stelle, bis zu der es reicht: Schmerz, Kribbeln oder Taubheit. Empfindlichkeit genau da, wo das Holz gedrückt hat, ist nicht gemeint.
    .lead-again = Tippen Sie auf jede Stelle, bis zu der es jetzt reicht: Schmerz, Kribbeln oder Taubheit.
    .note = Ihre linke Seite ist links, wie im Spiegel.
    .tap = Tippen Sie auf einen Körperteil.
    .list = Stattdessen aus einer Liste wählen
    .none = In keinem Arm oder Bein
    .lacking = Bitte tippen Sie an, wo es ist, oder sagen Sie, dass es in keinem Arm oder Bein ist.
web-report-limbs-now = Wo ist es jetzt?
web-report-limb =
    { $limb ->
        [left_leg] Linkes Bein
        [right_leg] Rechtes Bein
        [left_arm] Linker Arm
       *[right_arm] Rechter Arm
    }
web-report-level-none = Nirgends
web-report-level-leg =
    { $level ->
        [1] Gesäß
        [2] Oberschenkel
        [3] Unterhalb des Knies
       *[4] Fuß
    }
web-report-level-arm =
    { $level ->
        [1] Schulter
        [2] Oberarm
        [3] Unterhalb des Ellbogens
       *[4] Hand
    }
web-report-limb-says = { $limb }: { $level }.
web-report-tingling = Haben Sie neues Kribbeln oder neue Taubheit in einem Arm oder Bein?
    .lead = Alles, was Sie vor dem Hinlegen nicht hatten.
web-report-weakness = Ist ein Bein, Fuß, Arm oder eine Hand schwach geworden?
    .lead = Zum Beispiel: Ein Fuß schleift, ein Knie gibt nach, Dinge fallen aus der Hand.
web-report-numbness = Haben Sie neue Taubheit um die Genitalien oder den After, oder irgendeine Veränderung an Blase oder Darm?
    .why = Schnelle Hilfe nützt diesen Nerven am meisten.
web-report-pain-now = Wie stark ist Ihr Schmerz jetzt?

web-report-settled = 15 Minuten später
web-report-settled-tingling = Ist immer noch Kribbeln oder Taubheit in einem Arm oder Bein?
web-report-settled-weakness = Ist jetzt ein Bein, Fuß, Arm oder eine Hand schwach?
web-report-wait = Wir fragen in einer kleinen Weile noch einmal
    .opens = Etwas war neu. Bitte kommen Sie { $when } wieder und berichten Sie uns, wie es dann ist.
    .rest = Ruhen Sie bis dahin, in der Lage, die sich am besten anfühlt.
    .worse = Wird ein Bein oder Arm schwach, oder spüren Sie Taubheit zwischen den Beinen: Holen Sie sofort ärztliche Hilfe.

web-report-morning = Guten Morgen
web-report-pain =
    { $region ->
        [neck] Wie stark war der Schmerz in Ihrem Nacken, als Sie aufwachten?
        [hip] Wie stark war der Schmerz in Ihrer Hüfte, als Sie aufwachten?
       *[back] Wie stark war der Schmerz in Ihrem Rücken, als Sie aufwachten?
    }
web-report-also-ask = Auch fragen nach
web-report-also =
    { $region ->
        [neck] Mein Nacken
        [hip] Meine Hüfte
       *[back] Mein Rücken
    }
web-report-means-usual = Wie für Sie üblich. Ihr üblicher Schmerz ist { $usual }.
web-report-means-more = Mehr als Ihr üblicher Wert { $usual }. Bleibt es so, gehen wir langsamer vor.
web-report-means-pause = Viel mehr als Ihr üblicher Wert { $usual }. Wir machen eine Pause, damit sich Ihr Rücken beruhigen kann.
web-report-sore = Wie empfindlich ist Ihr Rücken bei Berührung?
    .lead = Etwas Empfindlichkeit ist in den ersten Tagen zu erwarten.
web-report-sore-level =
    { $score ->
        [0] Nicht empfindlich.
        [1] Kaum empfindlich.
        [2] Ein wenig empfindlich.
        [3] Empfindlich auf Druck.
        [4] Empfindlich bei Berührung.
        [5] Deutlich empfindlich.
        [6] Empfindlich, und ich merke es.
        [7] Sehr empfindlich.
        [8] Zu empfindlich zum Anlehnen.
        [9] Schwer auszuhalten.
       *[10] So empfindlich wie nur möglich.
    }
web-report-sore-least = 0 gar nicht
web-report-sore-most = 10 so empfindlich wie nur möglich
web-report-stiff = Wie steif ist Ihr Rücken heute Morgen?
web-report-stiff-level =
    { $score ->
        [0] Nicht steif.
        [1] Kaum steif.
        [2] Ein wenig steif.
        [3] Erst steif, dann weg.
        [4] Eine Weile steif.
        [5] Steif, und es bremst mich.
        [6] Bücken fällt schwer.
        [7] Sehr steif.
        [8] Ich bewege mich vorsichtig.
        [9] Ich kann mich kaum bücken.
       *[10] So steif wie nur möglich.
    }
web-report-stiff-most = 10 so steif wie nur möglich
web-report-spasm = Hatten Sie einen Krampf: einen Muskel im Rücken, der sich verkrampft und fest wird?
web-report-woken = Hat Schmerz im Rücken Sie letzte Nacht geweckt?
web-report-baseline = Ein Morgen, bevor Sie beginnen
    .lead = Wir fragen an bis zu sieben Morgen vor Ihrer ersten Einheit. So lassen sich Ihre späteren Morgen mit Ihren eigenen vergleichen. Liegen drei oder mehr unter Ihrem üblichen Schmerz, richten wir uns nach ihnen. Sie können jeden davon auslassen.

web-report-due-after = Wie war es?
    .label = Nach Ihrer Einheit
    .lead = Drei kurze Fragen.
    .button = Berichten
web-report-due-settled = Ist es wieder wie üblich?
    .label = Nach 15 Minuten
    .lead = Etwas war neu, als Sie herunterkamen. Bitte berichten Sie uns, wie es jetzt ist. Ohne Antwort nehmen wir an, dass es geblieben ist.
    .wait = Etwas war neu, als Sie herunterkamen. Wir fragen { $when } noch einmal.
    .button = Berichten
web-report-due-morning = Wie geht es Ihrem Rücken heute Morgen?
    .label = Heute Morgen
    .lead = Wie Sie aufwachen, sagt uns am meisten.
    .button = Berichten
web-report-due-baseline = Wie ging es Ihrem Rücken, als Sie aufwachten?
    .label = Bevor Sie beginnen
    .lead = Ein paar Morgen von vorher zeigen später, was sich geändert hat. Sie können das auslassen.
    .button = Berichten

web-report-due-later = Wir fragen { $when }.

web-report-on = { $day } um { $time } Uhr
web-report-kept = Gespeichert.
    .after = Wie die Einheit war.
    .settled = Wie es 15 Minuten später war.
    .morning = Wie dieser Morgen war.
    .note = Ihre Notiz.
    .adverse_event = Was schiefging.
    .activities = Ihre Tätigkeiten.
    .measures = Wie Sie sich bewertet haben.
    .disability = Ihr Fragebogen.
    .low_back = Wie sich Ihr unterer Rücken bewegt.
web-report-undo = Rückgängig
web-report-look = Ansehen
web-report-title =
    { $kind ->
        [after] Nach der Einheit
        [settled] 15 Minuten nach der Einheit
        [morning] Ein Morgen
        [note] Ihre Notiz
        [activities] Ihre Tätigkeiten
        [measures] Wie Sie sich bewertet haben
        [disability] Ihr Fragebogen
        [low_back] Wie sich Ihr unterer Rücken bewegt
       *[adverse_event] Was schiefging
    }
web-report-told = Berichtet: { $day } um { $time } Uhr
web-report-before = Was Sie uns vorher berichtet haben: { $day } um { $time } Uhr
web-report-withdrawn = Sie haben das zurückgenommen. Es bleibt hier sichtbar.
web-report-apart = Das wurde zweimal berichtigt, und beide Male war die andere Berichtigung nicht bekannt. Beide zählen, also gilt die vorsichtigere. Berichtigen Sie es noch einmal, dann zählt nach drei Tagen nur noch das.
web-report-careful = Bis { $when } zählt die vorsichtigere Antwort. Danach die spätere.
web-report-careful-withdrawn = Bis { $when } zählt es noch. Danach nicht mehr.
web-report-rule = Sie können das jederzeit berichtigen oder zurücknehmen. Was Sie vorher gesagt haben, bleibt sichtbar. Drei Tage lang zählt die vorsichtigere Antwort. Hat eine Antwort Sie zu einer Ärztin oder einem Arzt geschickt, braucht es deren Wort.
web-report-put-right = Berichtigen
web-report-withdraw = Zurücknehmen
web-report-anew = Berichtigen: { $title }

web-report-fact-peak = Schlimmster Schmerz
web-report-fact-effort = Anstrengung
web-report-fact-new = Etwas Neues
web-report-fact-tingling = Kribbeln oder Taubheit
web-report-fact-weakness = Schwäche
web-report-fact-numbness = Taubheit, Blase oder Darm
web-report-fact-after = Schmerz danach
web-report-fact-limbs = Arme und Beine
web-report-fact-back = Rücken
web-report-fact-neck = Nacken
web-report-fact-hip = Hüfte
web-report-fact-sore = Empfindlich bei Berührung
web-report-fact-stiffness = Steifheit
web-report-fact-spasm = Krampf
web-report-fact-woken = Von Schmerz geweckt
web-report-fact-moves = Unterer Rücken bewegt sich freier
web-report-fact-text = Ihre Worte
web-report-fact-what = Was geschah
web-report-of-ten = { $score } von 10
web-report-note = Was möchten Sie sagen?
    .lacking = Bitte schreiben Sie ein paar Worte.
