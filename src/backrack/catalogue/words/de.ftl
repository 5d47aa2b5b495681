# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

### Die zehn Einträge des Programms, in unseren eigenen Worten. Was der Hersteller behauptet, steht als seine Aussage da.
### Gesprochene Sätze beginnen mit "say-": die Seite zuerst, eine Anweisung je Satz, höchstens zwölf Wörter je Satz.

## Names of things

catalogue-series-transfer = Auflegen und Absteigen
catalogue-series-basic = Grundreihe
catalogue-series-advanced = Reihe für Fortgeschrittene

catalogue-on_device-yes = auf dem Gestell
catalogue-on_device-partly = teils auf dem Gestell
catalogue-on_device-no = nicht auf dem Gestell

catalogue-place-in_order = der Reihe nach
catalogue-place-while_getting_on = beim Abrollen in die Ausgangslage
catalogue-place-off_the_rack = am Ende, nicht auf dem Gestell

catalogue-region-whole_body = ganzer Körper
catalogue-region-whole_spine = ganze Wirbelsäule
catalogue-region-neck = Nacken
catalogue-region-upper_back = oberer Rücken
catalogue-region-low_back = unterer Rücken
catalogue-region-hamstring = Rückseite des Oberschenkels
catalogue-region-abdomen = Bauchmuskeln

catalogue-pressure-none = keiner
catalogue-pressure-small = gering
catalogue-pressure-low_to_moderate = gering bis mäßig
catalogue-pressure-low_to_moderate_above_single = gering bis mäßig, mehr als mit einem Bein
catalogue-pressure-highest_basic = der höchste der Grundreihe
catalogue-pressure-maximum_low_back = der höchste für den unteren Rücken
catalogue-pressure-moderate_low_back = mäßig, unterer Rücken
catalogue-pressure-maximum_upper_back = der höchste für den oberen Rücken

catalogue-sides-none = keine Seiten
catalogue-sides-neck_either = nur die Kopfdrehung: links, rechts
catalogue-sides-each_in_turn = eine Seite, dann die andere
catalogue-sides-both_together = beide zusammen
catalogue-sides-centre_then_either = die Mitte, dann auf Wunsch eine der Seiten
catalogue-sides-either = links und rechts
catalogue-sides-one_or_both = ein Bein oder beide, je nach Variante

catalogue-breathing-free = atmen, wie Sie möchten
catalogue-breathing-keep_breathing = weiteratmen
catalogue-breathing-in = einatmen
catalogue-breathing-out = ausatmen
catalogue-breathing-out_on_effort = bei der Anstrengung ausatmen

catalogue-mark-read = so sagt es der Hersteller
catalogue-mark-inferred = folgt aus dem, was der Hersteller sagt
catalogue-mark-estimate = unsere Schätzung
catalogue-mark-candidate = nicht bestätigt: unsere Vermutung
catalogue-mark-unknown = unbekannt
catalogue-mark-own-wording = unser eigener Rat

catalogue-gate-advanced = Mindestens { $weeks } Wochen mit der Grundreihe, { $least } bis { $most } Mal pro Woche, jedes Mal mindestens { $minutes } Minuten, und ein unterer Rücken, der sich freier bewegt.

catalogue-angle-trunk-pitch_deg = Rumpf (0 aufrecht, 90 liegend)
catalogue-angle-trunk-roll_deg = Kippen des Rumpfes
catalogue-angle-trunk-pelvis_tilt_deg = Becken
catalogue-angle-trunk-lumbar_flexion_deg = unterer Rücken
catalogue-angle-trunk-thoracic_flexion_deg = oberer Rücken
catalogue-angle-trunk-neck_flexion_deg = Nacken
catalogue-angle-trunk-head_turn_deg = Kopfdrehung
catalogue-angle-left_leg-hip_flexion_deg = linke Hüfte
catalogue-angle-left_leg-knee_flexion_deg = linkes Knie
catalogue-angle-right_leg-hip_flexion_deg = rechte Hüfte
catalogue-angle-right_leg-knee_flexion_deg = rechtes Knie
catalogue-angle-padding-seat_mm = Tuch unter dem Gesäß
catalogue-angle-padding-back_mm = Tuch unter dem Rücken
catalogue-angle-padding-neck_mm = Tuch unter dem Nacken
catalogue-angle-held-bend_each_deg = Beugung der Brust je Gelenk
catalogue-angle-held-above_each_deg = jedes Gelenk über der Beugung
catalogue-angle-held-neck_effort_deg = Zug des Nackens darüber hinaus
catalogue-angle-held-lumbar_tone = Steifheit des gehaltenen unteren Rückens
catalogue-angle-held-thoracic_tone = Steifheit des gehaltenen oberen Rückens
catalogue-angle-held-neck_tone = Steifheit des gehaltenen Nackens
catalogue-degrees = { $name } { $value }°
catalogue-degrees_between = { $name } { $value }° ({ $low } bis { $high })
catalogue-times = { $name } { $value }-fach
catalogue-times_between = { $name } { $value }-fach ({ $low } bis { $high })
catalogue-millimetres = { $name } { $value } mm
catalogue-millimetres_between = { $name } { $value } mm ({ $low } bis { $high })

## What the command line prints of them

catalogue-help-exercises = Listet die Übungen der Reihe nach auf und sagt, ob jede angeboten wird.
catalogue-help-exercise = Zeigt alles, was über eine Übung bekannt ist, zum Beispiel single_leg_raise.
catalogue-heading = { $number }. { $name } ({ $id })
catalogue-offered = angeboten
catalogue-not_offered = nicht angeboten
catalogue-series_and_number = { $series }, Nummer { $number }
catalogue-pressure = Druck: { $rank }
catalogue-hold = etwa { $value } s
catalogue-hold_between = { $value } s ({ $low } bis { $high })
catalogue-no_hold = kein Halten
catalogue-hold_unknown = Dauer des Haltens unbekannt
catalogue-optional = wenn Sie möchten
catalogue-said = Gesprochen: { $words }
catalogue-shape = Körperhaltung ({ $note }): { $angles }
catalogue-title = { $part }: { $move }
catalogue-inferred_from = gefolgert aus { $sources }
catalogue-noted = { $sentence } [{ $note }]
catalogue-confirmed = Bestätigt von { $by } am { DATETIME($on, dateStyle: "long") }.
catalogue-awaiting_clinician_check = Unsere eigenen Worte; die Durchsicht durch eine Fachperson steht noch aus.
catalogue-unknown_exercise = Es gibt keine Übung mit dem Namen „{ $wanted }“. Meinten Sie { $near }? „backrack exercises“ listet alle auf.
catalogue-unknown_exercise_far = Es gibt keine Übung mit dem Namen „{ $wanted }“. „backrack exercises“ listet alle auf.

