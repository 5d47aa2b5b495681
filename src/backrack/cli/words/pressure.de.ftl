## backrack pressure

cli-pressure-help = Sagt, was eine Lage mit jeder Seite des Rückens macht, verglichen mit der Ausgangslage. Eine Schätzung, keine Messung.
cli-pressure-help-phase = Die Kennung der Phase, wie „backrack exercise“ sie auflistet. Ohne sie die wichtigste.
cli-pressure-help-side = Welche Seite gehoben oder gedreht ist.
cli-pressure-help-hip = Der Hüftwinkel des gehobenen Beins, von 80 bis 130.
cli-pressure-help-rack = Welches Gestell. Ohne Angabe das der Person, oder das für die nächstliegende Körpergröße.
cli-pressure-help-draws = Wie oft die Person für den Bereich gezogen wird. Mit 0 gibt es keinen Bereich.
cli-pressure-help-seed = Wo der Zufall beginnt. Dieselbe Zahl gibt dieselben Bereiche.
cli-pressure-help-plot = Die Kraft auf jeder Höhe in eine SVG-Datei schreiben.
cli-pressure-not-lain = Bei { $exercise } liegt man in dieser Phase nicht auf dem Gestell. Darum gibt es nichts zu berechnen. Die Phasen sind: { $known }.
cli-pressure-no-leg = Hier ist kein Bein gehoben. Darum lässt sich kein Hüftwinkel ändern. Lassen Sie --hip weg.
cli-pressure-no-body = Diese Person hat noch keine Körpergröße und kein Gewicht angegeben. Geben Sie beides zuerst an.
cli-pressure-cell = { $force } N ({ $low }–{ $high }) { $word }
cli-pressure-estimate = Kräfte in Newton mit dem Bereich, der für 9 von 10 Personen dieser Größe gilt. Eine Schätzung, keine Messung.
cli-pressure-plot = { $exercise }: wohin das Gewicht geht
    .lead = Kraft auf jeder Höhe des Rückens. Eine Schätzung, keine Messung.
