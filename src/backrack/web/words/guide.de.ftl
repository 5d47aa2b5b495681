# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Die Wege, und die Liste hinter „Mehr“

web-way-more = Mehr

guide-more = Mehr
guide-more-explorer = Wohin das Gewicht geht
    .about = Welcher Teil des Rückens mehr trägt, je nach Lage, Winkel und Polster. Eine Schätzung.
guide-more-print = Drucken
    .about = Die heutige Einheit, das Programm oder ein Tagebuchblatt auf Papier.
guide-more-calendar = Kalender
    .about = Ihre Einheiten und Morgenberichte in Ihrem eigenen Kalender.
guide-more-settings = Einstellungen
    .about = Stimme, Schriftgröße, Ihre Notrufnummer, Ruhezeiten.
guide-more-instructions = Gebrauchs­anweisung
    .about = Wer das Gestell nicht benutzen darf, wie Sie beginnen, wann Sie aufhören.
guide-more-went-wrong = Etwas ist schiefgegangen
    .about = Schreiben Sie es auf, getrennt von Ihrem Tagebuch.
guide-more-data = Ihre Daten
    .about = Was gespeichert ist, wo, und wie Sie es mitnehmen oder löschen.
guide-more-cannot-get-up = Ich komme nicht hoch
    .about = Ruhige Hilfe, ein Schritt nach dem anderen.

## Gebrauchsanweisung

guide-use = Gebrauchs­anweisung
    .lead = Ein kurzes Kapitel. Bitte lesen Sie es vor Ihrer ersten Einheit.
    .print = Diese Seiten drucken
    .printed = Gedruckt aus backrack am { $day }.

guide-purpose = Wofür es da ist
    .guides = Backrack leitet Erwachsene zu Hause durch sanfte Übungen auf einem Gestell aus Holz. Es führt mit Stimme und Bildern, vom Hinlegen bis zum Aufstehen.
    .asks = Es stellt zuerst Fragen, und vor jeder Einheit ein paar kurze. Manche Antworten bedeuten, dass zuerst eine Fachperson hinsehen soll.
    .keeps = Es hält fest, was Sie gemacht haben und wie es sich anfühlte. Diese Aufzeichnung gehört Ihnen.

guide-not = Wer es nicht benutzen darf
    .lead = Legen Sie sich nicht auf das Gestell, wenn eines davon auf Sie zutrifft oder wenn Sie nicht sicher sind. Backrack fragt nach jedem Punkt. Es bleibt geschlossen, bis es öffnen darf.
    .limits = Manche andere Antworten setzen nur Grenzen. Backrack sagt Ihnen, welche, und hält sich daran.
guide-closed-EMERGENCY = Holen Sie jetzt Hilfe
    .what = Rufen Sie Ihre Notrufnummer an, oder gehen Sie in ein Krankenhaus.
guide-closed-URGENT = Heute oder innerhalb von zwei Tagen ärztlich abklären lassen
    .what = Lassen Sie das Gestell bis dahin weg.
guide-closed-CLOSED = Nicht, solange es so ist
    .what = Dafür kann niemand eine Freigabe geben. Es muss sich erst ändern.
guide-closed-CLEARANCE = Fragen Sie zuerst eine Fachperson
    .what = Manche dürfen es benutzen, sobald eine Ärztin, ein Arzt oder jemand aus der Physiotherapie Ja gesagt hat.
guide-closed-CAUTION = Nicht, bis es wieder gut ist
    .what = Warten Sie, und beantworten Sie die Frage dann noch einmal.

guide-start = So beginnen Sie
    .questions = Beantworten Sie die Fragen. Das dauert etwa fünf Minuten.
    .place = Stellen Sie das Gestell auf einen festen Boden, wo es nicht wackelt. Legen Sie eine Matte für die Knie hin und ein gefaltetes Handtuch längs auf das Holz.
    .phone = Legen Sie Ihr Telefon so hin, dass Sie es im Liegen erreichen.
    .today = Öffnen Sie „Heute“. Beantworten Sie die kurzen Fragen, wie es Ihnen jetzt geht.
    .follow = Tippen Sie auf „Starten“ und folgen Sie der Stimme. Sie müssen nichts ansehen oder berühren.
    .out = „Zu viel“ und „Stopp“ sind immer da. Beide führen Sie Schritt für Schritt hinaus. Sie können auch selbst herunterkommen.
    .rest = Eine Einheit am Tag genügt. Dazwischen liegen etwa 20 Stunden.

guide-expect = Was zu erwarten ist
    .maker = Der Hersteller sagt: Bei den meisten Menschen werden die Beschwerden in etwa 5 Tagen besser. Wir haben keine Studie gefunden, die das prüft. Ihre eigenen Werte zeigen, ob es für Sie stimmt.

guide-signs = Zeichen zum Aufhören
    .lead = Hören Sie sofort auf, wenn eines davon auftritt. Tippen Sie auf „Stopp“, oder kommen Sie selbst langsam herunter.
    .before = Achten Sie auch zwischen den Einheiten auf diese Zeichen. Wir fragen jedes Mal danach.
