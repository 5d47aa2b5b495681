## Zurück zu einer begonnenen Einheit, und warum sie vorbei ist.

plan-again-over = Diese Einheit ist vorbei
    .why = Sie wurde beendet, oder sie hat vor mehr als zwei Stunden begonnen.
    .what = Wenn Sie noch auf dem Gestell liegen, kommen Sie langsam herunter. Was Sie gemacht haben, ist behalten.
plan-again-changed = Diese Einheit hat sich geändert
    .why = Etwas, das Sie uns seitdem gesagt haben, ändert, was heute für Sie richtig ist.
    .what = Wenn Sie noch auf dem Gestell liegen, kommen Sie langsam herunter. Die Seite für heute sagt, was als Nächstes kommt.
plan-again-stopped = Wir hören für heute auf
    .why = Sie haben uns von einem Zeichen zum Aufhören erzählt.
    .what = Wenn Sie noch auf dem Gestell liegen, kommen Sie langsam herunter. Machen Sie heute nicht weiter.
