## Ein Satz für jedes Diagramm über das, was war. Er liest Zahlen, tadelt niemanden und behauptet keine Ursache.

history-pain-none = Es wurde noch kein Morgen berichtet.
history-pain-few =
    { $mornings ->
        [one] Sie haben uns bisher von einem Morgen berichtet. Nach zwei Wochen stehen hier Ihre erste und Ihre letzte Woche nebeneinander.
       *[other] Sie haben uns bisher von { $mornings } Morgen berichtet. Nach zwei Wochen stehen hier Ihre erste und Ihre letzte Woche nebeneinander.
    }
history-pain-less = Ihr Schmerz am Morgen lag in der ersten gezeigten Woche im Durchschnitt bei { $first }, in den letzten 7 Tagen bei { $last }.
history-pain-more = Ihr Schmerz am Morgen lag in der ersten gezeigten Woche im Durchschnitt bei { $first }, in den letzten 7 Tagen bei { $last }. Das ist mehr als eine Schwankung.
history-pain-same = Ihr Schmerz am Morgen ist etwa gleich: im Durchschnitt { $first } in der ersten gezeigten Woche, { $last } in den letzten 7 Tagen.

history-sore-none = Noch keine Einheit hat beides: wie stark sie drückte, und wie empfindlich Ihr Rücken am nächsten Morgen war.
history-sore-all =
    { $told ->
        [one] Am Morgen nach Ihrer einen Einheit lag die Empfindlichkeit bei { $most } von 10.
       *[other] Nach allen { $told } Einheiten, von denen Sie berichtet haben, lag die Empfindlichkeit am nächsten Morgen bei { $limit } von 10 oder weniger.
    }
history-sore-some = Nach { $little } von { $told } Einheiten lag die Empfindlichkeit am nächsten Morgen bei { $limit } von 10 oder weniger. Der höchste Wert war { $most }.

history-weeks-none = Es wurde noch nichts geplant oder gemacht.
history-weeks-last-plain = Letzte Woche: { $done ->
        [one] eine Minute
       *[other] { $done } Minuten
    } gemacht, { $planned } geplant.
history-weeks-last-rest =
    { $days ->
        [one] Letzte Woche: { $done ->
            [one] eine Minute
           *[other] { $done } Minuten
        } gemacht, { $planned } geplant. Für einen Tag verlangten die Regeln Ruhe.
       *[other] Letzte Woche: { $done ->
            [one] eine Minute
           *[other] { $done } Minuten
        } gemacht, { $planned } geplant. Für { $days } Tage verlangten die Regeln Ruhe.
    }
history-weeks-this-plain = Diese Woche bisher: { $done ->
        [one] eine Minute
       *[other] { $done } Minuten
    } gemacht, { $planned } geplant.
history-weeks-this-rest =
    { $days ->
        [one] Diese Woche bisher: { $done ->
            [one] eine Minute
           *[other] { $done } Minuten
        } gemacht, { $planned } geplant. Für einen Tag verlangten die Regeln Ruhe.
       *[other] Diese Woche bisher: { $done ->
            [one] eine Minute
           *[other] { $done } Minuten
        } gemacht, { $planned } geplant. Für { $days } Tage verlangten die Regeln Ruhe.
    }

history-stage-here = Sie sind auf Stufe { $stage } von { $top } (Leiter: { $where }).
history-stage-open = Sie sind auf Stufe { $stage } von { $top } (Leiter: { $where }), und die nächste steht Ihnen offen.
history-stage-top = Sie sind auf Stufe { $stage }, der letzten dieser Leiter ({ $where }).
