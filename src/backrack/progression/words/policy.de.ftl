# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Warum eine Stufe bleibt, sinkt oder wartet, und was das ändern würde.

progression-held = Das ruht noch, bis sich Ihr Rücken beruhigt hat oder eine Fachperson es angesehen hat.
progression-cleared = Eine Fachperson hat es angesehen. Sie machen eine Stufe tiefer weiter, auf Stufe { $stage }.
progression-micro-b = Sie haben Fieber, einen Sturz, einen Unfall oder eine neue Krankheit genannt. Zuerst stellen wir noch einmal alle Fragen.
progression-gap = Ihre letzte Einheit ist { $days } Tage her. Darum beginnen Sie etwas tiefer.
progression-P4 = Ihr Schmerz vor der Einheit war bei { $now }. Ihr üblicher Schmerz ist { $usual }. Darum bleibt die Stufe gleich.
progression-P9 = Ihr Schmerz stieg während der Einheit um { $rise } Punkte, auf { $peak }.
progression-P11 = Ihr Schmerz am Morgen war bei { $morning }. Ihr üblicher Schmerz ist { $usual }.
progression-P12 = Ihre letzten drei Morgenwerte ergeben zusammen { $sum }. Ihr üblicher Schmerz ist { $usual }. Darum warten wir auf ruhigere Morgen.
progression-P13 = Ihr Rücken war am nächsten Morgen empfindlich bei Berührung: { $sore } von 10.
progression-P15 = Rückenschmerz hat Sie { $nights ->
        [one] in einer Ihrer letzten drei Nächte
       *[other] in { $nights } Ihrer letzten drei Nächte
    } geweckt.
progression-P16 = { $missing ->
        [morning] Für den nächsten Morgen liegt uns kein rechtzeitiger Wert vor.
        [sore] Wir wissen nicht, wie empfindlich Ihr Rücken am nächsten Morgen war.
        [screen] Die Fragen vor der Einheit sind nicht beantwortet.
        [clock] Nach der Uhr dieses Geräts liegt die Einheit in der Zukunft.
       *[report] Ein Teil des Berichts über die Einheit fehlt.
    }
progression-P17 = { $why ->
        [clock] Die Uhr Ihres Geräts ging falsch. Darum ist nicht bekannt, wann die letzte Einheit war.
        [light] Die letzte Einheit war eine leichte. Darum zählt sie nicht für die nächste Stufe.
        [day] Vor der letzten Einheit war Ihr Schmerz bei { $now }, und Ihr üblicher Schmerz ist { $usual }. An so einem Tag zählt eine Einheit nicht für die nächste Stufe.
        [sedated] Die letzte Einheit fand nach starken Schmerzmitteln, Alkohol oder Beruhigungsmitteln statt.
        [second] An dem Tag gab es zwei Einheiten. Darum zählt die zweite nicht.
       *[short] Weniger als vier Fünftel der Haltezeiten wurden gemacht.
    }
progression-P18 = Ruhige Einheiten nacheinander auf dieser Stufe: { $quiet }. Die nächste Stufe braucht { $needed }.
progression-P19 = Das sind Ihre ersten fünf Tage. In ihnen bleibt die Stufe gleich.
progression-P20 = Ihre Stufe hat sich vor weniger als drei Tagen geändert.
progression-P21 = Ihr Rücken hat in den letzten sieben Tagen reagiert.
progression-P22 = Ihre Morgenwerte lagen diese Woche um { $rise } Punkte höher als letzte Woche.
progression-P23 = Geplante Einheiten diese Woche: etwa { $planned }. Davon haben Sie { $done } gemacht.
progression-P24 = { $why ->
        [top] Sie sind ganz oben auf der Leiter.
        [cap] Stufe { $stage } liegt über der Grenze, die für Sie gilt.
       *[locked] Stufe { $stage } ist gesperrt.
    }
progression-P25 = Es ist mehr als { $days } Tage her, dass Sie alle Fragen beantwortet haben.
progression-P26 = { $why ->
        [pause] Das ist die zweite Pause in zwei Wochen. Ihre Werte bewegen sich zu stark, als dass diese App sie beurteilen kann.
       *[flares] Ihr Rücken hat in zwei Wochen { $number }-mal reagiert. Ihre Werte bewegen sich zu stark, als dass diese App sie beurteilen kann.
    }
progression-P27 = { $why ->
        [rmdq] Ihr Rücken schränkt Sie mehr ein als am Anfang: jetzt { $value } von 24, damals { $usual }.
       *[pain] Ihre Morgenwerte lagen diese Woche im Durchschnitt bei { $value }. Ihr üblicher Schmerz ist { $usual }.
    }
progression-P28 = { $why ->
        [few] Es sind { $days } Tage oder mehr. Diese Woche haben wir { $mornings ->
            [0] keinen Wert von einem Morgen
            [one] einen Wert von einem Morgen
           *[other] { $mornings } Werte von Morgen
        }. Das ist zu wenig, um zu sehen, ob es Ihnen besser geht: Lassen Sie es ärztlich abklären.
       *[none] Es sind { $days } Tage oder mehr, und Ihre Werte sind nicht deutlich besser. Das wirkt nicht gut genug: Lassen Sie es ärztlich abklären.
    }
progression-W1 = { $mornings ->
        [0] Wir haben noch keinen Wert von einem Morgen nach einer Einheit auf dieser Stufe. Darum ist noch nicht bekannt, ob Ihre Morgen so gut sind wie Ihr üblicher Wert { $usual }.
        [one] Ihr einer Morgenwert auf dieser Stufe zeigt noch nicht, dass Ihre Morgen so gut sind wie Ihr üblicher Wert { $usual }.
       *[other] Ihre { $mornings } Morgenwerte auf dieser Stufe zeigen noch nicht, dass sie so gut sind wie Ihr üblicher Wert { $usual }.
    }
