# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Die Worte für das, was neben der Einheit nötig sein kann.

player-state-hear = Tonprobe
player-part-hear = Zuhören
player-move-hear = so klingt es
player-state-pause = Pause
player-part-pause = Pause
player-move-pause = lassen Sie sich Zeit
player-state-wait = Pause
player-part-wait = Pause
player-move-wait = lassen Sie sich Zeit
player-state-spasm = Krampf
player-part-spasm = Vorbeigehen lassen
player-move-spasm = langsam atmen, nicht dagegen ankämpfen
player-state-stuck = Aufstehen
player-part-stuck = Keine Eile
player-move-stuck = ein Schritt nach dem anderen
