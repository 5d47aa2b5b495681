## Die Karte des Rückens und das Bild der Kräfte

drawing-back-title = Ihr Rücken, von hinten gesehen
drawing-back-description = Ein Rücken mit dem Kopf oben und zwei Reihen von Punkten neben der Wirbelsäule, einer für jede Noppe. Die linke Seite des Körpers ist links. Je größer der Punkt, desto mehr trägt er im Vergleich mit Ihrer Ausgangslage.
drawing-band-less = weniger
drawing-band-same = etwa gleich
drawing-band-more = mehr
drawing-band-much = viel mehr
drawing-plot-description = Balken für jede Höhe des Rückens, die linke Seite nach links und die rechte Seite nach rechts. Jeder hat seinen wahrscheinlichen Bereich und eine Marke für die Ausgangslage.
drawing-plot-left = Links
drawing-plot-right = Rechts
drawing-plot-start = Ihre Ausgangslage
drawing-plot-range = Bereich für 9 von 10
