## Namen der mitgelieferten Gestelle, Titel und Beschreibungen der Zeichnungen.

drawing-rack-small = Kleines Gestell (erfundene Maße)
drawing-rack-large = Großes Gestell (erfundene Maße)
drawing-title-lying =
    { $legs ->
        [both] Person liegt auf dem Gestell, beide Knie gehoben
        [left] Person liegt auf dem Gestell, linkes Knie gehoben
        [right] Person liegt auf dem Gestell, rechtes Knie gehoben
       *[none] Person liegt auf dem Gestell, beide Füße auf dem Boden
    }{ $view ->
        [above] , von oben gesehen
       *[side] {""}
    }
drawing-title-half = Person halb abgerollt auf dem Gestell, zurückgelehnt
drawing-title-sitting = Person sitzt auf dem Gestell
drawing-title-floor = Person auf dem Boden neben dem Gestell
drawing-title-bed = Person auf einem Bett
drawing-description =
    Linkes Bein: { $left_foot ->
        [floor] Fuß flach auf dem Boden
        [knee] kniend
        [toes] Zehen auf dem Boden
        [resting] ruht auf dem Boden
       *[air] gehoben, Hüfte { $left_hip } Grad gebeugt
    }. Rechtes Bein: { $right_foot ->
        [floor] Fuß flach auf dem Boden
        [knee] kniend
        [toes] Zehen auf dem Boden
        [resting] ruht auf dem Boden
       *[air] gehoben, Hüfte { $right_hip } Grad gebeugt
    }. Linke Hand: { $left_hand ->
        [belly] auf dem Bauch
        [beside] neben dem Körper
        [behind_left_knee] hinter dem linken Knie
        [behind_right_knee] hinter dem rechten Knie
        [behind_head] hinter dem Kopf
        [floor] auf dem Boden
        [before_head] vor dem Kopf
       *[free] frei
    }. Rechte Hand: { $right_hand ->
        [belly] auf dem Bauch
        [beside] neben dem Körper
        [behind_left_knee] hinter dem linken Knie
        [behind_right_knee] hinter dem rechten Knie
        [behind_head] hinter dem Kopf
        [floor] auf dem Boden
        [before_head] vor dem Kopf
       *[free] frei
    }.

## The command

drawing-help = Zeichnet einen Schritt einer Übung als SVG-Bild.
drawing-help-phase = Die Nummer des Schritts, wie „backrack exercise“ sie auflistet. Ohne Angabe der erste.
drawing-help-view = Von der Seite oder von oben gesehen.
drawing-help-height = Die Größe der Person in Metern.
drawing-help-sex = Welche Körpermaße gelten. Ohne Angabe der Mittelwert aus beiden.
drawing-help-rack = Das Gestell, das gezeichnet wird. Ohne Angabe das für die nächste Körpergröße.
drawing-help-mirror = Zeigt die Person von ihrer rechten Seite.
drawing-help-theme = Folgt der Einstellung hell oder dunkel beim Lesen, oder bleibt bei einer davon.
drawing-help-output = Die Datei, in die geschrieben wird. Ohne Angabe wird das Bild ausgegeben.
drawing-title-phase = { $exercise }, Schritt { $phase }
drawing-no-phase = „{ $exercise }“ hat keinen Schritt { $number }. Es gibt: { $known }.
drawing-cannot-write = Das Bild ließ sich nicht in { $file } schreiben: { $reason }. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.
