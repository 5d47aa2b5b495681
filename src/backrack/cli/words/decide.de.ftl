## backrack decide

cli-decide-help = Sagt, was die Regeln zu SCENARIO.json entscheiden: ein Szenario oder eine Liste, in neutraler Form. - liest die Standardeingabe.
cli-decide-help-policy = Welche Regeln: v1 beurteilt Schmerz nach festen Grenzen, v2 nach der eigenen Streuung der Person.
cli-decide-help-schema = Das JSON-Schema einer Szenariodatei ausgeben, und sonst nichts.
cli-decide-not-opened = { $file } lässt sich nicht öffnen: { $why }.
cli-decide-number = Szenario { $number }
cli-decide-EMERGENCY = Holen Sie jetzt ärztliche Hilfe. Keine Einheit.
cli-decide-REFER = Vor der nächsten Einheit ärztlich abklären lassen.
cli-decide-PAUSE = Pause. Danach ist die Stufe { $stage }.
cli-decide-EASE = Einen Schritt leichter: Stufe { $stage }.
cli-decide-STAY = Weiter auf Stufe { $stage }.
cli-decide-ADVANCE = Stufe { $stage } ist offen. Sie wird nur mit dem Ja der Person genommen.
cli-decide-session = Jetzt ist eine Einheit möglich, wenn die Fragen davor es erlauben.
cli-decide-no-session = Jetzt keine Einheit.
cli-decide-rescreen = Zuerst werden noch einmal alle Fragen gestellt.
cli-decide-open = Keine Regel steht der nächsten Stufe entgegen.
cli-decide-why = Warum:
cli-decide-bound = { $rule }: { $sentence }
cli-decide-change = Was das ändern würde:
cli-decide-looked-at = Was betrachtet wurde:
cli-decide-figure = { $figure }: { $value }
