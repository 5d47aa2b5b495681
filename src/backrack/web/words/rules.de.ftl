# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Warum diese Stufe, mit jeder Regel und jeder Zahl; und die ganze Tabelle der Regeln.

rules-why = Warum diese Stufe
    .lead = Was die Regeln gesehen haben, was sie daraus gemacht haben, und was das ändern würde.
rules-decided = Die Regeln, die entschieden haben
rules-besides = Regeln, die weniger verlangten
rules-figures = Was sie sich angesehen haben
rules-figure = Angabe
rules-value = Wert
rules-figure-missing = nicht berichtet
rules-passed =
    { $count ->
        [one] Eine Regel wurde angesehen und sagte nichts
       *[other] { $count } Regeln wurden angesehen und sagten nichts
    }
rules-policy = Regeln, Fassung { $policy }.
    .few = Mit weniger als drei berichteten Morgen vor dem Programm wird Schmerz wie in der Regelfassung v1 beurteilt.
rules-all = Alle Regeln
    .lead = Das ist die ganze Liste. Die App entscheidet nach diesen Regeln und nach nichts anderem.
rules-rests-on = Grundlage: { $basis }.
rules-lets-EMERGENCY = Führt zu: jetzt ärztliche Hilfe.
rules-lets-REFER = Führt zu: ärztlich abklären lassen.
rules-lets-PAUSE = Führt zu: eine Pause.
rules-lets-EASE = Führt zu: einen Schritt leichter.
rules-lets-STAY = Führt zu: auf dieser Stufe bleiben.
rules-how = Wie eine Entscheidung entsteht
    .strictest = Jedes Mal wird jede Regel angesehen. Die vorsichtigste entscheidet. Keine Regel kann eine andere aufwiegen.
    .missing = Was nicht berichtet wurde, hilft nie nach oben. Es zählt als der vorsichtigere Fall.
    .yes = Nach oben geht es nur einen Schritt auf einmal, und nur, wenn Sie Ja sagen. Nach unten braucht es kein Ja.
    .same = Dieselben Berichte führen immer zu derselben Entscheidung. Nichts bleibt dem Zufall überlassen, und niemand wird bewertet.
rules-rest = Worauf eine Regel beruht
rules-basis =
    { $basis ->
        [E] veröffentlichte Belege
        [C] fachlicher Brauch
       *[D] unsere eigene Wahl
    }
    .E = Etwas Veröffentlichtes sagt es so. Es kann um andere Übungen oder andere Menschen gehen.
    .C = Fachpersonen machen es gewöhnlich so, ohne feste Zahlen.
    .D = Wir mussten eine Zahl wählen. Eine Physiotherapeutin oder ein Physiotherapeut hat sie noch nicht bestätigt.
rules-question =
    Eine noch offene Frage an die Physiotherapie: Soll zu viel Schmerz auf dem Gestell eine Stufe leichter machen oder nur diese Einheit beenden? { $above ->
        [end] Bei Einheiten mit Beginn vor { $day } (UTC) macht er hier die Stufe leichter. Ab diesem Tag beendet er nur diese Einheit.
       *[ease] Vorerst macht er die Stufe leichter.
    }
rules-only =
    { $policy ->
        [v1] Nur in der Regelfassung v1.
       *[v2] Nur in der Regelfassung v2.
    }
rules-wobble = Werte gehen von allein auf und ab. Die Regelfassung v2 misst zuerst, wie stark Ihre das tun, an den Morgen vor dem Programm. Erst was darüber hinausgeht, nimmt sie als Änderung. Mit weniger als drei solchen Morgen gelten die Regeln von v1.
rules-figure-usual = Üblicher Schmerz
rules-figure-stage = Stufe vor dieser Entscheidung
rules-figure-pre = Schmerz vor der Einheit
rules-figure-peak = Schlimmster Schmerz auf dem Gestell
rules-figure-after = Schmerz nach der Einheit
rules-figure-morning = Schmerz am nächsten Morgen
rules-figure-sore = Empfindlichkeit am nächsten Morgen
rules-figure-week_mean = Morgenwerte der letzten sieben Tage, im Durchschnitt
rules-figure-reference = Üblicher Schmerz am Morgen, aus Ihren Morgen vor dem Programm
rules-figure-scatter = Wie stark Ihre Morgenwerte schwanken, in Punkten
rules-figure-mornings = Berichtete Morgen auf dieser Stufe
rules-words = Worte in der Liste
    .usual = Üblicher Schmerz: was Sie am Anfang angegeben haben, oder die Mitte von mindestens drei Morgen vor der ersten Einheit, wenn sie tiefer liegt. Danach bleibt er gleich.
    .limit = Ihre Grenze auf dem Gestell: zwei über Ihrem üblichen Schmerz, aber nie unter 5 und nie über 7.
    .quiet = Eine ruhige Einheit: Keine Regel zu Schmerz, Empfindlichkeit, Armen und Beinen, Nächten oder der Einheit selbst hat etwas zu sagen.
    .flare = Ein Schub: eine Entscheidung für einen leichteren Schritt, eine Pause oder eine ärztliche Abklärung.
