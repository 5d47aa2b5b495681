## Diagramme: der Name von jedem, und was es zeigt, für alle, die es nicht sehen.

chart-pain = Ihr Schmerz an jedem Morgen
    .about = Ein Diagramm vom Schmerz am Morgen von 0 bis 10, ein Punkt je Tag, mit Ihren Stufen dahinter. Tage ohne Angabe bleiben leer. Dieselben Zahlen stehen in der Tabelle darunter.
chart-sore = Empfindlichkeit am Morgen danach, nach Druck
    .about = Ein Diagramm mit einem Punkt für jede Einheit: wie stark sie nach unserer Schätzung drückte, und wie empfindlich Sie am nächsten Morgen waren, von 0 bis 10. Dieselben Zahlen stehen in der Tabelle darunter.
chart-weeks = Minuten jeder Woche
    .about = Ein Diagramm der Minuten jeder Woche: ein Umriss für das Geplante, gefüllt mit dem, was Sie gemacht haben, gestreift, wo die Regeln um Ruhe baten. Dieselben Zahlen stehen in der Tabelle darunter.
