# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Die heutige Einheit, oder warum es keine gibt.

plan-title-start = Ausgangslage
plan-title-raise = Heben eines Beins

plan-why-first = Das ist Ihr erstes Mal. Deshalb beginnen Sie in der leichtesten Haltung, auf einem gefalteten Handtuch.
plan-why-too-much =
    Letztes Mal war es zu viel. Deshalb liegen Sie heute auf { $towels ->
        [one] einem gefalteten Handtuch
       *[other] { $towels } gefalteten Handtüchern
    }.
plan-why-not-yet = Die Ausgangslage war noch nicht ganz bequem. Deshalb bleiben Sie heute dabei.
plan-why-capped = Ihre Antworten verlangen Vorsicht. Deshalb bleiben Sie in der Ausgangslage.
plan-why-after-pause = Sie kommen nach einer Pause zurück. Deshalb beginnen Sie wieder mit der leichtesten Haltung.
plan-why-gap = Es ist eine Weile her. Deshalb beginnen Sie wieder mit der leichtesten Haltung.
plan-why-comfortable = Die Ausgangslage war bequem. Deshalb kommt erst ein Bein hoch, dann das andere.
plan-why-gentler = Ein Wert lag über dem Üblichen. Darum ist diese Einheit sanfter als die letzte.

plan-need-rack = Das Gestell auf festem Boden. Es darf nicht wackeln. Eine Matte oder ein Teppich für die Knie.
plan-need-towels =
    { $towels ->
        [one] Ein Handtuch, gefaltet, längs auf dem Gestell unter Gesäß und Rücken.
       *[other] { $towels } Handtücher, gefaltet, längs auf dem Gestell unter Gesäß und Rücken.
    }
plan-need-phone = Ihr Telefon, im Liegen erreichbar.
plan-need-someone = Jemand bei Ihnen im Raum.

plan-longer = Sie ruhen länger als am Anfang: etwa { $minutes } Minuten auf dem Gestell insgesamt. Nichts drückt stärker.

plan-unanswered = Zuerst ein paar Fragen
    .why = Einige Fragen sind noch nicht beantwortet, oder Ihre Antworten sind älter als vier Wochen.
    .what = Bitte beantworten Sie sie. Es dauert etwa fünf Minuten.
plan-about-you = Ein wenig über Sie
    .why = Wir brauchen Ihre Körpergröße, Ihr Gewicht, Ihr Gestell und Ihren üblichen Schmerz, um Ihre erste Einheit einzurichten.
    .what = Bitte geben Sie das ein. Es dauert eine Minute.
plan-check-in = Bereit, wenn Sie es sind
    .why = Vor jeder Einheit fragen wir, wie es Ihrem Rücken jetzt geht.
    .what = Beantworten Sie ein paar kurze Fragen, dann beginnen Sie.
plan-closed = Jetzt nicht
    .why = Etwas in Ihren Antworten bedeutet, dass das Gestell warten muss.
    .what = Sie können wiederkommen, wenn sich das geändert hat.
plan-locked-emergency = Bitte holen Sie sofort ärztliche Hilfe
    .what = Benutzen Sie das Gestell nicht. Rufen Sie Ihre Notrufnummer an, oder gehen Sie sofort in ein Krankenhaus.
plan-locked-urgent = Bitte gehen Sie zuerst zur Ärztin oder zum Arzt
    .what = Benutzen Sie das Gestell nicht. Bitte gehen Sie heute oder morgen zur Ärztin oder zum Arzt.
plan-locked-clearance = Bitte fragen Sie zuerst eine Fachperson
    .what = Fragen Sie ärztlich oder in der Physiotherapie nach, ob Sie das machen dürfen. Kommen Sie dann wieder, und sagen Sie es uns.
plan-locked-caution = Erst, wenn es verheilt ist
    .what = Benutzen Sie das Gestell vorerst nicht. Wenn es verheilt ist, beantworten Sie die Frage noch einmal.
plan-referred = Bitte gehen Sie zu einer Fachperson, bevor Sie weitermachen
    .what = Ihre Einheiten hören hier vorerst auf. Wenn eine Fachperson Sie untersucht hat, kommen Sie wieder, und sagen Sie uns, was sie gesagt hat.
plan-referred-sentence-P1 = „Ich habe meiner Übungs-App von neuer Taubheit zwischen den Beinen oder einer Veränderung an Blase oder Darm berichtet. Bitte untersuchen Sie mich heute.“
plan-referred-sentence-P2 = „Ich habe eine neue Schwäche. Ich habe auf einem Holzgestell am Boden gelegen, das auf beiden Seiten der Wirbelsäule drückt. Bitte untersuchen Sie mich.“
plan-referred-sentence-P5 = „Nach dem Liegen auf einem Holzgestell am Boden, das neben der Wirbelsäule drückt, ist mein Schmerz weiter nach unten gewandert. Das ist in zwei Wochen zweimal passiert. Darf ich weitermachen?“
plan-referred-sentence-P7 = „Nach dem Liegen auf einem Holzgestell am Boden, das neben der Wirbelsäule drückt, hatte ich über eine Stunde lang Kribbeln. Das ist in zwei Wochen zweimal passiert. Darf ich weitermachen?“
plan-referred-sentence-P10 = „Nach dem Liegen auf einem Holzgestell am Boden, das neben der Wirbelsäule drückt, war mein Schmerz am Morgen viel stärker als üblich. Darf ich weitermachen?“
plan-referred-sentence-unsettled = „Vor einer Woche habe ich mit meinen Übungen auf einem Holzgestell am Boden pausiert, und mein Rücken hat sich nicht beruhigt. Darf ich weitermachen?“
plan-paused = Eine Pause, damit sich Ihr Rücken beruhigen kann
    .what = Sie können nach zwei Tagen weitermachen, sobald Ihre Morgen wieder wie üblich sind.
    .check = Die zwei Tage sind vorbei. Sagen Sie uns, wie dieser Morgen war, dann sehen wir weiter.
plan-rest = Fertig für heute
    .why = Eine Einheit am Tag genügt. Ruhe gehört zum Programm.
    .what = Zwischen zwei Einheiten liegen etwa 20 Stunden.
plan-not-today = Heute nicht
plan-alone = Sie haben uns gesagt, dass Sie beim Aufstehen vielleicht Hilfe brauchen. Deshalb muss jemand im Raum sein.
    .what = Kommen Sie wieder, wenn jemand bei Ihnen ist. Beantworten Sie dann die kurzen Fragen noch einmal.
