# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Zeichen zum Aufhören in einer Einheit, jedes mit dem, was zu tun ist (Eingangsfragen, Abschnitt 1.4).

player-sign-spreading = Schmerz, der in ein Bein oder einen Arm ausstrahlt
    .advice = Hören Sie jetzt auf. Kommen Sie langsam herunter und ruhen Sie. Machen Sie heute nicht weiter. Wenn es bleibt oder ein Bein oder Arm schwach wird, lassen Sie es ärztlich abklären.
player-sign-tingling = Neues Kribbeln oder neue Taubheit
    .advice = Hören Sie jetzt auf. Kommen Sie langsam herunter und ruhen Sie. Machen Sie heute nicht weiter. Wenn es bleibt, lassen Sie es ärztlich abklären. Taub zwischen den Beinen, oder Probleme mit Blase oder Darm? Holen Sie sofort ärztliche Hilfe.
player-sign-too_painful = Es tut zu sehr weh
    .advice = Hören Sie jetzt auf. Kommen Sie langsam herunter und ruhen Sie. Machen Sie heute nicht weiter.
player-sign-sharp = Stechender oder elektrisierender Schmerz
    .advice = Hören Sie jetzt auf. Kommen Sie langsam herunter und ruhen Sie. Machen Sie heute nicht weiter. Wenn es bleibt, lassen Sie es ärztlich abklären.
player-sign-dizzy_or_sick = Schwindel oder Übelkeit
    .advice = Hören Sie jetzt auf. Bleiben Sie unten. Kommen Sie langsam herunter und liegen Sie auf der Seite, bis es vorbei ist. Machen Sie heute nicht weiter. Wenn es nicht vorbeigeht, rufen Sie Hilfe.
player-sign-vision_or_speech = Probleme beim Sehen oder Sprechen
    .advice = Rufen Sie sofort Hilfe. Bleiben Sie unten. Wenn Sie können, lassen Sie sich vom Gestell auf die Seite rollen. Machen Sie nicht weiter.
player-sign-chest_pain = Schmerz in der Brust
    .advice = Rufen Sie sofort Hilfe. Bleiben Sie unten. Wenn Sie können, lassen Sie sich vom Gestell auf die Seite rollen. Machen Sie nicht weiter.
player-sign-on_the_bone = Holz auf dem Knochen
    .advice = Halten Sie an. Kommen Sie vom Holz herunter, rücken Sie zur Mitte und legen Sie sich wieder hin, mit dem Holz links und rechts vom Knochen. Wenn es ein zweites Mal auf den Knochen drückt, beenden Sie die Einheit.
