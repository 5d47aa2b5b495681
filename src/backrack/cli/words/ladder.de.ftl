## backrack ladder

cli-ladder-help = Zeigt die Stufen für diese Person auf diesem Gestell, vom Boden aufwärts, was jede drückt und was sie sperrt. Eine Schätzung, keine Messung.
cli-ladder-help-plot = Die Leitern in eine SVG-Datei schreiben.
cli-ladder-title = Ihre Leitern
    .lead = Wie stark jede Stufe drückt, verglichen mit Ihrer Ausgangslage.
cli-ladder-stage = { $number }. { $name }
cli-ladder-beyond = Später im Programm: { $name }
cli-ladder-load = { $percent } % Ihrer Ausgangslage ({ $low } bis { $high } %)
cli-ladder-load-alone = { $percent } % Ihrer Ausgangslage
cli-ladder-closed-line = Gesperrt: { $why }
cli-ladder-heading = Ihre Leiter ({ $region }), offen bis Stufe { $number }
cli-ladder-estimate = Jeder Bereich gilt für 9 von 10 Personen dieser Größe. Eine Schätzung, keine Messung.