catalogue-label-regions = Betrifft
catalogue-label-levels = Wirbelhöhe
catalogue-label-pressure_rank = Druck
catalogue-label-on_device = Wo geübt wird
catalogue-label-place = In der Einheit
catalogue-label-prerequisites = Setzt voraus
catalogue-label-gates = Öffnet sich
catalogue-label-sides = Seiten
catalogue-label-hold_s = Halten
catalogue-label-repeats = Wiederholungen
catalogue-label-purpose = Wofür
catalogue-label-needs = Dafür nötig
catalogue-label-suited = Geeignet
catalogue-label-not_suited = Nicht geeignet
catalogue-label-raises = Mehr Druck
catalogue-label-lowers = Weniger Druck
catalogue-label-feel = Das sollten Sie spüren
catalogue-label-feel_not = Das sollten Sie nicht spüren
catalogue-label-breathing = Atmen
catalogue-label-ending = Wie Sie enden
catalogue-label-stop_rule = Wann Sie aufhören
catalogue-label-text_coverage = Was gelesen wurde
catalogue-label-mistakes = Fehler
catalogue-label-moves = Was zu tun ist
catalogue-label-pressure_effect = Druck
catalogue-label-stuck = Nicht hochkommen
catalogue-label-phases = Schritte
catalogue-label-sources = Quellen
catalogue-nothing = nichts
catalogue-no_levels = keine
catalogue-at_once = sofort

## Getting on

getting_on-name = Auflegen
getting_on-purpose = Mit möglichst wenig Belastung in die Ausgangslage kommen. Der Hersteller sagt, dass es andere Wege gibt. Er empfiehlt diesen, vor allem bei einem sehr schlimmen Rücken.
getting_on-repeats = Einmal in jeder Einheit.
getting_on-needs = Ein fester Boden und ein Gestell, das nicht wackelt. Eine Matte oder ein Teppich für die Knie. Ein gefaltetes Handtuch und Ihr Telefon in Reichweite.
getting_on-suited = Für alle, die nach ihren Antworten anfangen können.
getting_on-not_suited = Der Hersteller sagt, dass ältere oder gebrechliche Menschen die Bewegungen am Boden schwer finden können. Wenn Sie unsicher sind, bitten Sie jemanden, im Raum zu bleiben.
getting_on-feel = Das Holz legt sich auf beiden Seiten an Ihre Wirbelsäule, nach und nach.
getting_on-feel_not = Druck auf die Knochen in der Mitte Ihres Rückens oder ein stechender Schmerz.
getting_on-breathing = Atmen Sie, wie Sie möchten. Halten Sie beim Abrollen nicht den Atem an.
getting_on-ending = Das Abrollen endet in der Ausgangslage.
getting_on-stop_rule = Wenn es beim Abrollen wehtut, halten Sie an, ruhen Sie sich aus und rollen Sie zur leichteren Seite herunter.
getting_on-text_coverage = Der Text des Herstellers war lesbar, bis auf die letzten Sätze über das Abrollen. Die Worte hier sind unsere eigenen.
getting_on-mistake-off_centre = Nicht in der Mitte des Gestells sitzen.
getting_on-mistake-rushing = Sich nach hinten fallen lassen, statt langsam abzurollen.
getting_on-closes_next = Diese Übung kommt nach dem Auflegen. Das Auflegen wird noch nicht angeboten.
getting_on-not_offered = Einige Schritte des Auflegens sind noch nicht bestätigt.

getting_on-phase-prepare =
    .part = Gestell
    .move = fest, eben, alles in Reichweite
    .moves = Stellen Sie das Gestell auf einen festen Boden, wo es nicht wackelt. Legen Sie eine Matte oder einen Teppich für die Knie hin. Legen Sie ein gefaltetes Handtuch und Ihr Telefon in Reichweite.
    .pressure_effect = Keiner.
getting_on-phase-kneel =
    .part = Knie
    .move = auf der Matte, am Sitz-Ende
    .moves = Knien Sie sich am Sitz-Ende des Gestells auf die Matte, mit dem Rücken zum Gestell. Stützen Sie sich, worauf Sie möchten.
    .pressure_effect = Keiner.
getting_on-phase-sit =
    .part = Gesäß
    .move = auf dem Sitz-Ende, in der Mitte
    .moves = Setzen Sie sich nach hinten auf das Sitz-Ende, in die Mitte, mit einem Bein auf jeder Seite. Die Hände auf dem Boden können helfen.
    .pressure_effect = Keiner.
getting_on-phase-slide_back =
    .part = Gesäß
    .move = rutscht zurück in die untere Mulde
    .moves = Rutschen Sie auf dem Gestell zurück, bis Sie in der mittleren Mulde sitzen.
    .pressure_effect = Ein wenig, unter dem Gesäß.
getting_on-phase-roll_down =
    .part = Rücken
    .move = rollt ab, Wirbel für Wirbel
    .moves = Rollen Sie langsam ab, einen Wirbel nach dem anderen, bis Ihr Rücken im oberen Bogen ruht.
    .pressure_effect = Er wächst am Rücken entlang, während Sie abrollen.
getting_on-phase-arrive =
    .part = Beide Füße
    .move = flach auf dem Boden
    .moves = Stellen Sie beide Füße flach auf den Boden, die Knie gebeugt. Ihre Wirbelsäule liegt in der Rinne, mit Holz auf beiden Seiten.
    .pressure_effect = Gering und auf beiden Seiten gleich.

say-getting_on-prepare = Das Gestell steht auf einem festen Boden. Es soll nicht wackeln.
say-getting_on-prepare_mat = Legen Sie eine Matte für die Knie hin. Legen Sie das gefaltete Handtuch längs auf das Gestell.
say-getting_on-prepare_phone = Legen Sie Ihr Telefon so hin, dass Sie es liegend erreichen.
say-getting_on-kneel = Knien Sie sich am Sitz-Ende auf die Matte. Drehen Sie den Rücken zum Gestell.
say-getting_on-sit = Setzen Sie sich nach hinten auf das Sitz-Ende, in die Mitte. Die Hände können helfen.
say-getting_on-sit_feet = Stellen Sie auf jede Seite einen Fuß.
say-getting_on-slide_back = Rutschen Sie zurück in die untere Mulde.
say-getting_on-roll_down = Rollen Sie langsam ab, Wirbel für Wirbel. Atmen Sie weiter.
say-getting_on-arrive = Beide Füße stehen flach auf dem Boden. Die Knie sind gebeugt.
say-getting_on-arrive_spine = Ihre Wirbelsäule ruht in der Rinne. Auf beiden Seiten ist Holz.
say-getting_on-feel = Das Holz liegt neben Ihrer Wirbelsäule.
say-getting_on-feel_not = Es soll nicht auf den Knochen drücken.

## Starting position

