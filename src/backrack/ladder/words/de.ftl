## Die Leiter: Stufen vom Liegen auf dem Boden bis zur schwersten Übung. Einfach, ruhig, nie ein Versprechen.

ladder-region-low-back = unterer Rücken
ladder-region-thoracic = oberer und mittlerer Rücken
ladder-region-neck = Nacken

ladder-name-floor = Auf dem Boden
ladder-name-turn = Ausgangslage, Kopf gedreht
ladder-floor = Knie gebeugt, Füße flach, nicht auf dem Gestell

ladder-hip = Hüfte { $degrees }° gebeugt
ladder-tilt = abwechselnd { $degrees }° zu jeder Seite gekippt
ladder-turn = Kopf abwechselnd { $degrees }° zu jeder Seite gedreht
ladder-towel-none = kein Handtuch
ladder-towel-along = { $mm } mm gefaltetes Handtuch längs auf dem ganzen Gestell
ladder-towel-back = { $mm } mm gefaltetes Handtuch unter dem Rücken
ladder-towel-seat = { $mm } mm gefaltetes Handtuch unter dem Gesäß
ladder-holds-rest = { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } ruhen
ladder-holds-each = { $count } × { $seconds } Sekunden auf jeder Seite
ladder-holds-both = { $count } × { $seconds } Sekunden

ladder-why-floor = Das Gestell drückt gar nicht. Jede Leiter beginnt hier.
ladder-why-first = Der sanfteste Anfang auf dem Gestell: Handtücher nehmen dem Holz die Härte.
ladder-why-bare = Dasselbe ohne Handtuch.
ladder-why-less-towel = Dasselbe auf einem dünneren Handtuch.
ladder-why-next = Die nächste Übung in der Reihenfolge des Herstellers.
ladder-why-next-padded = Die nächste Übung in der Reihenfolge des Herstellers. Das Handtuch hält den Schritt klein.
ladder-why-turned = Der Hersteller sagt: Wenn Sie den Kopf drehen, liegt mehr von seinem Gewicht auf dieser Seite des Nackens.
ladder-why-closer = Dasselbe, etwas näher an der Brust.
ladder-why-tilt = Dasselbe, etwas weiter gekippt.
ladder-why-turn = Dasselbe, etwas weiter gedreht.
ladder-why-beyond = Das kommt später im Programm des Herstellers und drückt hier mehr. Es steht hier, damit Sie davon wissen.
ladder-why-opened = Eine Fachperson hat diesen Schritt geöffnet. Er ist groß.

ladder-step-total = Etwa { $total } % mehr als auf der Stufe davor ({ $where }).
ladder-step-side = Etwa { $total } % mehr als auf der Stufe davor ({ $where }), und auf einer Seite bis zu { $side } % mehr.
ladder-step-other = Etwa { $total } % mehr als auf der Stufe davor ({ $where }), und auf keiner der beiden Seiten für sich mehr.
ladder-step-one-side = Insgesamt etwa gleich viel wie auf der Stufe davor ({ $where }), aber auf einer Seite { $side } % mehr.
ladder-step-pressure = Etwa gleich viel Gewicht wie auf der Stufe davor ({ $where }), auf weniger Stoff: etwa { $pressure } % mehr Druck.
ladder-alike = Für Ihren Körper können wir nicht sagen, was mehr drückt, diese Stufe oder die davor. Nehmen Sie beide als gleich.

ladder-closed-screening = Gesperrt, bis Ihre Antworten auf die Gesundheitsfragen eine Einheit erlauben.
ladder-closed-cap = Wegen Ihrer Antworten sind Stufen über { $cap } vorerst gesperrt.
ladder-closed-said = Eine Fachperson hat Stufe { $cap } als höchste für Sie festgelegt. Stufen darüber sind vorerst gesperrt.
ladder-closed-removed = Wegen Ihrer Antworten ausgelassen.
ladder-closed-prerequisite = Gesperrt, weil „{ $earlier }“ zuerst kommt und gesperrt ist.
ladder-closed-gate =
    Der Hersteller verlangt zuerst { $weeks } Wochen mit den Grundübungen, { $least }- bis { $most }-mal in der Woche, jeweils mindestens { $minutes } Minuten, und einen unteren Rücken, der sich freier bewegt. Wochen bisher: { $done } von { $weeks }. Tage in den letzten sieben mit { $minutes } Minuten auf dem Gestell: { $days }. { $missing ->
        [weeks] Es fehlen noch: die Wochen.
        [answer] Es fehlt noch: Ihr eigenes Wort, dass sich Ihr unterer Rücken freier bewegt.
       *[both] Es fehlen noch: die Wochen, und Ihr eigenes Wort, dass sich Ihr unterer Rücken freier bewegt.
    }
ladder-closed-too-steep = Etwa { $percent } % mehr als die höchste Stufe. Nichts macht diesen Schritt klein genug. Deshalb kann ihn nur eine Fachperson öffnen.
ladder-closed-below = Kommt nach Stufe { $stage }, und die ist gesperrt.

ladder-short-screening = zuerst die Gesundheitsfragen
ladder-short-cap = nicht bei Ihren Antworten
ladder-short-removed = nicht bei Ihren Antworten
ladder-short-unconfirmed = noch nicht am Handbuch geprüft
ladder-short-prerequisite = eine frühere Übung ist gesperrt
ladder-short-gate = nach Monaten mit den Grundübungen, sagt der Hersteller
ladder-short-too_steep = zu großer Schritt; nur eine Fachperson öffnet ihn
ladder-short-below = eine Stufe darunter ist gesperrt
ladder-short-pressure = gleiches Gewicht auf weniger Stoff: mehr Druck
ladder-short-alike = etwa wie die Stufe darunter, soweit wir es sagen können
