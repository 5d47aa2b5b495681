## Leitern als Bild.

drawing-ladder-description = Eine Leiter für jeden Teil des Rückens. Der Boden ist an ihrem Fuß, und jede Sprosse hat einen Balken dafür, wie stark sie dort drückt, im Vergleich mit der Ausgangslage. Gesperrte Sprossen sind leer und sagen, warum.
drawing-ladder-side = Seite, die am meisten trägt
drawing-ladder-closed = zu
drawing-ladder-estimate = Eine Schätzung, keine Messung. Berechnet für diese Größe, dieses Gewicht und dieses Gestell.
