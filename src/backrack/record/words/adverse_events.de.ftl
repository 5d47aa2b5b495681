## Was schiefging: die Worte der Antworten und der Tabelle.

record-adverse-number = Nummer des Ereignisses
record-adverse-status = Stand dieser Fassung
record-adverse-told = Mitgeteilt am
record-adverse-happened = Tag des Ereignisses
record-adverse-what = Was geschehen ist, in den Worten der Person
record-adverse-moment = Wann, bezogen auf die Übung
record-adverse-how-bad = Schwere, wie mitgeteilt
record-adverse-help = Erhaltene Hilfe
record-adverse-over = Abgeklungen
record-adverse-status-stands = gilt
record-adverse-status-corrected = berichtigt am { $day }
record-adverse-status-withdrawn = zurückgenommen am { $day }

record-adverse-moment-getting_on = Beim Auflegen
record-adverse-moment-on_the_rack = Im Liegen auf dem Gestell
record-adverse-moment-getting_off = Beim Absteigen
record-adverse-moment-later = Später
record-adverse-moment-not_related = Hat nichts mit einer Einheit zu tun
record-adverse-how-bad-a_little = Es hat mich ein wenig gestört
record-adverse-how-bad-stopped_me = Es hat mich von Dingen abgehalten
record-adverse-how-bad-needed_help = Ich habe Hilfe gebraucht
record-adverse-help-none = Keine
record-adverse-help-advice = Rat, am Telefon oder aus der Apotheke
record-adverse-help-clinician = Ich war bei einer Ärztin, einem Arzt oder in der Physiotherapie
record-adverse-help-hospital = Krankenhaus
record-adverse-over-yes = Ja
record-adverse-over-no = Nein
record-adverse-over-not_sure = Nicht sicher