rules-table = Die Regeln

rules-P1 = Neue Taubheit um die Genitalien oder den After, oder eine Veränderung an Blase oder Darm.
    .then = Jetzt ärztliche Hilfe.
rules-P2 = Neue Schwäche, ständiger Schmerz in der Nacht, Fieber, ein Sturz oder ein Unfall.
    .then = Ärztlich abklären lassen.
rules-P4 = Der Schmerz vor der Einheit liegt zwei oder mehr über dem üblichen, oder bei 6 oder mehr.
    .then = Bleiben.
rules-P5 = Beschwerden reichen 15 Minuten nach dem Absteigen weiter in einen Arm oder ein Bein als üblich.
    .then = Pause. Beim zweiten Mal in 14 Tagen: ärztlich abklären lassen.
rules-P6 = Beschwerden reichten eine Weile weiter hinunter und waren nach 15 Minuten wieder zurück.
    .then = Einen Schritt leichter.
rules-P7 = Neues Kribbeln oder neue Taubheit über mehr als eine Stunde.
    .then = Pause. Beim zweiten Mal in 14 Tagen: ärztlich abklären lassen.
rules-P8 = Der Schmerz auf dem Gestell oder danach liegt über Ihrer Grenze.
    .then = Einen Schritt leichter.
    .ends = Bei Einheiten mit Beginn vor { $day } (UTC): einen Schritt leichter. Ab diesem Tag: bleiben, und nur diese Einheit endet.
rules-P9 = Der Schmerz auf dem Gestell steigt um 3 oder mehr über den Wert davor.
    .then = Bleiben bei einem Anstieg um 3. Einen Schritt leichter ab 4.
rules-P10 = Der Schmerz am Morgen liegt bei 8 oder mehr. Wo wenige Morgen vor der ersten Einheit bekannt sind: vier oder mehr über dem üblichen.
    .then = Pause.
rules-P11 = Der Schmerz am Morgen liegt drei über dem üblichen, oder zweimal nacheinander zwei darüber.
    .then = Einen Schritt leichter. Einmal zwei über dem üblichen: bleiben.
rules-P12 = Die letzten drei Morgen liegen zusammen mehr als einen Punkt über drei üblichen Morgen.
    .then = Bleiben.
rules-P13 = Die Empfindlichkeit bei Berührung liegt am Morgen danach bei 4 oder mehr.
    .then = Bleiben von 4 bis 6. Einen Schritt leichter ab 7.
rules-P15 = Rückenschmerz hat Sie in der Nacht öfter geweckt als vorher.
    .then = Bleiben. In zwei der letzten drei Nächte: einen Schritt leichter.
rules-P16 = Der Morgen oder die Empfindlichkeit ist noch nicht berichtet.
    .then = Bleiben.
rules-P17 = Weniger als vier Fünftel der Einheit wurden gemacht, es war eine leichte Einheit oder die zweite eines Tages, der Schmerz davor lag drei oder mehr über dem üblichen oder bei 8 oder mehr, oder sie fand unter starken Schmerzmitteln, Alkohol oder Beruhigungsmitteln statt; oder die Uhr eines Geräts ging falsch und es ist nicht bekannt, wann sie war.
    .then = Bleiben.
rules-P18 = Weniger als drei ruhige Einheiten nacheinander auf dieser Stufe, an verschiedenen Tagen.
    .then = Bleiben.