starting_position-name = Ausgangslage
starting_position-purpose = Ein erster, sanfter Kontakt: Sie liegen nur still. Der Hersteller sagt, dass am Anfang ein geringer bis mäßiger Druck genügt. Wir haben keine Studien gefunden, die das prüfen.
starting_position-needs = Liegen Sie in der Mitte des Gestells, die Knie gebeugt, beide Füße auf dem Boden.
starting_position-suited = Der Hersteller nennt mäßige bis starke Rückenschmerzen und, mit gedrehtem Kopf, einen schlimmen Nacken.
starting_position-not_suited = Der Hersteller nennt nichts, was die Eingangsfragen nicht schon fragen.
starting_position-raises = Den Kopf drehen: mehr auf dieser Seite des Nackens.
starting_position-lowers = Ein gefaltetes Handtuch hinter dem Nacken: weniger am Nacken.
starting_position-feel = Fester, gleichmäßiger Druck auf beiden Seiten Ihrer Wirbelsäule. Er sollte im Liegen etwas nachlassen.
starting_position-feel_not = Druck auf die Knochen in der Mitte, stechender Schmerz, Kribbeln oder Schmerz, der sich in einen Arm oder ein Bein ausbreitet.
starting_position-breathing = Langsam und ruhig, wie Sie möchten.
starting_position-ending = Gehen Sie weiter zur nächsten Übung, oder kommen Sie vom Gestell herunter.
starting_position-stop_rule = Hören Sie auf, wenn der Schmerz sich ausbreitet, kribbelt, sticht oder über Ihrer Grenze liegt. Wenn das Holz auf den Knochen drückt, rücken Sie zur Mitte.
starting_position-text_coverage = Der größte Teil vom Text des Herstellers war lesbar; zwei Abschnitte des Handbuchs waren es nicht.
starting_position-mistake-on_the_bone = So liegen, dass das Holz auf den Knochen drückt statt daneben.
starting_position-mistake-off_centre = Neben der Mitte liegen, sodass eine Seite mehr trägt.
starting_position-closes_next = Diese Übung kommt nach der Ausgangslage. Die Ausgangslage wird noch nicht angeboten.
starting_position-not_offered = Einige Schritte der Ausgangslage sind noch nicht bestätigt.

starting_position-phase-settle =
    .part = Beide Füße
    .move = flach, der Rücken ruht
    .moves = Liegen Sie still in der Mitte, mit dem Holz auf beiden Seiten der Wirbelsäule und dem Knochen über der Rinne.
    .pressure_effect = Gering und auf beiden Seiten gleich.
starting_position-phase-neck_left =
    .part = Nach links
    .move = den Kopf drehen
    .moves = Wenn Sie möchten, drehen Sie den Kopf nach links, so weit es angenehm ist.
    .pressure_effect = Mehr auf der linken Seite des Nackens.
starting_position-phase-neck_right =
    .part = Nach rechts
    .move = den Kopf drehen
    .moves = Wenn Sie möchten, drehen Sie den Kopf nach rechts, so weit es angenehm ist.
    .pressure_effect = Mehr auf der rechten Seite des Nackens.
starting_position-phase-neck_towel =
    .part = Nacken
    .move = auf einem gefalteten Handtuch
    .moves = Wenn Sie möchten, legen Sie ein gefaltetes Handtuch hinter den Nacken.
    .pressure_effect = Weniger am Nacken.

say-starting_position-settle = Liegen Sie still. Lassen Sie den Rücken auf dem Holz ruhen.
say-starting_position-settle_channel = Das Holz liegt neben Ihrer Wirbelsäule. Der Knochen liegt über der Rinne.
say-starting_position-neck_left = Nach links: Drehen Sie den Kopf, so weit es angenehm ist.
say-starting_position-neck_right = Nach rechts: Drehen Sie den Kopf, so weit es angenehm ist.
say-starting_position-neck_towel = Legen Sie das gefaltete Handtuch hinter den Nacken.
say-starting_position-feel = Sie sollten gleichmäßigen Druck neben der Wirbelsäule spüren.
say-starting_position-feel_not = Es soll nicht stechen. Es soll nicht kribbeln.

## Single leg raise

single_leg_raise-name = Heben eines Beins
single_leg_raise-repeats = Der Hersteller sagt, dass die Übung mit dem anderen Bein wiederholt werden kann. Er nennt keine Zahl.
single_leg_raise-purpose = Der Hersteller sagt, dass das Gewicht des Beins so über dieselbe Seite des unteren Rückens kommt und der Druck dort steigt. Er sagt auch, dass dies hilft, den Muskel hinten am Oberschenkel zu dehnen. Wir haben keine Studien gefunden, die das prüfen.
single_leg_raise-needs = Zuerst soll Ihnen die Ausgangslage angenehm sein.
single_leg_raise-suited = Der Hersteller nennt vorgewölbte Bandscheiben und Rückenschmerzen allgemein, solange der Ischiasnerv nicht eingeklemmt ist.
single_leg_raise-not_suited = Bei einem eingeklemmten Ischiasnerv: Das folgt aus den Worten des Herstellers.
single_leg_raise-raises = Der Winkel des Beins bestimmt, wo es drückt: Näher an der Brust wandert die Stelle. Nur so weit, wie es angenehm ist.
single_leg_raise-lowers = Das Bein senken.
single_leg_raise-feel = Fester Druck auf einer Seite Ihres unteren Rückens, auf der Seite des gehobenen Beins. Eine sanfte Dehnung hinten am Oberschenkel.
single_leg_raise-feel_not = Stechender Schmerz, Kribbeln oder etwas, das ins Bein zieht. Druck auf die Knochen in der Mitte.
single_leg_raise-breathing = Atmen Sie, wie Sie möchten. Halten Sie nicht den Atem an.
single_leg_raise-ending = Stellen Sie den Fuß zurück auf den Boden.
single_leg_raise-stop_rule = Hören Sie auf, wenn der Schmerz sich ausbreitet, kribbelt, sticht oder über Ihrer Grenze liegt. Senken Sie zuerst das Bein.
single_leg_raise-text_coverage = Der größte Teil vom Text des Herstellers war lesbar; sein letzter Rat zu verspannten Oberschenkelmuskeln war abgeschnitten.
single_leg_raise-mistake-over_the_knee = Auf der Kniescheibe halten. Der Hersteller sagt, man soll hinter dem Knie halten, damit es nicht gequetscht wird.
single_leg_raise-mistake-forcing = Fest ziehen. Die Rückseite des Oberschenkels ist oft verspannt: Gehen Sie sanft vor.
single_leg_raise-closes_next = Diese Übung kommt nach dem Heben eines Beins. Das Heben eines Beins wird noch nicht angeboten.
single_leg_raise-not_offered = Einige Schritte beim Heben eines Beins sind noch nicht bestätigt.

single_leg_raise-phase-raise_left =
    .part = Linkes Knie
    .move = in Richtung Brust
    .moves = Heben Sie das linke Bein in Richtung Brust. Halten Sie es mit beiden Händen hinter dem Knie, nicht auf der Kniescheibe.
    .pressure_effect = Mehr auf der linken Seite des unteren Rückens.
single_leg_raise-phase-closer_left =
    .part = Linkes Knie
    .move = etwas näher
    .moves = Wenn es angenehm ist, ziehen Sie das linke Knie etwas näher heran, noch in denselben dreißig Sekunden.
    .pressure_effect = Die Druckstelle wandert; wir vermuten, zum Kopf hin.
single_leg_raise-phase-lower_left =
    .part = Linker Fuß
    .move = zurück auf den Boden
    .moves = Lassen Sie los und stellen Sie den linken Fuß zurück auf den Boden.
    .pressure_effect = Wieder wie in der Ausgangslage.
single_leg_raise-phase-raise_right =
    .part = Rechtes Knie
    .move = in Richtung Brust
    .moves = Heben Sie das rechte Bein in Richtung Brust. Halten Sie es mit beiden Händen hinter dem Knie, nicht auf der Kniescheibe.
    .pressure_effect = Mehr auf der rechten Seite des unteren Rückens.