progression-W2 = { $stage ->
    [left] Ihre Morgenwerte auf der Stufe Ihrer letzten Einheit lagen über Ihrem üblichen Wert { $usual }, und zwar um mehr, als Ihre Werte von allein schwanken.
   *[here] Ihre Morgenwerte, seit diese Stufe begann, liegen über Ihrem üblichen Wert { $usual }, und zwar um mehr, als Ihre Werte von allein schwanken.
}
progression-W3 = Ihre Morgenwerte blieben deutlich über Ihrem üblichen Wert { $usual }, auch mit wenig oder ohne Druck. Das soll jemand ansehen.

progression-change-P1 = Holen Sie jetzt ärztliche Hilfe. Das Wort einer Fachperson öffnet das Programm wieder.
progression-change-P2 = Das Wort einer Fachperson öffnet das Programm wieder.
progression-change-RF05 = Holen Sie jetzt ärztliche Hilfe. Das Wort einer Fachperson öffnet das Programm wieder.
progression-change-RF08 = Holen Sie jetzt ärztliche Hilfe. Das Wort einer Fachperson öffnet das Programm wieder.
progression-change-RF23 = Holen Sie jetzt ärztliche Hilfe. Das Wort einer Fachperson öffnet das Programm wieder.
progression-change-held = Ein ruhiger Morgen nach der Pause, oder das Wort einer Fachperson.
progression-change-gate3 = Mindestens zwei Tage Ruhe und ein ruhiger Morgen.
progression-change-cleared = Drei ruhige Einheiten auf dieser Stufe.
progression-change-micro-b = Beantworten Sie noch einmal alle Fragen.
progression-change-gap = Drei ruhige Einheiten auf der tieferen Stufe.
progression-change-P4 = Eine Einheit, zu deren Beginn Ihr Schmerz etwa wie üblich ist.
progression-change-P5 = Die Beschwerden sind wieder nur am üblichen Ort.
progression-change-P6 = Einheiten, in denen sich nichts ausbreitet.
progression-change-P7 = Das Kribbeln ist weg. Kommt es wieder, lassen Sie es ärztlich abklären.
progression-change-stop-sharp = Mindestens zwei Tage Ruhe und ein ruhiger Morgen.
progression-change-stop-dizzy = Mindestens zwei Tage Ruhe und ein ruhiger Morgen.
progression-change-P8 = Einheiten mit Schmerz von höchstens { $limit }.
progression-change-P9 = Einheiten, in denen der Schmerz um höchstens zwei Punkte steigt.
progression-change-P10 = Mindestens zwei Tage Ruhe, und Morgenwerte nahe an Ihrem üblichen Wert { $usual }.
progression-change-morning = Mindestens zwei Tage Ruhe, und Morgenwerte nahe an Ihrem üblichen Wert { $usual }.
progression-change-P11 = Morgenwerte nahe an Ihrem üblichen Wert { $usual }.
progression-change-P12 = Morgenwerte nahe an Ihrem üblichen Wert { $usual }.
progression-change-P13 = Empfindlichkeit von drei oder weniger am nächsten Morgen.
progression-change-P15 = Nächte, in denen Ihr Rücken Sie nicht weckt.
progression-change-P16 = Berichten Sie uns vom nächsten Morgen, und zwar innerhalb von 36 Stunden nach der Einheit.
progression-change-P17 = { $why ->
        [day] Eine ganze Einheit, begonnen mit Schmerz von höchstens { $most }.
       *[other] Eine ganze Einheit an einem Tag, auf Ihrer üblichen Stufe.
    }
progression-change-P18 = { $left ->
        [one] Noch eine ruhige Einheit.
       *[other] Noch { $left } ruhige Einheiten.
    }
progression-change-P19 = { $days ->
        [one] Noch ein Tag.
       *[other] Noch { $days } Tage.
    }
progression-change-P20 = { $hours ->
        [one] Noch eine Stunde.
       *[other] Noch { $hours } Stunden.
    }
progression-change-P21 = { $days ->
        [one] Noch ein Tag ohne Reaktion.
       *[other] Noch { $days } Tage ohne Reaktion.
    }
progression-change-P22 = Eine Woche mit Morgenwerten wie in der Woche davor.
progression-change-P23 = Ein paar mehr von den geplanten Einheiten.
progression-change-P24 = { $why ->
        [top] Es gibt keine höhere Stufe.
       *[other] Eine Fachperson kann das ändern.
    }
progression-change-P25 = Beantworten Sie noch einmal alle Fragen.
progression-change-P26 = Das Wort einer Fachperson öffnet das Programm wieder.
progression-change-P27 = Das Wort einer Fachperson öffnet das Programm wieder.
progression-change-P28 = { $why ->
        [few] Mindestens { $needed } Morgenwerte in einer Woche, die deutlich besser sind. Sprechen Sie mit einer Fachperson darüber.
       *[none] Werte, die deutlich besser sind. Sprechen Sie mit einer Fachperson darüber.
    }
progression-change-W1 = Mehr Morgenwerte nahe an Ihrem üblichen Wert { $usual }.
progression-change-W2 = Morgenwerte nahe an Ihrem üblichen Wert { $usual }.
progression-change-W3 = Das Wort einer Fachperson öffnet das Programm wieder.
