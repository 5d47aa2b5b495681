# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Eine Seite für die Ärztin oder den Arzt oder die Physiotherapie.

doctor-way = Eine Seite für die Praxis
doctor-title = Für die ärztliche oder physio­therapeutische Praxis
    .lead = Eine Seite zum Drucken und Mitnehmen. Sie enthält Ihre eigenen Aufzeichnungen und sonst nichts. Wir senden sie nirgendwohin.
doctor-what = Backrack leitet ein Übungsprogramm für zu Hause auf dem Spinal Backrack an, einem Holzgestell auf dem Boden mit zwei Reihen von Noppen, die neben der Wirbelsäule drücken. Die Stufen steigen nach geschätztem Druck. Es ist kein Medizinprodukt, es stellt keine Diagnose, und wir kennen keine Studie dazu.
doctor-say = Was ich sagen möchte
doctor-sentence = „Ich mache Übungen auf einem Holzgestell am Boden, das auf beiden Seiten meiner Wirbelsäule drückt. So ist es bisher gegangen. Darf ich weitermachen?“
doctor-scores = Werte der letzten vier Wochen
    .how = Alle von 0 bis 10, wie berichtet. Schmerz beim Aufwachen, Empfindlichkeit bei Berührung, Schmerz vor der Einheit, schlimmster Schmerz auf dem Gestell, und wie viel von der Einheit gemacht wurde. Leer: nicht berichtet.
    .none = In den letzten vier Wochen wurde nichts berichtet.
doctor-usual = Üblicher Schmerz am Anfang: { $usual }.
doctor-col-day = Tag
doctor-col-morning = Aufwachen
doctor-col-sore = Empfindlich
doctor-col-before = Vorher
doctor-col-during = Schlimmster
doctor-col-session = Gemacht
doctor-session-done = alles
doctor-session-partly = teils
doctor-session-rest = teils
doctor-session-missed = teils
doctor-session-nothing = teils
doctor-stages = Stufen
    .none = Noch keine Stufe.
doctor-stage = { $region }: { $place }, { $stage }
doctor-decisions = Leichter, Pause oder zur Abklärung
    .none = Nichts in den letzten vier Wochen.
doctor-decision = { $region }: { $decision }. { $reason }
doctor-EASE = einen Schritt leichter
doctor-PAUSE = Pause
doctor-REFER = ärztlich abklären lassen
doctor-EMERGENCY = Notfall
doctor-before =
    { $count ->
        [one] Die neuesten. Davor gab es einen Eintrag.
       *[other] Die neuesten. Davor gab es { $count } Einträge.
    }
doctor-events = Was schiefging, in den eigenen Worten der Person
    .none = Es wurde nichts berichtet.
doctor-event = „{ $what }“ ({ $about })
doctor-day = { $day }. { $month ->
        [1] Jan
        [2] Feb
        [3] März
        [4] Apr
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug
        [9] Sept
        [10] Okt
        [11] Nov
       *[12] Dez
    }
