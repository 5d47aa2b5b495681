# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Was jede Einheit sagt. Gesprochen: eine Anweisung je Satz, höchstens zwölf Wörter, die Seite zuerst.

# The opening: what this is, its date and stage, and the questions that stop it.
say-opening = Das ist Ihre angeleitete Einheit.
say-weekday-monday = Montag.
say-weekday-tuesday = Dienstag.
say-weekday-wednesday = Mittwoch.
say-weekday-thursday = Donnerstag.
say-weekday-friday = Freitag.
say-weekday-saturday = Samstag.
say-weekday-sunday = Sonntag.
say-day-1 = Der erste
say-day-2 = Der zweite
say-day-3 = Der dritte
say-day-4 = Der vierte
say-day-5 = Der fünfte
say-day-6 = Der sechste
say-day-7 = Der siebte
say-day-8 = Der achte
say-day-9 = Der neunte
say-day-10 = Der zehnte
say-day-11 = Der elfte
say-day-12 = Der zwölfte
say-day-13 = Der dreizehnte
say-day-14 = Der vierzehnte
say-day-15 = Der fünfzehnte
say-day-16 = Der sechzehnte
say-day-17 = Der siebzehnte
say-day-18 = Der achtzehnte
say-day-19 = Der neunzehnte
say-day-20 = Der zwanzigste
say-day-21 = Der einundzwanzigste
say-day-22 = Der zweiundzwanzigste
say-day-23 = Der dreiundzwanzigste
say-day-24 = Der vierundzwanzigste
say-day-25 = Der fünfundzwanzigste
say-day-26 = Der sechsundzwanzigste
say-day-27 = Der siebenundzwanzigste
say-day-28 = Der achtundzwanzigste
say-day-29 = Der neunundzwanzigste
say-day-30 = Der dreißigste
say-day-31 = Der einunddreißigste
say-month-1 = Januar.
say-month-2 = Februar.
say-month-3 = März.
say-month-4 = April.
say-month-5 = Mai.
say-month-6 = Juni.
say-month-7 = Juli.
say-month-8 = August.
say-month-9 = September.
say-month-10 = Oktober.
say-month-11 = November.
say-month-12 = Dezember.
say-stop-ask = Zuerst vier Fragen. Beantworten Sie jede für sich.
say-stop-numbness = Gibt es neue Taubheit zwischen den Beinen oder Blasen- oder Darmprobleme?
say-stop-weakness = Gibt es eine neue Schwäche in einem Arm oder Bein?
say-stop-illness = Gibt es Fieber, einen Sturz, einen Unfall oder eine neue Krankheit?
say-stop-further = Ist Ihr Schmerz in Arm oder Bein weiter nach unten gewandert?
say-stop-if-yes = Wenn eine Antwort Ja ist, hören Sie hier auf. Legen Sie sich nicht hin.
say-stop-during = Hören Sie jederzeit auf, wenn sich Schmerz ausbreitet. Auch bei Kribbeln oder Schwindel.

# Settling and asking.
say-settle-breathe = Atmen Sie langsam. Lassen Sie den Rücken schwer werden.
say-ask-centred = Prüfen Sie, ob Sie in der Mitte des Gestells liegen.
say-ask-beside = Das Holz soll neben dem Knochen drücken, nie darauf.
say-ask-comfortable = Fragen Sie sich: Ist das angenehm?
say-ask-not-raise = Wenn nicht, lassen Sie beide Füße unten, während ich zähle.
say-ask-not-start = Ist es zu viel, tippen Sie auf „Zu viel“. Oder rollen Sie langsam herunter.

# Holding.
say-hold-still = Bleiben Sie jetzt ruhig so. Ich achte auf die Zeit.
say-now-slowly = Jetzt, langsam.
say-half = Halbzeit.
say-five = Fünf.
say-four = Vier.
say-three = Drei.
say-two = Zwei.
say-one = Eins.
say-rest-feet-down = Ruhen Sie sich aus, mit beiden Füßen auf dem Boden.
say-next-left = Als Nächstes kommt das linke Bein.
say-next-right = Als Nächstes kommt das rechte Bein.
say-rest-last = Das Halten ist zu Ende. Ruhen Sie hier noch ein wenig.
say-rest-while = Bleiben Sie eine Weile hier, ganz ruhig. Sie hören, wann es weitergeht.

# The ways out.
say-ease = In Ordnung. Beide Füße bleiben ab jetzt unten.
say-ease-rest = Ruhen Sie hier eine Minute. Atmen Sie langsam.
say-off = In Ordnung. Wir hören hier auf. Lassen Sie sich Zeit.
say-way-out-end = Das ist alles für heute. Sie können den Ton jetzt anhalten.

# The sound test, at the tap that starts.
say-hear = So werden Sie mich hören.
say-hear-question = Haben Sie das gehört?

# Pauses: when one begins, after a minute, and after three.
say-pause = Wir machen hier eine Pause. Lassen Sie sich Zeit.
say-pause-go-on = Tippen Sie irgendwohin, wenn Sie weitermachen möchten.
say-wait-ask = Geht es Ihnen gut?
say-wait-no-hurry = Es eilt nicht.
say-wait-offer = Soll ich Sie herunterführen?
say-wait-go-on = Tippen Sie auf „Weiter“, wenn Sie bereit sind.
say-wait-stop = Oder tippen Sie auf „Stopp“, dann führe ich Sie herunter.

# A spasm.
say-spasm = Das ist ein Krampf. Lassen Sie ihn vorübergehen.
say-spasm-feet = Beide Füße bleiben auf dem Boden.
say-spasm-let-go = Kämpfen Sie nicht dagegen an. Lassen Sie den Rücken schwer sein.
say-spasm-breathe-in = Atmen Sie langsam ein.
say-spasm-breathe-out = Atmen Sie langsam aus.
say-spasm-rest = Ruhen Sie hier eine Weile. Es eilt nicht.

# The end.
say-end = Das ist das Ende Ihrer Einheit.
say-end-stop = Sie können den Ton jetzt anhalten.
say-end-more = Was jetzt folgt, gilt nur, wenn Sie früher aufhören.