single_leg_raise-phase-closer_right =
    .part = Rechtes Knie
    .move = etwas näher
    .moves = Wenn es angenehm ist, ziehen Sie das rechte Knie etwas näher heran, noch in denselben dreißig Sekunden.
    .pressure_effect = Die Druckstelle wandert; wir vermuten, zum Kopf hin.
single_leg_raise-phase-lower_right =
    .part = Rechter Fuß
    .move = zurück auf den Boden
    .moves = Lassen Sie los und stellen Sie den rechten Fuß zurück auf den Boden.
    .pressure_effect = Wieder wie in der Ausgangslage.

say-single_leg_raise-raise_left = Das linke Knie: Ziehen Sie es in Richtung Brust. Halten Sie das Bein hinter dem Knie, nicht darauf.
say-single_leg_raise-raise_right = Das rechte Knie: Ziehen Sie es in Richtung Brust. Halten Sie das Bein hinter dem Knie, nicht darauf.
say-single_leg_raise-closer_left = Das linke Knie: Ziehen Sie es etwas näher, wenn das angenehm ist.
say-single_leg_raise-closer_right = Das rechte Knie: Ziehen Sie es etwas näher, wenn das angenehm ist.
say-single_leg_raise-lower_left = Der linke Fuß: Stellen Sie ihn zurück auf den Boden. Machen Sie es langsam.
say-single_leg_raise-lower_right = Der rechte Fuß: Stellen Sie ihn zurück auf den Boden. Machen Sie es langsam.
say-single_leg_raise-feel = Mit gehobenem Bein sollten Sie auf dieser Seite festen Druck spüren.
say-single_leg_raise-feel_not = Es soll nicht stechen. Nichts soll ins Bein ziehen.

## Getting off

getting_off-name = Absteigen
getting_off-repeats = Einmal in jeder Einheit.
getting_off-purpose = Mit möglichst wenig Belastung vom Gestell herunterkommen.
getting_off-needs = Seien Sie zurück in der Ausgangslage, beide Füße auf dem Boden. Eine Matte oder ein Teppich für die Knie und etwas Stabiles zum Festhalten beim Aufstehen.
getting_off-suited = Für alle.
getting_off-feel = Der Druck geht weg, während Sie herunterrollen. Ein wenig Steifheit in der ersten Minute ist häufig.
getting_off-feel_not = Schwindel, stechender Schmerz, Kribbeln oder Schwäche.
getting_off-breathing = Atmen Sie aus, wenn Sie sich hochdrücken.
getting_off-ending = Stehen Sie einen Moment still, bevor Sie gehen.
getting_off-stop_rule = Wenn Ihnen schwindlig ist oder es wehtut, legen Sie sich wieder auf die Seite und ruhen Sie sich aus.
getting_off-text_coverage = Nur die Titel von drei Schritten waren lesbar. Die Worte hier sind unsere eigenen; die Durchsicht durch eine Fachperson steht aus.
getting_off-mistake-sitting_up = Sich auf dem Gestell gerade aufsetzen.
getting_off-mistake-twisting = Sich verdrehen: Schultern und Hüften sollen sich zusammen drehen.
getting_off-mistake-rushing = Sofort aufstehen.
getting_off-closes_next = Diese Übung kommt nach dem Absteigen. Das Absteigen wird noch nicht angeboten.
getting_off-not_offered = Einige Schritte des Absteigens sind noch nicht bestätigt.

getting_off-stuck-title = Ich komme nicht hoch
# Auch in der Einheit gesprochen, mit denselben Worten: Die Seite setzt die Sätze zusammen.
getting_off-stuck-stay = { say-getting_off-stuck-stay-1 } { say-getting_off-stuck-stay-2 }
getting_off-stuck-rest = { say-getting_off-stuck-rest-1 }
getting_off-stuck-roll_off = { say-getting_off-stuck-roll_off-1 } { say-getting_off-stuck-roll_off-2 }
getting_off-stuck-try_again = { say-getting_off-stuck-try_again-1 } { say-getting_off-stuck-try_again-2 } { say-getting_off-stuck-try_again-3 }
getting_off-stuck-call = { say-getting_off-stuck-call-1 } { say-getting_off-stuck-call-2 }
getting_off-stuck-emergency = { say-getting_off-stuck-emergency-1 } { say-getting_off-stuck-emergency-2 } { say-getting_off-stuck-emergency-3 }

getting_off-phase-start_pos =
    .part = Beide Füße
    .move = flach, eine kurze Ruhe
    .moves = Kommen Sie zurück in die Ausgangslage, beide Füße unten, und ruhen Sie einen Moment.
    .pressure_effect = Gering und auf beiden Seiten gleich.
getting_off-phase-arms =
    .part = Beide Arme
    .move = nach unten, neben den Körper
    .moves = Legen Sie die Arme neben den Körper, damit beim Rollen nichts eingeklemmt wird.
    .pressure_effect = Gering und auf beiden Seiten gleich.
getting_off-phase-pivot =
    .part = Ganzer Körper
    .move = rollt herunter, zur leichteren Seite
    .moves = Die Knie gebeugt, rollen Sie in einem Stück vom Gestell herunter, zu der Seite, die leichter fällt, Schultern und Hüften zusammen.
    .pressure_effect = Er geht weg, während Sie herunterrollen.
getting_off-phase-rest_on_side =
    .part = Ganzer Körper
    .move = ruht auf der Seite
    .moves = Ruhen Sie auf der Seite, bis Sie sich bereit fühlen.
    .pressure_effect = Keiner.
getting_off-phase-lift =
    .part = Beide Arme
    .move = drücken Sie hoch auf Hände und Knie
    .moves = Drücken Sie sich mit den Armen hoch auf Hände und Knie. Machen Sie dann eine Pause.
    .pressure_effect = Keiner.
getting_off-phase-kneel =
    .part = Knie
    .move = aufrichten zum Knien
    .moves = Gehen Sie mit den Händen zurück und richten Sie sich auf, bis Sie knien.
    .pressure_effect = Keiner.
getting_off-phase-stand =
    .part = Beide Füße
    .move = stehen, mit Festhalten
    .moves = Halten Sie sich an etwas Stabilem fest, stellen Sie einen Fuß nach vorn und stehen Sie langsam auf.
    .pressure_effect = Keiner.

