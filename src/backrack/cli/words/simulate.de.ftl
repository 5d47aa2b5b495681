## backrack simulate

cli-simulate-help = Simulierte Personen durchleben dieselben Regeln wie echte. Wie es ihnen geht, ist angenommen, nicht gemessen.
cli-simulate-assumed = Diese Personen sind erfunden. Was über sie angenommen ist, steht in der Ausgabe von --json.
cli-simulate-cell = Üblicher Schmerz { $pain }, Streuung { $scatter }, { $scenario } ({ $people } Personen)
cli-simulate-referred = zur Fachperson geschickt: { $value } % ({ $low } bis { $high })
cli-simulate-ended = am Ende auf Stufe { $stage }: { $value } % ({ $low } bis { $high })
cli-simulate-flares = Schübe je Person: { $value } ({ $low } bis { $high })
cli-simulate-reached = erreichten Stufe { $stage }: { $value } % ({ $low } bis { $high }), im Durchschnitt an Tag { $day }
cli-simulate-no-cell = Eine Zelle ist der übliche Schmerz und seine Streuung, mit einem Komma dazwischen, wie in 4,1.0: Schmerz 0 bis 10, Streuung über 0 und bis 5.
cli-simulate-help-people = Wie viele, gleich verteilt auf die Zellen und Verläufe.
cli-simulate-help-days = Wie lange jede Person begleitet wird.
cli-simulate-help-seed = Dieselbe Zahl, dieselben Personen.
cli-simulate-help-policy = Was über die Stufe entscheidet.
cli-simulate-help-cell = Üblicher Schmerz und seine Streuung. Sonst alle neun.
cli-simulate-help-scenario = Was geschieht. Sonst alles.
cli-simulate-help-variant = Welche Annahmen gelten.
cli-simulate-help-workers = Prozesse zugleich; sonst einer je Kern.
