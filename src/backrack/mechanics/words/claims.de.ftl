## docs/claims.md: was der Hersteller sagt, und was das Modell dazu sagt

claims-title = Die Aussagen des Herstellers, dem Modell vorgelegt
claims-page =
    .what = Der Hersteller des Gestells sagt, was jede Übung mit dem Rücken macht. Hier ist jede dieser Aussagen eine Frage an das Druckmodell von backrack (docs/architecture.md), gestellt für zwei Personen: einen Mann von 1,80 m und 80 kg auf dem großen Gestell und eine Frau von 1,62 m und 62 kg auf dem kleinen, beide 40 Jahre alt.
    .how = Jede Person wird { $draws }-mal gezogen, innerhalb dessen, was über einen Körper und ein Gestell nicht bekannt ist, mit denselben Ziehungen für jede Haltung. „Trifft zu“ heißt: in mindestens 95 von 100 Ziehungen. „Trifft nicht zu“ heißt: in höchstens 5. Dazwischen steht der Anteil. Geschrieben von tools/claims.py; ein Test schlägt fehl, wenn es nicht das ist, was dieses ausgibt.
    .reading = Übereinstimmung beweist nichts: Das Modell wurde mit keiner Messung auf einem Gestell verglichen, die Maße des Gestells sind erfunden, und Haltungen, die keine Quelle nennt, sind von uns geraten. Auch Widerspruch widerlegt den Hersteller nicht. Er zeigt, wo eine Messung am meisten wert wäre.
    .not = Nichts davon sagt, was irgendjemandem guttut. Es geht darum, wohin das Gewicht geht.
claims-column-number = Nr.
claims-column-claim = Aussage des Herstellers
claims-column-tested = Verglichen
claims-column-relation = Soll sein
claims-column-outcome-man = Mann
claims-column-outcome-woman = Frau
claims-column-sources = Quelle
claims-column-note = Anmerkung
claims-outcome-holds = **trifft zu** ({ $percent } %)
claims-outcome-maybe = **trifft mit einer Wahrscheinlichkeit von { $percent } % zu**
claims-outcome-fails = **trifft nicht zu** ({ $percent } %)
claims-outcome-untestable = **nicht prüfbar**
claims-outcome-but =
    { $outcome }; mit jedem Wert auf seiner Vorgabe { $default ->
        [true] trifft es zu
       *[false] trifft es nicht zu
    }
claims-sources = Quellen
claims-note-1 = Die anderen Lagen auf dem Gestell sind das Heben der Beine, das Kippen, die Bauchpresse und das Zurücklehnen, so wie wir sie zeichnen.
claims-note-2 = Kopf um 45 Grad gedreht, unsere Schätzung.
claims-note-3 = Ein Handtuch von 20 mm, unsere Schätzung. Es verteilt die Last einer Noppe, hebt aber auch den Nacken.
claims-note-4 = Wirbel L5 bis L1, ohne das Kreuzbein, bei einem Hüftwinkel von 105 Grad.
claims-note-5 = Hüfte von 80 bis 120 Grad; die Mitte der Last auf der gehobenen Seite wandert um 5 mm oder mehr.
claims-note-6 = Summe von links und rechts, L5 bis L1, beide bei einem Hüftwinkel von 105 Grad.
claims-note-7 = Hüfte von 105 bis 120 Grad: mehr Kraft auf L5 bis L1, oder die Mitte der Last wandert um 5 mm oder mehr.
claims-note-8 = Summe von S2 bis L1, die ganze Kette auf einmal. Was das Kippen nach hinten ist, sagt keine Quelle, die wir lesen konnten; unseres ist aus dem Namen geraten.
claims-note-9 = Höchster mittlerer Druck einer Höhe von L5 bis L1 auf einer der beiden Seiten, verglichen mit jeder anderen Lage.
claims-note-10 = Höchster mittlerer Druck einer Höhe von L5 bis L1. Unsere Bauchpresse ruht etwa auf T12 bis T7; wo sich der Rumpf zu heben beginnt, sagt keine Quelle.
claims-note-11 = Höchster mittlerer Druck einer Höhe von T12 bis T1 auf einer der beiden Seiten, verglichen mit jeder anderen Lage.
claims-note-12 = Kraft auf T12 bis T1 auf der gekippten Seite. Wie weit zu kippen ist, ist unsere Schätzung.
claims-note-13 = Die Höhe, die von T12 bis T1 am meisten trägt, eine Station weiter unten. Die Noppenpaare liegen weiter auseinander als Wirbel. Darum bleibt der höchste Wert auf einem Paar oder springt zum nächsten; die Last als Ganzes wandert zum Kopf. Wie weit eine Station reicht, ist unsere Schätzung.
claims-note-14 = Per Definition: Es wird auf einem Bett gemacht. Darum wird nichts berechnet.