guide-sign-spreading = Schmerz, der in ein Bein oder einen Arm ausstrahlt.
guide-sign-tingling = Neues Kribbeln oder neue Taubheit.
guide-sign-too_painful = Es tut zu sehr weh: mehr als 5 von 10, oder mehr als die Grenze, die wir Ihnen gezeigt haben.
guide-sign-sharp = Stechender oder elektrisierender Schmerz.
guide-sign-dizzy_or_sick = Schwindel oder Übelkeit.
guide-sign-vision_or_speech = Probleme beim Sehen oder Sprechen. Holen Sie jetzt Hilfe.
guide-sign-chest_pain = Schmerz in der Brust. Holen Sie jetzt Hilfe.
guide-sign-on_the_bone = Holz auf dem Knochen. Es gehört links und rechts daneben. Rücken Sie ein wenig. Geschieht es noch einmal, kommen Sie herunter.
guide-sign-spasm = Ein Krampf: Ein Muskel zieht sich zusammen und lässt nicht los. Senken Sie die Beine, ruhen Sie, atmen Sie langsam aus.
guide-sign-cannot_get_up = Sie kommen nicht hoch. Sie haben Zeit. Backrack hat dafür ruhige Hilfe.
guide-signs-help = Ich komme nicht hoch
guide-signs-number = Die Nummer für den Notfall
guide-signs-no-number = Rufen Sie die Notrufnummer an Ihrem Ort an. Sie können sie in den Einstellungen eintragen.

guide-limits = Was es nicht kann
    .device = Es ist kein Medizinprodukt. Niemand hat es zugelassen, und keine Fachperson hat es geprüft.
    .trial = Wir kennen keine Studie zu einem solchen Gestell. Was der Hersteller darüber sagt, geben wir als seine Worte wieder.
    .diagnosis = Es kann nicht sagen, was Ihr Rücken hat. Wenn die Fragen nichts ergeben, heißt das nicht, dass alles in Ordnung ist.
    .estimates = Winkel und viele Zeiten sind unsere Schätzungen. Die Gestelle auf den Bildern sind erfunden. Ihres kann anders aussehen.
    .sees = Es sieht Sie nicht. Von Schmerz weiß es nur, was Sie ihm sagen.
    .calls = Es ruft niemanden an. Das müssen Sie selbst tun.

guide-kept = Was gespeichert wird, und wo
    .folder = Alles, was Sie ihm sagen, liegt auf dem Computer, auf dem backrack läuft, im Ordner { $folder }.
    .device = Dieser Browser bewahrt ein Cookie auf, an dem wir Sie erkennen. Er bewahrt auch eine Einheit auf, die noch nicht geschickt werden konnte.
    .nowhere = Sonst wird nichts irgendwohin geschickt. Niemand zählt oder beobachtet Sie.
    .yours = Sie können alles als eine Datei mitnehmen, und Sie können alles löschen.

guide-trouble = Wenn etwas schiefgeht
    .lead = Schreiben Sie es auf, getrennt von Ihrem Tagebuch. Sagen Sie es auch der Person, die backrack für Sie betreibt. Von selbst wird nichts geschickt.

## Etwas ist schiefgegangen

guide-wrong = Etwas ist schiefgegangen
    .lead = Schreiben Sie auf, was geschehen ist, in Ihren eigenen Worten. Es wird getrennt von Ihrem Schmerztagebuch und seinen Kurven gespeichert.
    .tell-whom = Von selbst wird nichts geschickt. Bitte sagen Sie es auch der Person, die backrack für Sie betreibt.
    .emergency = Im Notfall rufen Sie zuerst an und schreiben später.
    .begin = Aufschreiben
    .more = Noch etwas aufschreiben
    .told = Was Sie uns gesagt haben
    .take-along = Für eine Fachperson, oder wer backrack betreibt
    .table = Als Tabelle herunterladen
    .data = Als Daten herunterladen
    .correct = Berichtigen
    .undo = Rückgängig
    .take-back = Zurücknehmen
    .taken-back = Sie haben das am { $day } zurückgenommen. Es bleibt sichtbar.
    .earlier = Was Sie uns vorher gesagt haben
    .ten-minutes = Zehn Minuten lang können Sie das rückgängig machen, als wäre es nie eingetragen worden.

guide-wrong-urgent = Das klingt, als wäre es noch nicht vorbei
    .lead = Wenn Sie sich noch unwohl fühlen, holen Sie jetzt Hilfe.
    .then = Wenn es Ihnen gut genug geht, beantworten Sie die Fragen zu Ihrem Befinden. Von Ihren Antworten hängt ab, ob Sie weitermachen dürfen.
    .check-in = Die kurzen Fragen beantworten

guide-wrong-what = Was ist geschehen?
    .lead = In Ihren eigenen Worten. Ein paar genügen.
    .lacking = Bitte schreiben Sie, was geschehen ist.
guide-wrong-when = An welchem Tag war das?
    .lacking = Bitte wählen Sie den Tag.
    .out = Bitte wählen Sie einen Tag bis heute.
guide-wrong-moment = In welchem Moment?
    .short = Moment
guide-wrong-how-bad = Wie schlimm war es?
    .short = Wie schlimm
guide-wrong-help = Welche Hilfe haben Sie bekommen?
    .short = Hilfe
guide-wrong-over = Ist es vorbei?
    .short = Vorbei
guide-wrong-keep = Das speichern
