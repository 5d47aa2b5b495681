# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Was die Messwerte zeigen, je in einem oder zwei Sätzen: wie viel, und nie warum.

-outcomes-notice = Das ist eine Änderung, die man merkt.
-outcomes-small = Eine so kleine Änderung kommt und geht von Tag zu Tag.

outcomes-pain = Schmerz am Morgen
    .early = Es gibt noch zu wenige Morgen, um zu sagen, wie sich Ihr Schmerz geändert hat.
    .reading =
        { $way ->
            [same] Ihr Schmerz am Morgen ist wie am Anfang.
            [lower] Ihr Schmerz am Morgen ist um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } niedriger als am Anfang. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[higher] Ihr Schmerz am Morgen ist um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } höher als am Anfang. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-back = Rückenschmerz am Morgen
    .early = Es gibt noch zu wenige Morgen, um zu sagen, wie sich der Schmerz in Ihrem Rücken geändert hat.
    .reading =
        { $way ->
            [same] Ihr Rückenschmerz am Morgen ist wie am Anfang.
            [lower] Ihr Rückenschmerz am Morgen ist um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } niedriger als am Anfang. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[higher] Ihr Rückenschmerz am Morgen ist um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } höher als am Anfang. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-neck = Nackenschmerz am Morgen
    .early = Es gibt noch zu wenige Morgen, um zu sagen, wie sich der Schmerz in Ihrem Nacken geändert hat.
    .reading =
        { $way ->
            [same] Ihr Nackenschmerz am Morgen ist wie am Anfang.
            [lower] Ihr Nackenschmerz am Morgen ist um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } niedriger als am Anfang. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[higher] Ihr Nackenschmerz am Morgen ist um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } höher als am Anfang. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-hip = Hüftschmerz am Morgen
    .early = Es gibt noch zu wenige Morgen, um zu sagen, wie sich der Schmerz in Ihrer Hüfte geändert hat.
    .reading =
        { $way ->
            [same] Ihr Hüftschmerz am Morgen ist wie am Anfang.
            [lower] Ihr Hüftschmerz am Morgen ist um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } niedriger als am Anfang. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[higher] Ihr Hüftschmerz am Morgen ist um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } höher als am Anfang. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-soreness = Empfindlichkeit bei Berührung
    .early = Es gibt noch zu wenige Morgen, um zu sagen, wie sich Ihre Empfindlichkeit geändert hat.
    .reading =
        { $way ->
            [same] Ihr Rücken ist am Morgen so empfindlich wie am Anfang.
            [lower] Ihr Rücken ist am Morgen weniger empfindlich als am Anfang, um { $size } von 10.
           *[higher] Ihr Rücken ist am Morgen empfindlicher als am Anfang, um { $size } von 10.
        }
outcomes-stiffness = Steifheit am Morgen
    .early = Es gibt noch zu wenige Morgen, um zu sagen, wie sich Ihre Steifheit geändert hat.
    .reading =
        { $way ->
            [same] Ihr Rücken ist am Morgen so steif wie am Anfang.
            [lower] Ihr Rücken ist am Morgen weniger steif als am Anfang, um { $size } von 10.
           *[higher] Ihr Rücken ist am Morgen steifer als am Anfang, um { $size } von 10.
        }
outcomes-limbs = Wie weit Schmerz oder Kribbeln reicht
    .early = Wie weit Schmerz oder Kribbeln in einen Arm oder ein Bein reichte, so wie Sie es vor Ihren Einheiten berichtet haben.
    .reading = Wie weit Schmerz oder Kribbeln in einen Arm oder ein Bein reichte, so wie Sie es vor Ihren Einheiten berichtet haben.