say-getting_off-start_pos = Beide Füße stehen flach auf dem Boden. Ruhen Sie einen Moment.
say-getting_off-pause = Es eilt nicht.
say-getting_off-arms = Beide Arme: Legen Sie sie neben den Körper.
say-getting_off-pivot = Rollen Sie in einem Stück herunter, zur leichteren Seite.
say-getting_off-pivot_together = Schultern und Hüften drehen sich zusammen.
say-getting_off-rest_on_side = Ruhen Sie auf der Seite, bis Sie sich bereit fühlen.
say-getting_off-lift = Drücken Sie sich mit den Armen hoch auf Hände und Knie.
say-getting_off-lift_pause = Machen Sie dort eine Pause. Atmen Sie.
say-getting_off-kneel = Richten Sie sich langsam auf, bis Sie knien.
say-getting_off-stand = Halten Sie sich an etwas Stabilem fest. Stehen Sie langsam auf.
say-getting_off-stand_slow = Stehen Sie einen Moment still.
say-getting_off-feel = Ein wenig Steifheit am Anfang ist häufig.
say-getting_off-feel_not = Wenn Ihnen schwindlig ist, legen Sie sich wieder hin.
say-getting_off-stuck-stay-1 = Bleiben Sie, wo Sie sind. Liegen Sie still.
say-getting_off-stuck-stay-2 = Stellen Sie beide Füße auf den Boden, wenn Sie können. Atmen Sie langsam.
say-getting_off-stuck-rest-1 = Ruhen Sie ein paar Minuten. Es eilt nicht.
say-getting_off-stuck-roll_off-1 = Liegen Sie noch auf dem Gestell, rollen Sie herunter auf den Boden.
say-getting_off-stuck-roll_off-2 = Rollen Sie in einem Stück, zur leichteren Seite. Ruhen Sie dort auf der Seite.
say-getting_off-stuck-try_again-1 = Wenn es leichter geht, drücken Sie sich mit den Armen hoch.
say-getting_off-stuck-try_again-2 = Kommen Sie auf Hände und Knie.
say-getting_off-stuck-try_again-3 = Krabbeln Sie zum nächsten Stuhl. Halten Sie ihn gut fest.
say-getting_off-stuck-call-1 = Wenn Sie dann noch nicht hochkommen, rufen Sie laut.
say-getting_off-stuck-call-2 = Oder nehmen Sie Ihr Telefon. Bitten Sie jemanden, zu Ihnen zu kommen.
say-getting_off-stuck-emergency-1 = Bei einem dieser Zeichen: Rufen Sie jetzt die Notrufnummer an.
say-getting_off-stuck-emergency-2 = Neue Taubheit oder Schwäche. Kein Gefühl in Blase oder Darm.
say-getting_off-stuck-emergency-3 = Schmerz in der Brust. Sehr starker Schmerz, der nicht nachlässt.

## Double leg raise

double_leg_raise-name = Heben beider Beine
double_leg_raise-purpose = Der Hersteller sagt, dass das Gewicht beider Beine so über den unteren Rücken kommt und der Druck dort steigt. Wir haben keine Studien gefunden, die das prüfen.
double_leg_raise-needs = Zuerst soll Ihnen das Heben eines Beins angenehm sein.
double_leg_raise-suited = Der Hersteller nennt die Übung wirksam bei einem Hohlkreuz. Wir haben keine Studien gefunden, die das prüfen.
double_leg_raise-raises = Beide Beine weiter zur Brust ziehen.
double_leg_raise-feel = Fester Druck auf beiden Seiten Ihres unteren Rückens.
double_leg_raise-feel_not = Stechender Schmerz, Kribbeln oder etwas, das in ein Bein zieht. Druck auf die Knochen in der Mitte.
double_leg_raise-breathing = Atmen Sie, wie Sie möchten. Halten Sie nicht den Atem an.
double_leg_raise-ending = Stellen Sie einen Fuß nach dem anderen ab.
double_leg_raise-stop_rule = Hören Sie auf, wenn der Schmerz sich ausbreitet, kribbelt, sticht oder über Ihrer Grenze liegt. Senken Sie zuerst ein Bein.
double_leg_raise-text_coverage = Der größte Teil von der Seite des Herstellers war lesbar; die Seiten 12 und 13 des Handbuchs waren es nicht.
double_leg_raise-mistake-over_the_knees = Auf den Knien halten. Der Hersteller sagt, man soll jedes Bein hinter dem Knie halten.
double_leg_raise-mistake-forcing = Fest ziehen. Gehen Sie sanft vor und nicht weiter, als es angenehm ist.
double_leg_raise-closes_next = Diese Übung kommt nach dem Heben beider Beine. Das Heben beider Beine wird noch nicht angeboten.
double_leg_raise-not_offered = Einige Schritte beim Heben beider Beine sind noch nicht bestätigt.

double_leg_raise-phase-raise_both =
    .part = Beide Knie
    .move = in Richtung Brust
    .moves = Heben Sie beide Beine in Richtung Brust, eines nach dem anderen, mit je einer Hand hinter jedem Knie.
    .pressure_effect = Mehr auf beiden Seiten des unteren Rückens.
double_leg_raise-phase-closer_both =
    .part = Beide Knie
    .move = etwas näher
    .moves = Nach dem Halten ziehen Sie beide Beine weiter zur Brust.
    .pressure_effect = Mehr am unteren Rücken, oder an ihm entlang verschoben.
double_leg_raise-phase-lower_both =
    .part = Beide Füße
    .move = nacheinander zurück auf den Boden
    .moves = Stellen Sie die Füße zurück auf den Boden, einen nach dem anderen.
    .pressure_effect = Wieder wie in der Ausgangslage.

say-double_leg_raise-raise_both = Beide Knie: Ziehen Sie sie nacheinander in Richtung Brust.
say-double_leg_raise-raise_both_hands = Halten Sie jedes Bein hinter dem Knie, nicht darauf.
say-double_leg_raise-closer_both = Beide Knie: Ziehen Sie sie etwas näher, wenn das angenehm ist.
say-double_leg_raise-lower_both = Beide Füße: Stellen Sie sie nacheinander zurück auf den Boden.
say-double_leg_raise-feel = Mit gehobenen Beinen sollten Sie auf beiden Seiten festen Druck spüren.
say-double_leg_raise-feel_not = Es soll nicht stechen. Nichts soll in ein Bein ziehen.

## Backwards tilt

backwards_tilt-name = Kippen nach hinten
backwards_tilt-needs = Zuerst soll Ihnen das Heben beider Beine angenehm sein.
backwards_tilt-feel_not = Stechender Schmerz, Kribbeln oder etwas, das in ein Bein zieht. Druck auf die Knochen in der Mitte.
backwards_tilt-text_coverage = Nur der Titel und die Seitenzahl waren lesbar.
backwards_tilt-closes_next = Diese Übung kommt nach dem Kippen nach hinten. Das Kippen nach hinten wird noch nicht angeboten.
backwards_tilt-not_offered = Wie die Übung geht, war nicht lesbar. Sie bleibt gesperrt, bis jemand im gedruckten Handbuch nachgesehen hat, Seite 14.

backwards_tilt-phase-unverified =
    .part = Beide Knie
    .move = unsere Vermutung, nicht bestätigt
    .moves = Nur unsere Vermutung: beide Knie nah an der Brust, dann etwas weiter zum Kopf hin schaukeln.

say-backwards_tilt-unverified = Beide Knie: Bewegen Sie sie etwas weiter zum Kopf hin.
say-backwards_tilt-feel_not = Es soll nicht stechen. Nichts soll in ein Bein ziehen.

## Double leg raise with tilt

