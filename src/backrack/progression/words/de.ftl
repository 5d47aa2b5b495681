# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Warum heute ein Ruhetag ist, und warum eine Pause oder ein Besuch bei einer Fachperson vorgeht.

progression-gate-spread =
    Ihre Beschwerden reichen heute weiter nach unten als üblich. Darum gibt es keine Einheit.
    .what = Ruhen Sie heute. Berichten Sie uns morgen wieder. Breiten sich die Beschwerden weiter aus, oder wird ein Bein oder Arm schwach: Lassen Sie das ärztlich abklären.
progression-gate-signs =
    Sie haben ein Zeichen genannt, das Vorsicht braucht. Darum gibt es heute keine Einheit.
    .what = Ruhen Sie heute, auch wenn es seither untersucht wurde. Berichten Sie uns morgen wieder.
progression-gate-pain =
    Ihr Schmerz ist jetzt bei { $now }. Ihr üblicher Schmerz ist { $usual }. Das liegt zu weit darüber für eine Einheit heute.
    .what = Ruhen Sie heute und bewegen Sie sich sanft, so wie es Ihnen guttut. Berichten Sie uns morgen wieder.
progression-gate-light =
    Ihr Schmerz ist jetzt bei { $now }, und Ihr üblicher Schmerz ist { $usual }. Darum ist heute ein leichter Tag.
    .what = Heute nur die Ausgangslage. So bleibt die Gewohnheit, ohne dass Druck dazukommt.
    .off = Sie sind schon bei der leichtesten Lage. Ruhen Sie darum heute. Berichten Sie uns morgen wieder.
progression-gate3 =
    Ihr Rücken hatte { $days } schlechte Tage nacheinander. Darum machen wir zwei Tage Pause.
    .what = Hat es sich bis dahin nicht beruhigt, dann gehen Sie bitte zu einer Ärztin oder einem Arzt oder in die Physiotherapie.
progression-P1 =
    Sie haben neue Taubheit genannt, oder eine Veränderung an Blase oder Darm. Damit müssen Sie heute ins Krankenhaus.
    .what = Bitte benutzen Sie das Gestell nicht. Holen Sie jetzt ärztliche Hilfe.
progression-P2 =
    Sie haben neue Schwäche genannt. Das soll eine Fachperson ansehen, bevor Sie weitermachen.
    .what = Bitte benutzen Sie das Gestell nicht. Gehen Sie heute oder morgen zu einer Ärztin oder einem Arzt.
progression-P10 =
    Ihr Schmerz war heute Morgen bei { $morning }. Ihr üblicher Schmerz ist { $usual }. Das ist eine starke Reaktion, darum machen wir eine Pause.
    .what = Lassen Sie das Gestell mindestens zwei Tage ruhen, bis Ihre Morgen wieder wie üblich sind.
progression-morning =
    Ihr Schmerz war heute Morgen bei { $morning }, ohne eine Einheit am Tag davor. Ihr üblicher Schmerz ist { $usual }. Darum machen wir eine Pause.
    .what = Lassen Sie das Gestell mindestens zwei Tage ruhen, bis Ihre Morgen wieder wie üblich sind.
progression-unsettled =
    Seit unserer Pause sind { $days } Tage vergangen, und wir haben nicht gesehen, dass sich Ihr Rücken beruhigt hat.
    .what = Bitte lassen Sie das ärztlich oder in der Physiotherapie abklären, bevor Sie weitermachen. Ihre Werte können dabei helfen.
progression-again =
    Das ist zweimal in 14 Tagen vorgekommen.
