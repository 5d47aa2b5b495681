# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Was Einheiten auf der Leiter sagen: die Stufe, der Boden, Handtücher und wie weit ein Bein hochkommt. Alles gesprochen.

say-stage-0 = Stufe null.
say-stage-1 = Stufe eins.
say-stage-2 = Stufe zwei.
say-stage-3 = Stufe drei.
say-stage-4 = Stufe vier.
say-stage-5 = Stufe fünf.
say-stage-6 = Stufe sechs.
say-stage-7 = Stufe sieben.
say-stage-8 = Stufe acht.
say-stage-9 = Stufe neun.
say-stage-10 = Stufe zehn.
say-stage-11 = Stufe elf.
say-stage-12 = Stufe zwölf.
say-stage-13 = Stufe dreizehn.
say-stage-14 = Stufe vierzehn.
say-stage-15 = Stufe fünfzehn.
say-stage-16 = Stufe sechzehn.
say-stage-17 = Stufe siebzehn.
say-stage-18 = Stufe achtzehn.
say-stage-19 = Stufe neunzehn.
say-stage-20 = Stufe zwanzig.

say-today-floor = Ruhen auf dem Boden.
say-today-starting_position = Die Ausgangslage.
say-today-single_leg_raise = Das Heben eines Beins.
say-today-double_leg_raise = Das Heben beider Beine.
say-today-other = Die nächste Übung.

# Stage zero: on the floor, off the rack.
say-floor-rack-away = Heute liegen Sie nicht auf dem Gestell.
say-floor-lie-down = Legen Sie sich auf den Rücken, auf eine Matte oder Decke.
say-floor-knees = Beugen Sie die Knie. Beide Füße stehen flach auf dem Boden.
say-floor-back = Lassen Sie den Rücken auf dem Boden ruhen. Atmen Sie langsam.
say-floor-last = Das Ruhen ist zu Ende. Bleiben Sie noch etwas, wenn Sie möchten.
say-floor-roll = Rollen Sie auf Ihre leichtere Seite.

# The towel, where it does not lie along the whole rack.
say-towel-none = Legen Sie eine Matte für die Knie hin. Heute brauchen Sie kein Handtuch.
say-towel-seat = Legen Sie eine Matte für die Knie hin. Das Handtuch liegt unter dem Gesäß.
say-towel-back = Legen Sie eine Matte für die Knie hin. Das Handtuch liegt unter dem Rücken.
say-towel-uneven = Legen Sie eine Matte für die Knie hin. Die Handtücher liegen wie gezeigt.

# How far a leg comes up.
say-variant-closer-left = Holen Sie es etwas näher zur Brust, wenn das angenehm ist.
say-variant-closer-right = Holen Sie es etwas näher zur Brust, wenn das angenehm ist.
say-variant-closer-both = Holen Sie sie etwas näher zur Brust, wenn das angenehm ist.
say-variant-wider-left = Kommen Sie heute nicht ganz so nah zur Brust.
say-variant-wider-right = Kommen Sie heute nicht ganz so nah zur Brust.
say-variant-wider-both = Kommen Sie heute nicht ganz so nah zur Brust.

# Both legs, and the head.
say-next-both = Als Nächstes kommen beide Beine.
say-next-turn-left = Als Nächstes kommt der Kopf nach links.
say-next-turn-right = Als Nächstes kommt der Kopf nach rechts.
say-turn-back = Drehen Sie den Kopf zurück zur Mitte.