double_leg_raise_tilt-name = Heben beider Beine mit Kippen
double_leg_raise_tilt-purpose = Der Hersteller sagt, dass diese Übung von allen den meisten Druck auf den unteren Rücken gibt.
double_leg_raise_tilt-needs = Zuerst soll Ihnen das Heben beider Beine angenehm sein, und Sie haben drei Monate mit der Grundreihe geübt.
double_leg_raise_tilt-raises = Weiter kippen und die Beine näher heranziehen.
double_leg_raise_tilt-lowers = Zur Mitte zurückkommen, dann die Füße abstellen.
double_leg_raise_tilt-feel = Fester Druck auf einer Seite Ihres unteren Rückens, auf der Seite, zu der Sie kippen.
double_leg_raise_tilt-feel_not = Stechender Schmerz, Kribbeln oder etwas, das in ein Bein zieht. Druck auf die Knochen in der Mitte.
double_leg_raise_tilt-breathing = Atmen Sie, wie Sie möchten. Halten Sie nicht den Atem an.
double_leg_raise_tilt-ending = Kommen Sie zur Mitte zurück, dann stellen Sie einen Fuß nach dem anderen ab.
double_leg_raise_tilt-stop_rule = Hören Sie auf, wenn der Schmerz sich ausbreitet, kribbelt, sticht oder über Ihrer Grenze liegt. Kommen Sie zuerst zur Mitte zurück.
double_leg_raise_tilt-text_coverage = Nur ein Satz vom Text des Herstellers war lesbar.
double_leg_raise_tilt-closes_next = Diese Übung kommt nach dem Heben beider Beine mit Kippen. Das Heben beider Beine mit Kippen wird noch nicht angeboten.
double_leg_raise_tilt-not_offered = Wie das Kippen geht, war nicht lesbar. Die Übung bleibt gesperrt, bis jemand im gedruckten Handbuch nachgesehen hat, Seiten 19 und 20.

double_leg_raise_tilt-phase-raise_both =
    .part = Beide Knie
    .move = in Richtung Brust
    .moves = Heben Sie beide Beine wie beim Heben beider Beine.
    .pressure_effect = Viel, auf beiden Seiten des unteren Rückens.
double_leg_raise_tilt-phase-tilt_left =
    .part = Nach links
    .move = beide Knie ein wenig kippen
    .moves = Unsere Vermutung: Lassen Sie beide Knie und das Becken ein wenig nach links kippen.
    .pressure_effect = Am meisten, auf der linken Seite des unteren Rückens.
double_leg_raise_tilt-phase-tilt_right =
    .part = Nach rechts
    .move = beide Knie ein wenig kippen
    .moves = Unsere Vermutung: Lassen Sie beide Knie und das Becken ein wenig nach rechts kippen.
    .pressure_effect = Am meisten, auf der rechten Seite des unteren Rückens.
double_leg_raise_tilt-phase-lower_both =
    .part = Beide Füße
    .move = nacheinander zurück auf den Boden
    .moves = Kommen Sie zur Mitte zurück, dann stellen Sie die Füße auf den Boden, einen nach dem anderen.
    .pressure_effect = Wieder wie in der Ausgangslage.

say-double_leg_raise_tilt-raise_both = Beide Knie: Ziehen Sie sie nacheinander in Richtung Brust.
say-double_leg_raise_tilt-tilt_left = Nach links: Kippen Sie beide Knie ein wenig.
say-double_leg_raise_tilt-tilt_right = Nach rechts: Kippen Sie beide Knie ein wenig.
say-double_leg_raise_tilt-centre = Beide Knie: Bringen Sie sie zurück zur Mitte.
say-double_leg_raise_tilt-lower_both = Beide Füße: Stellen Sie sie nacheinander zurück auf den Boden.
say-double_leg_raise_tilt-feel = Beim Kippen sollten Sie auf dieser Seite festen Druck spüren.
say-double_leg_raise_tilt-feel_not = Es soll nicht stechen. Nichts soll in ein Bein ziehen.

## Stomach crunch

stomach_crunch-name = Bauchpresse
stomach_crunch-purpose = Der Hersteller sagt, dass die Übung die tiefen Bauchmuskeln kräftigt, die die Wirbelsäule stützen. Wir haben keine Studien gefunden, die das auf dem Gestell prüfen.
stomach_crunch-needs = Drei Monate mit der Grundreihe. Aufwärmen: auf dem Gestell liegen, herunterkommen, etwa zehn Minuten gehen, sich wieder auflegen.
stomach_crunch-not_suited = Im Zweifel fragen Sie zuerst eine Ärztin oder einen Arzt. Das sagt auch der Hersteller.
stomach_crunch-feel = Ihre Bauchmuskeln arbeiten, und auf dem unteren Rücken ist mäßiger Druck.
stomach_crunch-feel_not = Anspannung im Nacken, stechender Schmerz, Kribbeln oder Druck auf die Knochen in der Mitte.
stomach_crunch-breathing = Vor dem Heben einmal langsam und tief einatmen. Während des Hebens einmal langsam ausatmen.
stomach_crunch-stop_rule = Hören Sie auf, wenn der Schmerz sich ausbreitet, kribbelt, sticht oder über Ihrer Grenze liegt, oder wenn der Nacken sich anstrengt.
stomach_crunch-text_coverage = Die Vorbereitung und der größte Teil des Hebens waren lesbar; das Ende des Hebens und der Rückweg waren es nicht.
stomach_crunch-mistake-tensing_the_neck = Den Nacken anspannen.
stomach_crunch-mistake-over_arching = Zu stark ins Hohlkreuz gehen.
stomach_crunch-mistake-lifting_with_the_arms = Mit den Armen heben statt mit den Bauchmuskeln.
stomach_crunch-mistake-chin_to_chest = Das Kinn auf der Brust: Das macht Nacken und oberen Rücken rund.
stomach_crunch-mistake-too_far = Weiter heben als nötig.
stomach_crunch-closes_next = Diese Übung kommt nach der Bauchpresse. Die Bauchpresse wird noch nicht angeboten.
stomach_crunch-not_offered = Wie das Heben endet und wie man zurückkommt, war nicht lesbar. Die Übung bleibt gesperrt, bis jemand im gedruckten Handbuch nachgesehen hat.

stomach_crunch-phase-warm_up =
    .part = Aufwärmen
    .move = auf dem Gestell liegen, dann gehen
    .moves = Liegen Sie eine Weile auf dem Gestell, kommen Sie herunter, gehen Sie etwa zehn Minuten, und legen Sie sich wieder auf.
stomach_crunch-phase-prepare =
    .part = Beide Hände
    .move = hinter den Kopf
    .moves = Liegen Sie in der Ausgangslage, die Hände hinter dem Kopf. Ziehen Sie den unteren Bauch nach oben und innen. Atmen Sie langsam und tief ein.
    .pressure_effect = Gering.
stomach_crunch-phase-lift =
    .part = Oberer Rücken
    .move = ein kleines Stück nach oben
    .moves = Atmen Sie langsam aus. Heben Sie dabei Nacken, Schultern und oberen Rücken ein kleines Stück vom Gestell. Die Hände tragen nur den Kopf; der Blick geht zur Decke, das Kinn ist weg von der Brust.
    .pressure_effect = Mäßig auf dem unteren Rücken; das Holz unter dem oberen Rücken trägt weniger.
stomach_crunch-phase-return =
    .part = Oberer Rücken
    .move = langsam nach unten
    .moves = Unsere Vermutung: Senken Sie sich langsam auf das Gestell.
    .pressure_effect = Gering.

