# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Warum die heutige Stufe, der nächste Schritt, und was ein Morgen ändert.

today-region =
    { $region ->
        [low_back] Unterer Rücken
        [thoracic] Oberer und mittlerer Rücken
       *[neck] Nacken
    }
today-stage-place = Stufe { $stage } von { $top }
today-show-rules = Die Regeln zeigen
today-opens = Was den nächsten Schritt öffnet
today-estimate = Der Druck ist eine Schätzung.
today-why-open = Ihre letzten Einheiten waren ruhig. Der nächste Schritt ist offen, wenn Sie ihn möchten.
today-why-gone-on = Sie haben Ja zu dieser Stufe gesagt. Der nächste Schritt öffnet sich nach ruhigen Einheiten hier.
today-too-much = Das ist mir zu viel
today-kept-choice =
    { $region ->
        [low_back] Ihre Wahl für den unteren Rücken.
        [thoracic] Ihre Wahl für den oberen und mittleren Rücken.
       *[neck] Ihre Wahl für den Nacken.
    }

today-step-label = Wenn Sie möchten
today-step-open = Der nächste Schritt ist offen
today-step-card = { $region }: { $stage }. Sie entscheiden.
today-step-cards = { $regions }. Sie entscheiden, eins nach dem anderen.
today-step-quiet =
    { $count ->
        [one] Eine ruhige Einheit auf dieser Stufe
       *[other] Mindestens { $count } ruhige Einheiten in Folge auf dieser Stufe
    }
today-step-look = Ansehen
today-step-because = Warum er offen ist
today-step-onto-rack = Vom Boden zurück auf das Gestell.
today-step-ask = Was möchten Sie?
    .lead = Alle drei sind gut. Zehn Minuten lang können Sie Ihre Antwort zurücknehmen.
today-step-yes = Ja, weiter
    .more = Ab Ihrer nächsten Einheit: { $stage }.
today-step-stay = Noch nicht, hier bleiben
    .more = Sie bleiben bei: { $stage }. Wir fragen nach Ihrer nächsten Einheit wieder.
today-step-easier = Einen Schritt leichter
    .more = Ab Ihrer nächsten Einheit: { $stage }.

today-easier = Einen Schritt leichter
    .lead = Wenn Ihnen eine Stufe zu viel ist, nehmen Sie die darunter. Sie brauchen keinen Grund.
    .now = Stimmt gerade jetzt etwas nicht? Dann sagen Sie uns bitte zuerst das.
    .from = Bisher: { $stage }. { $place }.
    .to = Ab Ihrer nächsten Einheit: { $stage }
    .take = { $region }: einen Schritt leichter
    .none = Sie sind schon auf der leichtesten Stufe. Wenn das noch zu viel ist, ruhen Sie und holen Sie Rat: ärztlich oder in der Physiotherapie.

today-decision-EMERGENCY = Bitte holen Sie jetzt ärztliche Hilfe
today-decision-REFER = Bitte lassen Sie es ärztlich abklären, bevor Sie weitermachen
today-decision-PAUSE = Eine Pause, damit Ihr Rücken zur Ruhe kommt
    .after = Ihr Plan wartet auf Sie. Nichts ist verloren.
today-decision-EASE = Einen Schritt leichter
    .after = Ab Ihrer nächsten Einheit drückt das Gestell etwas weniger. Später steht Ihnen der Weg nach oben wieder offen, in kleinen Schritten.
    .stage = Ab Ihrer nächsten Einheit
    .floor = Ihre nächste Einheit ist auf dem Boden, nicht auf dem Gestell. Später steht Ihnen der Weg nach oben wieder offen, in kleinen Schritten.
today-decision-STAY = Sie bleiben auf dieser Stufe
    .after = Ihre nächste Einheit ist wie die letzte.
    .stage = Ihre Stufe
today-decision-ADVANCE = Der nächste Schritt ist offen

today-pause-how-long = Wie lange
today-pause-until = Mindestens bis { $when }.
today-pause-over = Die zwei Tage sind vorbei. Beantworten Sie die kurzen Fragen, um weiterzumachen.
today-pause-ends = Sie endet, wenn Ihr Schmerz am Morgen { $limit } oder weniger ist und nichts weiter als üblich in einen Arm oder ein Bein reicht.
today-pause-now = Was Sie jetzt tun können
today-pause-do = Bewegen Sie sich im Alltag weiter, so weit es sich gut anfühlt.
today-pause-doctor = Wenn es sich innerhalb einer Woche nicht beruhigt hat, bitten wir Sie, es ärztlich abklären zu lassen.

guide-more-clinician-said = Was eine Fachperson gesagt hat
    .about = Eine Grenze, die sie gesetzt, oder eine Stufe, die sie geöffnet hat.
guide-more-easier = Einen Schritt leichter
    .about = Wenn Ihnen Ihre Stufe zu viel ist.
guide-more-for-the-doctor = Für den Arzttermin
    .about = Eine Seite zum Drucken: Werte, Stufen, Entscheidungen und ihre Gründe.
guide-more-rules = Alle Regeln
    .about = Wie Stufen hinauf- und hinuntergehen, und worauf jede Regel beruht.

today-moved = Was sich bewegt hat
    .judge = Ihre Werte bewegen sich zu stark, als dass diese App sie beurteilen kann.
    .wobble = Werte schwanken bei allen Menschen um eins oder zwei. Wer sich Ihren Rücken ansehen kann, kann mehr sagen.
today-moved-usual = Ihr üblicher Schmerz: { $usual } von 10.
today-moved-mornings =
    Die Morgen der letzten sieben Tage: im Mittel etwa { $mean }, am schlimmsten Morgen { $worst } ({ $count ->
        [one] ein Morgen berichtet
       *[other] { $count } Morgen berichtet
    }).
today-moved-flares =
    { $count ->
        [one] In den letzten 14 Tagen einmal leichter gemacht oder pausiert.
       *[other] In den letzten 14 Tagen { $count }-mal leichter gemacht oder pausiert.
    }
today-emergency-later = Für später, wenn Hilfe unterwegs ist
today-stage-with = { $name }, { $details }
today-stage-line = { $region }: { $stage } ({ $place })