rules-P19 = Weniger als fünf Tage seit der ersten Einheit.
    .then = Bleiben.
rules-P20 = Weniger als 72 Stunden seit der letzten Änderung der Stufe.
    .then = Bleiben.
rules-P21 = Ein Schub in den letzten sieben Tagen.
    .then = Bleiben.
rules-P22 = Die Morgen dieser Woche liegen im Durchschnitt mehr als einen Punkt über denen der Woche davor.
    .then = Bleiben. Um mehr als zwei Punkte: einen Schritt leichter.
rules-P23 = Weniger als drei von fünf geplanten Einheiten wurden in den letzten sieben Tagen gemacht.
    .then = Bleiben.
rules-P24 = Die nächste Stufe ist gesperrt: durch eine Antwort, durch eine Fachperson, oder weil es auf dieser Stufe zweimal leichter wurde.
    .then = Bleiben.
rules-P25 = Die Gesundheitsfragen wurden vor mehr als 28 Tagen beantwortet.
    .then = Bleiben.
rules-P26 = Ein vierter Schub innerhalb von 14 Tagen, oder eine zweite Pause innerhalb von 14 Tagen.
    .then = Ärztlich abklären lassen.
rules-P27 = Die Morgen einer Woche liegen im Durchschnitt zwei oder mehr über dem üblichen, oder der Alltag ist deutlich schwerer geworden.
    .then = Ärztlich abklären lassen.
rules-P28 = Sechs Wochen sind vorbei, und weder Schmerz noch Alltag ist deutlich besser. Weniger als vier Morgen in einer Woche zeigen das beim Schmerz nicht.
    .then = Bleiben, und ärztlich abklären lassen: Das wirkt nicht.
rules-morning = An einem Morgen ohne Einheit am Tag davor liegt der Schmerz bei 8 oder mehr. Wo wenige Morgen vor der ersten Einheit bekannt sind: vier oder mehr über dem üblichen.
    .then = Pause.
rules-gate3 = Drei Tage nacheinander waren zu schlecht für eine Einheit.
    .then = Pause. Ärztlich abklären lassen, wenn es sich in sieben Tagen nicht beruhigt hat.
rules-held = Eine Pause, eine Abklärung oder ein Notfall von vorher ist nicht vorbei.
    .then = Es geht so weiter. Eine Pause, nach der es sich in sieben Tagen nicht beruhigt hat: ärztlich abklären lassen.
rules-micro-b = Fieber, ein Sturz, ein Unfall oder eine neue Krankheit, vor der Einheit berichtet.
    .then = Bleiben, keine Einheit, und noch einmal die Gesundheitsfragen.
rules-gap = Mehr als eine Woche lang keine Einheit.
    .then = Eine Stufe weniger nach 8 bis 14 Tagen, zwei nach 15 bis 28. Nach mehr als 28 Tagen noch einmal die Gesundheitsfragen, und höchstens Stufe 1.
rules-W1 = Die Morgen auf dieser Stufe zeigen noch nicht, dass es Ihnen nicht schlechter geht als üblich. Mindestens drei sind nötig.
    .then = Bleiben.
rules-W2 = Die Morgen auf dieser Stufe zeigen, dass es Ihnen etwa einen Punkt schlechter geht als üblich, und das ist mehr, als Ihre Werte von allein schwanken.
    .then = Einen Schritt leichter.
rules-W3 = Auf den untersten Stufen, oder eine Woche nach einer leichteren, sind Ihre Morgen immer noch deutlich schlechter als üblich.
    .then = Ärztlich abklären lassen.
rules-RF05 = Neue Beschwerden in beiden Beinen.
    .then = Jetzt ärztliche Hilfe.
rules-RF08 = Sehen oder Sprechen hat sich auf dem Gestell verändert.
    .then = Jetzt ärztliche Hilfe.
rules-RF23 = Schmerz in der Brust auf dem Gestell.
    .then = Jetzt ärztliche Hilfe.
rules-stop-sharp = Stechender oder elektrisierender Schmerz auf dem Gestell.
    .then = Pause.
rules-stop-dizzy = Schwindel oder Übelkeit auf dem Gestell.
    .then = Pause.