say-stomach_crunch-warm_up = Liegen Sie eine Weile auf dem Gestell.
say-stomach_crunch-warm_up_walk = Kommen Sie vom Gestell herunter. Gehen Sie etwa zehn Minuten.
say-stomach_crunch-prepare = Beide Hände: Legen Sie sie hinter den Kopf.
say-stomach_crunch-prepare_tummy = Ziehen Sie den unteren Bauch nach oben und innen.
say-stomach_crunch-prepare_breath = Atmen Sie ein, langsam und tief.
say-stomach_crunch-lift = Der obere Rücken: Heben Sie ihn ein kleines Stück. Atmen Sie langsam aus.
say-stomach_crunch-lift_eyes = Schauen Sie zur Decke. Halten Sie das Kinn weg von der Brust.
say-stomach_crunch-lift_arms = Lassen Sie die Hände nur den Kopf tragen.
say-stomach_crunch-return = Der obere Rücken: Senken Sie ihn langsam. Atmen Sie ein.
say-stomach_crunch-feel = Sie sollten spüren, wie die Bauchmuskeln arbeiten.
say-stomach_crunch-feel_not = Der Nacken soll sich nicht anstrengen. Es soll nicht stechen.

## Lean back, with tilt

lean_back_tilt-name = Zurücklehnen mit Kippen
lean_back_tilt-purpose = Der Hersteller sagt, dass diese Übung von allen den meisten Druck auf den oberen Rücken gibt. Wir haben keine Studien gefunden, die das prüfen.
lean_back_tilt-needs = Drei Monate mit der Grundreihe. Die Bauchpresse soll Ihnen angenehm sein, denn es braucht Kraft im Bauch und einen beweglichen Rücken.
lean_back_tilt-not_suited = Im Zweifel fragen Sie zuerst eine Ärztin oder einen Arzt. Das sagt auch der Hersteller.
lean_back_tilt-repeats = Ein kurzes Stück abrollen, wieder halten, und wiederholen, bis der Druck nachlässt oder die Bauchmuskeln müde werden.
lean_back_tilt-raises = Zu einer Seite kippen: mehr auf dieser Seite des oberen Rückens.
lean_back_tilt-lowers = Weiter abrollen.
lean_back_tilt-feel = Fester Druck auf Ihrem oberen Rücken, ein Stück nach dem anderen.
lean_back_tilt-feel_not = Anspannung im Nacken, Schwindel, stechender Schmerz, Kribbeln oder Druck auf die Knochen in der Mitte.
lean_back_tilt-breathing = Atmen Sie die ganze Zeit weiter.
lean_back_tilt-ending = Rollen Sie weiter ab bis in die Ausgangslage.
lean_back_tilt-stop_rule = Der Hersteller sagt, man soll enden, wenn der Druck nachzulassen beginnt oder die Bauchmuskeln müde werden. Hören Sie vorher auf, wenn der Schmerz sich ausbreitet, kribbelt, sticht oder über Ihrer Grenze liegt.
lean_back_tilt-text_coverage = Der Text des Herstellers war ganz lesbar.
lean_back_tilt-mistake-holding_the_breath = Den Atem anhalten.
lean_back_tilt-mistake-straining_the_neck = Den Nacken anstrengen oder anspannen.
lean_back_tilt-mistake-over_arching = Zu stark ins Hohlkreuz gehen.
lean_back_tilt-closes_next = Diese Übung kommt nach dem Zurücklehnen. Das Zurücklehnen wird noch nicht angeboten.
lean_back_tilt-not_offered = Einige Schritte beim Zurücklehnen sind noch nicht bestätigt.

lean_back_tilt-phase-stop_halfway =
    .part = Rücken
    .move = hält auf halbem Weg an
    .moves = Halten Sie beim Abrollen zum Auflegen auf halbem Weg an.
    .pressure_effect = Er wächst am Rücken entlang.
lean_back_tilt-phase-lean_back =
    .part = Beide Hände
    .move = hinter den Kopf, zurücklehnen
    .moves = Die Hände hinter dem Kopf, lehnen Sie sich zurück in den oberen Bogen.
    .pressure_effect = Mehr auf dem oberen Rücken.
lean_back_tilt-phase-step_down =
    .part = Rücken
    .move = ein kurzes Stück weiter nach unten
    .moves = Rollen Sie ein kurzes Stück ab, zum nächsten Wirbel, und halten Sie wieder. Wiederholen Sie das.
    .pressure_effect = Gleich, einen Wirbel weiter.
lean_back_tilt-phase-tilt_left =
    .part = Nach links
    .move = den oberen Rücken ein wenig kippen
    .moves = Wenn Sie möchten, kippen Sie nach links hinüber.
    .pressure_effect = Am meisten, auf der linken Seite des oberen Rückens.
lean_back_tilt-phase-tilt_right =
    .part = Nach rechts
    .move = den oberen Rücken ein wenig kippen
    .moves = Wenn Sie möchten, kippen Sie nach rechts hinüber.
    .pressure_effect = Am meisten, auf der rechten Seite des oberen Rückens.
lean_back_tilt-phase-finish =
    .part = Rücken
    .move = ganz nach unten
    .moves = Wenn der Druck nachlässt oder die Bauchmuskeln müde werden, rollen Sie weiter ab bis in die Ausgangslage.
    .pressure_effect = Gering und auf beiden Seiten gleich.

say-lean_back_tilt-stop_halfway = Gehen Sie halb nach unten. Bleiben Sie dort.
say-lean_back_tilt-lean_back = Beide Hände: Legen Sie sie hinter den Kopf. Lehnen Sie sich zurück in den oberen Bogen.
say-lean_back_tilt-lean_back_breathe = Atmen Sie weiter.
say-lean_back_tilt-step_down = Rollen Sie ein kurzes Stück ab.
say-lean_back_tilt-step_down_hold = Bleiben Sie dort. Atmen Sie weiter.
say-lean_back_tilt-tilt_left = Nach links: Kippen Sie den oberen Rücken ein wenig.
say-lean_back_tilt-tilt_right = Nach rechts: Kippen Sie den oberen Rücken ein wenig.
say-lean_back_tilt-finish = Rollen Sie ganz ab.
say-lean_back_tilt-feel = Sie sollten festen Druck auf dem oberen Rücken spüren.
say-lean_back_tilt-feel_not = Der Nacken soll sich nicht anstrengen. Es soll nicht stechen.

## Reverse leg raise