outcomes-function = Was Sie tun können
    .early = Bewerten Sie Ihre Tätigkeiten noch einmal. Dann können wir zeigen, was sich geändert hat.
    .reading =
        { $way ->
            [same] Sie bewerten Ihre eigenen Tätigkeiten wie am Anfang.
            [higher] Sie bewerten Ihre eigenen Tätigkeiten um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } höher als am Anfang: Sie können mehr tun. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[lower] Sie bewerten Ihre eigenen Tätigkeiten um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } niedriger als am Anfang: Sie können weniger tun. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-change = Änderung seit dem Anfang, so wie Sie es sehen
    .early = Sie haben noch nicht gesagt, wie sich Ihr Rücken seit dem Anfang geändert hat.
    .reading =
        { $way ->
            [same] Sie haben gesagt: Ihrem Rücken geht es wie am Anfang.
            [higher] Sie haben gesagt: Ihrem Rücken geht es besser als am Anfang, { $now } auf einer Skala bis 5. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[lower] Sie haben gesagt: Ihrem Rücken geht es schlechter als am Anfang, { $now } auf einer Skala bis -5. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-disability = Roland-Morris-Fragebogen
    .early = Noch ein Bogen, dann können wir zeigen, was sich geändert hat.
    .reading =
        { $way ->
            [same] Ihre Roland-Morris-Summe ist wie am Anfang.
            [lower] Ihre Roland-Morris-Summe ist um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } niedriger als am Anfang: Der Rücken schränkt Sie weniger ein. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[higher] Ihre Roland-Morris-Summe ist um { $size } { $size ->
                [one] Punkt
               *[other] Punkte
            } höher als am Anfang: Der Rücken schränkt Sie mehr ein. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }

outcomes-five = Ihre eigenen ersten fünf Tage
    .maker = Der Hersteller sagt: Bei den meisten Menschen bessern sich die Beschwerden in etwa 5 Tagen. Wir haben keine Studien gefunden, die das prüfen. Hier steht, was Sie berichtet haben.
    .without = Ohne dieses Gestell sank der Schmerz bis zum Tag { $day } um etwa { $least } bis { $most } von 10, in vielen Studien zusammen.
    .against-worst = Der schlimmste der Tage davor steht für sich: Die Empfindlichkeit ist in den ersten Tagen oft am größten.
outcomes-five-not-begun = Das zählt ab Ihrer ersten Einheit.
outcomes-five-not-yet = Das ist noch nicht bekannt. Wir sehen uns den Morgen von Tag 5 an, oder den davor oder danach.
outcomes-five-no-report = Sie haben uns an den Morgen der Tage 4 bis 6 nichts berichtet. Darum können wir nichts sagen.
outcomes-five-no-start = Es gibt keinen Wert von vor Ihrer ersten Einheit. Darum können wir nichts sagen.
outcomes-five-better = Nach etwa fünf Tagen war Ihr Schmerz um { $size } { $size ->
        [one] Punkt
       *[other] Punkte
    } niedriger als am Anfang. Das ist eine Änderung, die man merkt.
outcomes-five-same = Nach etwa fünf Tagen war Ihr Schmerz ungefähr wie am Anfang: { $now } von 10.
outcomes-five-worse = Nach etwa fünf Tagen war Ihr Schmerz um { $size } { $size ->
        [one] Punkt
       *[other] Punkte
    } höher als am Anfang. Das ist eine Änderung, die man merkt.
outcomes-natural = Wie Rückenschmerz ohne dieses Gestell meist verläuft
    .about = In vielen Studien zusammen sank neuer Rückenschmerz in sechs Wochen von 5,2 auf 2,3 von 10, und anhaltender Schmerz von 5,1 auf 3,3, ohne dieses Gestell. Menschen beginnen meist, wenn es am schlimmsten ist. Gerade Linien zwischen diesen Zahlen sind von uns.
    .source = Quelle: { $source }.

outcomes-done-none = In den letzten Wochen wurde kein Tag geplant oder gemacht.
outcomes-done-days =
    { $done ->
        [one] In den letzten { $days } Tagen haben Sie an einem Tag eine Einheit gemacht. Geplant: { $planned }.
       *[other] In den letzten { $days } Tagen haben Sie an { $done } Tagen eine Einheit gemacht. Geplant: { $planned }.
    }
    .held =
        { $done ->
            [one] In den letzten { $days } Tagen haben Sie an einem Tag eine Einheit gemacht; geplant: { $planned }. Darin haben Sie { $held } von { $asked ->
                [one] einer Minute
               *[other] { $asked } Minuten
            } gehalten.
           *[other] In den letzten { $days } Tagen haben Sie an { $done } Tagen eine Einheit gemacht; geplant: { $planned }. Darin haben Sie { $held } von { $asked } Minuten gehalten.
        }

outcomes-wrong =
    { $events ->
        [0] Sie haben nichts aufgeschrieben, das schiefging.
        [one] Sie haben eine Sache aufgeschrieben, die schiefging. Sie steht in keinem Diagramm und keinem Wert.
       *[other] Sie haben { $events } Dinge aufgeschrieben, die schiefgingen. Sie stehen in keinem Diagramm und keinem Wert.
    }
