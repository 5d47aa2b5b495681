## Die Seite mit der Karte, die kleine Karte und ihr Aufruf

web-explorer = Wohin das Gewicht geht
web-pressure-show = Zeigen
web-pressure-show-it = Anzeigen
web-pressure-position = { $exercise }: { $part }, { $move }
web-pressure-side = Welche Seite
web-pressure-left = Links
web-pressure-right = Rechts
web-pressure-against = Zum Vergleich
web-pressure-against-start = Meine Ausgangslage
web-pressure-picture = Die Punkte am Rücken zeigen, wo Sie mehr oder weniger tragen. Je größer der Punkt, desto mehr.
web-pressure-hip = Knie zur Brust
web-pressure-hip-less = Knie weiter weg von der Brust
web-pressure-hip-more = Knie näher zur Brust
web-pressure-degrees = { $deg }°
web-pressure-percent = { $share } %
web-pressure-legend = Was die Punkte bedeuten
web-pressure-padding = Polster und Vergleich
    .lead = Ein gefaltetes Handtuch ist etwa 10 mm dick. Unter dem Gesäß nimmt es Gewicht vom unteren Rücken. Unter dem ganzen Rücken verteilt es das Gewicht.
web-pressure-seat = Unter dem Gesäß
web-pressure-back = Unter dem Rücken
web-pressure-neck = Unter dem Nacken
web-pressure-pad =
    { $mm ->
        [0] nichts
        [5] ein Tuch, 5 mm
        [10] ein Handtuch, 10 mm
        [20] zwei Handtücher, 20 mm
        [30] drei Handtücher, 30 mm
       *[other] { $mm } mm
    }
web-pressure-body = Körper und Gestell
    .known = Das sind Ihre Angaben. Was Sie hier ändern, ist nur zum Ansehen. Es wird nicht gespeichert.
    .nobody = Geben Sie einen Körper ein, um zu sehen, wie es für diese Person ist. Nichts wird gespeichert.
web-pressure-height = Größe in cm
web-pressure-mass = Gewicht in kg
web-pressure-sex = Körpermaße
web-pressure-sex-any = Mittel aus beiden
web-pressure-sex-female = Frau
web-pressure-sex-male = Mann
web-pressure-rack = Gestell
web-pressure-places = Wie sich jeder Teil ändert
    .lead = Jeder Teil Ihres Rückens im Vergleich, mit dem Bereich, der für 9 von 10 Menschen wie Sie gilt.
web-pressure-levels = Zahlen für jede Höhe
    .lead = Kraft in Newton für jeden Wirbel, mit ihrem wahrscheinlichen Bereich. 10 Newton wiegen so viel wie ein Liter Wasser. Das ist eine Schätzung, keine Messung.
web-pressure-column-place = Teil
web-pressure-column-compared = Vergleich und wahrscheinlicher Bereich
web-pressure-column-level = Höhe
web-pressure-force = { $force } N ({ $low } bis { $high }), { $word }
web-pressure-how = Wie sicher ist das?
    .what = Ein Modell aus Ihrem Körper, dem Gestell und der Lage berechnet, was wo aufliegt. Am besten sagt es, welche Seite und welcher Teil mehr trägt, und um etwa wie viel.
    .not = Es weiß nichts über Ihr eigenes Gewebe. Niemand hat es auf diesem Gestell mit einer Druckmatte geprüft. Jeder Bereich zeigt, wie verschieden Menschen Ihrer Größe sein können.
    .rack = Noch hat niemand diese Gestelle vermessen. Die Maße hier sind deshalb erfunden. Was Sie spüren, zählt mehr als dieses Bild.
web-pressure-map = Wohin das Gewicht geht
web-pressure-explore = Andere Winkel und Polster probieren
web-pressure-not-offered = Die Schritte sind nicht sicher bekannt. Deshalb bietet backrack das nicht an. Hier sehen Sie unsere beste Vermutung.
web-pressure-wrong-choice = { $field } gehört nicht zu diesen: { $known }. Wählen Sie eines davon.
web-pressure-wrong-number = { $field } muss eine Zahl von { $low } bis { $high } sein. Ändern Sie sie.
web-pressure-wrong-body = { $why }
web-pressure-impossible = So kann niemand liegen. Wählen Sie einen anderen Winkel.
web-pressure-no-map = Das macht man nicht im Liegen auf dem Gestell. Deshalb gibt es nichts zu zeigen.
web-pressure-angle-advice = Wir haben mehrere Hüftwinkel durchgerechnet. Bei { $least } Grad trägt Ihr unterer Rücken am wenigsten, bei { $most } Grad am meisten. { $sure }
web-pressure-angle-sure = Das gilt bei { $in_ten } von 10 Menschen wie Ihnen.