reverse_leg_raise-name = Beinheben in Bauchlage
reverse_leg_raise-purpose = Der Hersteller sagt, dass die Übung die Muskeln des unteren Rückens kräftigt und die Arbeit der Bauchmuskeln ausgleicht. Wir haben keine Studien gefunden, die das prüfen.
reverse_leg_raise-needs = Drei Monate regelmäßiges Üben, und die Bauchpresse soll Ihnen angenehm sein. Aufwärmen: auf dem Gestell liegen, dann etwa zehn Minuten gehen. Geübt wird auf einem Bett, nicht auf dem Gestell.
reverse_leg_raise-suited = Der Hersteller nennt Menschen mit wenig oder keinen Rückenschmerzen, die sich recht gut beugen können.
reverse_leg_raise-not_suited = Nicht, bevor der untere Rücken sich freier bewegt, sagt der Hersteller. Im Zweifel fragen Sie zuerst eine Ärztin oder einen Arzt.
reverse_leg_raise-raises = Zwei Beine sind schwerer als eines, gestreckte Beine schwerer als gebeugte. Wählen Sie nach der Kraft Ihres Rückens.
reverse_leg_raise-lowers = Ein gebeugtes Bein ist am leichtesten. Das Holz drückt dabei nicht.
reverse_leg_raise-feel = Die Muskeln Ihres unteren Rückens und Ihres Gesäßes arbeiten.
reverse_leg_raise-feel_not = Stechender Schmerz, Kribbeln, etwas, das in ein Bein zieht, oder ein angestrengter Nacken.
reverse_leg_raise-breathing = Vor dem Heben einatmen, während des Hebens ausatmen.
reverse_leg_raise-stop_rule = Hören Sie auf, wenn der Schmerz sich ausbreitet, kribbelt, sticht oder über Ihrer Grenze liegt.
reverse_leg_raise-text_coverage = Die Vorbereitung und die Reihenfolge der vier Varianten waren lesbar; wie man hebt und zurückkommt, war es nicht.
reverse_leg_raise-mistake-tensing_the_neck = Den Nacken anspannen.
reverse_leg_raise-mistake-over_arching = Zu stark ins Hohlkreuz gehen.
reverse_leg_raise-closes_next = Diese Übung kommt nach dem Beinheben in Bauchlage. Das Beinheben in Bauchlage wird noch nicht angeboten.
reverse_leg_raise-not_offered = Wie man das Bein hebt und wie man zurückkommt, war nicht lesbar. Die Übung bleibt gesperrt, bis jemand im gedruckten Handbuch nachgesehen hat.

reverse_leg_raise-phase-warm_up =
    .part = Aufwärmen
    .move = auf dem Gestell liegen, dann gehen
    .moves = Liegen Sie eine Weile auf dem Gestell, dann gehen Sie etwa zehn Minuten.
reverse_leg_raise-phase-to_bed =
    .part = Beide Knie
    .move = zur Brust beim Hinlegen
    .moves = Setzen Sie sich auf die Bettkante. Ziehen Sie beim Hinlegen die Knie zur Brust. Drehen Sie sich dann auf den Bauch.
    .pressure_effect = Keiner: Sie sind nicht auf dem Gestell.
reverse_leg_raise-phase-prepare =
    .part = Beide Beine
    .move = gestreckt, über die Bettkante
    .moves = Liegen Sie auf dem Bauch, die gestreckten Beine über der Bettkante, die Zehen auf dem Boden, wenn es geht. Die Hände treffen sich knapp vor dem Kopf. Ziehen Sie den unteren Bauch nach oben und innen. Atmen Sie langsam und tief ein.
    .pressure_effect = Keiner: Sie sind nicht auf dem Gestell.
reverse_leg_raise-phase-lift_1_single_bent =
    .part = Linkes Bein
    .move = gebeugt, nach oben
    .moves = Unsere Vermutung: Heben Sie das gebeugte linke Bein, bis der Oberschenkel waagerecht ist.
    .pressure_effect = Keiner: Sie sind nicht auf dem Gestell.
reverse_leg_raise-phase-lift_1_single_bent_right =
    .part = Rechtes Bein
    .move = gebeugt, nach oben
    .moves = Unsere Vermutung: Heben Sie das gebeugte rechte Bein, bis der Oberschenkel waagerecht ist.
    .pressure_effect = Keiner: Sie sind nicht auf dem Gestell.
reverse_leg_raise-phase-lift_2_double_bent =
    .part = Beide Beine
    .move = gebeugt, nach oben
    .moves = Unsere Vermutung: Heben Sie beide gebeugten Beine, bis die Oberschenkel waagerecht sind.
    .pressure_effect = Keiner: Sie sind nicht auf dem Gestell.
reverse_leg_raise-phase-lift_3_single_straight =
    .part = Linkes Bein
    .move = gestreckt, nach oben
    .moves = Unsere Vermutung: Heben Sie das gestreckte linke Bein, bis es waagerecht ist.
    .pressure_effect = Keiner: Sie sind nicht auf dem Gestell.
reverse_leg_raise-phase-lift_3_single_straight_right =
    .part = Rechtes Bein
    .move = gestreckt, nach oben
    .moves = Unsere Vermutung: Heben Sie das gestreckte rechte Bein, bis es waagerecht ist.
    .pressure_effect = Keiner: Sie sind nicht auf dem Gestell.
reverse_leg_raise-phase-lift_4_double_straight =
    .part = Beide Beine
    .move = gestreckt, nach oben
    .moves = Unsere Vermutung: Heben Sie beide gestreckten Beine, bis sie waagerecht sind.
    .pressure_effect = Keiner: Sie sind nicht auf dem Gestell.
reverse_leg_raise-phase-return =
    .part = Zehen
    .move = langsam zurück auf den Boden
    .moves = Unsere Vermutung: Senken Sie langsam, bis die Zehen den Boden berühren.
    .pressure_effect = Keiner: Sie sind nicht auf dem Gestell.

say-reverse_leg_raise-warm_up = Liegen Sie eine Weile auf dem Gestell.
say-reverse_leg_raise-warm_up_walk = Kommen Sie vom Gestell herunter. Gehen Sie etwa zehn Minuten.
say-reverse_leg_raise-to_bed = Setzen Sie sich auf die Bettkante.
say-reverse_leg_raise-to_bed_turn = Beide Knie: Ziehen Sie sie beim Hinlegen zur Brust. Drehen Sie sich auf den Bauch.
say-reverse_leg_raise-prepare = Beide Beine liegen gestreckt über der Bettkante. Die Zehen zeigen zum Boden.
say-reverse_leg_raise-prepare_arms = Beide Hände treffen sich vor dem Kopf.
say-reverse_leg_raise-prepare_breath = Ziehen Sie den unteren Bauch nach oben und innen. Atmen Sie langsam ein.
say-reverse_leg_raise-lift_1_single_bent = Das linke Bein: Heben Sie es gebeugt. Atmen Sie aus.
say-reverse_leg_raise-lift_1_single_bent_right = Das rechte Bein: Heben Sie es gebeugt. Atmen Sie aus.
say-reverse_leg_raise-lift_2_double_bent = Beide Beine: Heben Sie sie gebeugt. Atmen Sie aus.
say-reverse_leg_raise-lift_3_single_straight = Das linke Bein: Heben Sie es gestreckt. Atmen Sie aus.
say-reverse_leg_raise-lift_3_single_straight_right = Das rechte Bein: Heben Sie es gestreckt. Atmen Sie aus.
say-reverse_leg_raise-lift_4_double_straight = Beide Beine: Heben Sie sie gestreckt. Atmen Sie aus.
say-reverse_leg_raise-return = Die Zehen: Senken Sie sie langsam auf den Boden. Atmen Sie ein.
say-reverse_leg_raise-feel = Sie sollten spüren, wie die Muskeln im unteren Rücken arbeiten.
say-reverse_leg_raise-feel_not = Es soll nicht stechen. Nichts soll in ein Bein ziehen.
