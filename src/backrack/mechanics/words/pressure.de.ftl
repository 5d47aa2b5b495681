# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Was sich geändert hat, verglichen mit der eigenen anderen Haltung. Nie ein Versprechen, nie ohne Bereich.
## Die Orte stehen am Satzanfang; ".your" folgt auf „auf“ (Dativ).

pressure-where-low-back-left = Unterer Rücken links
    .your = Ihrem unteren Rücken links
pressure-where-low-back-right = Unterer Rücken rechts
    .your = Ihrem unteren Rücken rechts
pressure-where-low-back-both = Unterer Rücken
    .your = Ihrem unteren Rücken
pressure-where-middle-back-left = Mittlerer Rücken links
    .your = Ihrem mittleren Rücken links
pressure-where-middle-back-right = Mittlerer Rücken rechts
    .your = Ihrem mittleren Rücken rechts
pressure-where-middle-back-both = Mittlerer Rücken
    .your = Ihrem mittleren Rücken
pressure-where-upper-back-left = Oberer Rücken links
    .your = Ihrem oberen Rücken links
pressure-where-upper-back-right = Oberer Rücken rechts
    .your = Ihrem oberen Rücken rechts
pressure-where-upper-back-both = Oberer Rücken
    .your = Ihrem oberen Rücken
pressure-where-neck-left = Nacken links
    .your = Ihrem Nacken links
pressure-where-neck-right = Nacken rechts
    .your = Ihrem Nacken rechts
pressure-where-neck-both = Nacken
    .your = Ihrem Nacken

pressure-headline-none = Kaum etwas auf { $where }
pressure-headline-off = Nichts mehr auf { $where }
pressure-headline-same = Überall etwa gleich viel
pressure-headline-less = Weniger auf { $where }
pressure-headline-more = Mehr auf { $where }
pressure-headline-times = Viel mehr auf { $where }

pressure-sentence-none = { $where }: kaum etwas, und auch { $against } kaum etwas
pressure-sentence-off = { $where }: berührt kaum noch, anders als { $against }
pressure-sentence-same = { $where }: etwa gleich viel wie { $against }
pressure-sentence-less = { $where }: { $percent } % weniger als { $against }
pressure-sentence-more = { $where }: { $percent } % mehr als { $against }
pressure-sentence-times = { $where }: { $times }-mal so viel wie { $against }

pressure-with-range = { $change }; { $likely }.
pressure-without-range = { $change }.

pressure-likely-percent = wahrscheinlich zwischen { $low } und { $high } %
pressure-likely-more = wahrscheinlich zwischen { $low } und { $high } % mehr
pressure-likely-less = wahrscheinlich zwischen { $low } und { $high } % weniger
pressure-likely-mixed = wahrscheinlich zwischen { $low } % weniger und { $high } % mehr
pressure-likely-times = wahrscheinlich zwischen { $low }- und { $high }-mal so viel
pressure-likely-mixed-times = wahrscheinlich zwischen { $low } % weniger und { $high }-mal so viel

pressure-against-start = in Ihrer Ausgangslage
pressure-against-other = in der Lage „{ $posture }“

pressure-sure-same = Zwischen den beiden gibt es keinen Unterschied.
pressure-sure-sure =
    Das Modell ist so gut wie sicher, dass es { $direction ->
        [less] weniger
       *[more] mehr
    } ist.
pressure-sure-likely =
    Es ist { $direction ->
        [less] weniger
       *[more] mehr
    } bei etwa { $in_ten } von 10 Menschen wie Ihnen.
pressure-sure-unknown = Das Modell kann nicht sagen, ob es mehr oder weniger ist: Es ist mehr bei etwa { $in_ten } von 10 Menschen wie Ihnen.

pressure-balance = { $where }: Links liegen { $left } %, rechts { $right } %.

pressure-estimate = Eine Schätzung, keine Messung.
