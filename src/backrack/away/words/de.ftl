## Was ein Telefon sagt, solange der Computer mit dem Tagebuch nicht erreichbar ist.

away-emergency = Bitte holen Sie jetzt medizinische Hilfe
    .what = Benutzen Sie das Gestell nicht. Rufen Sie Ihre Notrufnummer an, oder gehen Sie jetzt in ein Krankenhaus.
away-locked = Vorerst keine Einheit
    .what = Dieses Telefon allein kann nicht sagen, was das für Sie bedeutet. Benutzen Sie das Gestell nicht, bis es Ihren Computer erreicht hat. Wenn es schlimmer wird oder Sie sich sorgen, gehen Sie zum Arzt.
away-stale = Erst wird Ihr Computer gebraucht
    .what = Sie haben etwas angegeben, das Ihre Einheit ändern kann. Verbinden Sie sich mit Ihrem Computer, und sehen Sie noch einmal nach heute.
away-expired = Erst wird Ihr Computer gebraucht
    .what = Was hier bereitlag, gilt nicht mehr. Verbinden Sie sich mit Ihrem Computer, und sehen Sie noch einmal nach heute.
away-too-early = Bitte prüfen Sie die Uhr dieses Telefons
    .what = Sie stimmt nicht mit Ihrem Computer überein oder nicht damit, wann diese Einheit bereitgelegt wurde. Stellen Sie die Uhr, und verbinden Sie sich dann mit Ihrem Computer.
away-rest = Für heute fertig
    .what = Zwischen zwei Einheiten liegen etwa 20 Stunden.
away-not-today = Heute nicht
    .what = Ruhen Sie heute, und bewegen Sie sich sanft, so wie es sich richtig anfühlt. Sagen Sie uns morgen wieder, wie es ist.
away-alone = Es muss jemand im Raum sein
    .what = Vielleicht brauchen Sie Hilfe beim Aufstehen. Kommen Sie wieder, wenn jemand bei Ihnen ist, und beantworten Sie die kurzen Fragen noch einmal.
away-check-in = Bereit, wenn Sie es sind
    .what = Beantworten Sie ein paar kurze Fragen, dann geht es los.
away-ready = Ihre Einheit liegt bereit
    .what = Alles dafür ist auf diesem Telefon.
away-gentler = Eine sanftere Einheit liegt bereit
    .what = Etwas lag über dem Üblichen, darum verlangt diese weniger von Ihnen. Alles dafür ist auf diesem Telefon.

away-further = Sie haben angegeben, dass etwas weiter hinunter reicht als üblich.
away-new = Sie haben angegeben, dass etwas neu ist.
away-pain = Das liegt für eine Einheit heute zu weit über Ihrem üblichen Schmerz von { $usual }.
away-light = Das liegt über Ihrem üblichen Schmerz von { $usual }, darum ist heute ein leichter Tag.
away-morning = Dieser Morgen lag weit über Ihrem üblichen Schmerz von { $usual }.
away-above = Ein Wert lag über dem Üblichen.
away-sign = Sie haben eines der Wörter gewählt, die eine Einheit beenden.
away-both-legs = Sie haben neue Beschwerden in beiden Beinen angegeben. Damit gehören Sie heute in ein Krankenhaus.
away-nothing = Für eine Zeit ohne Ihren Computer liegt nichts bereit.
