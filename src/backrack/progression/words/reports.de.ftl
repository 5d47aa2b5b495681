# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Wozu Berichte und Stoppwörter führen.

progression-P5 =
    { $told ->
        [stop] Ihre Beschwerden haben sich auf dem Gestell in einen Arm oder ein Bein ausgebreitet. Darum machen wir eine Pause.
        [after] Ihre Beschwerden reichten nach der Einheit weiter in einen Arm oder ein Bein hinunter. Darum machen wir eine Pause.
        [settled] Ihre Beschwerden reichten nach 15 Minuten immer noch weiter hinunter. Darum machen wir eine Pause.
       *[check_in] Ihre Beschwerden sind im Arm oder Bein weiter hinuntergewandert. Darum machen wir eine Pause.
    }
    .what = Lassen Sie das Gestell mindestens zwei Tage ruhen. Geht es nicht zurück, lassen Sie es ärztlich abklären.
progression-P6 =
    Letztes Mal haben sich Ihre Beschwerden eine Weile ausgebreitet und gingen dann zurück. Darum gehen wir einen Schritt leichter.
    .what = Später können Sie in kleinen Schritten wieder höher gehen.
progression-P7 =
    { $told ->
        [stop] Sie haben auf dem Gestell Kribbeln oder Taubheit gespürt. Darum machen wir eine Pause.
        [after] Sie haben nach der Einheit neues Kribbeln oder neue Taubheit gespürt. Darum machen wir eine Pause.
        [settled] Das Kribbeln war nach 15 Minuten noch da. Darum machen wir eine Pause.
       *[check_in] Das Kribbeln dauerte nach der letzten Einheit mehr als eine Stunde. Darum machen wir eine Pause.
    }
    .what = Lassen Sie das Gestell mindestens zwei Tage ruhen. Bleibt es oder kommt es wieder, lassen Sie es ärztlich abklären.
progression-P8 =
    Letztes Mal hat es zu sehr geschmerzt. Darum gehen wir einen Schritt leichter.
    .what = Später können Sie in kleinen Schritten wieder höher gehen.
progression-P8-stay = Letztes Mal hat es zu sehr geschmerzt. Darum wird die Stufe nicht höher.
progression-RF05 =
    Sie haben neue Beschwerden in beiden Beinen genannt. Damit müssen Sie heute ins Krankenhaus.
    .what = Bitte benutzen Sie das Gestell nicht. Holen Sie jetzt ärztliche Hilfe.
progression-RF08 =
    Ihr Sehen oder Ihr Sprechen hat sich auf dem Gestell verändert. Damit müssen Sie sofort ins Krankenhaus.
    .what = Bitte benutzen Sie das Gestell nicht. Holen Sie jetzt ärztliche Hilfe.
progression-RF23 =
    Sie hatten auf dem Gestell Schmerzen in der Brust. Damit müssen Sie sofort ins Krankenhaus.
    .what = Bitte benutzen Sie das Gestell nicht. Holen Sie jetzt ärztliche Hilfe.
progression-stop-sharp =
    Sie haben auf dem Gestell einen stechenden oder elektrisierenden Schmerz gespürt. Darum machen wir eine Pause.
    .what = Lassen Sie das Gestell mindestens zwei Tage ruhen. Kommt es wieder, lassen Sie es ärztlich abklären.
progression-stop-dizzy =
    Ihnen war auf dem Gestell schwindlig oder übel. Darum machen wir eine Pause.
    .what = Lassen Sie das Gestell mindestens zwei Tage ruhen. Kommt es wieder, lassen Sie es ärztlich abklären.
