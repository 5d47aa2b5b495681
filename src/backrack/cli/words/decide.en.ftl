## backrack decide

cli-decide-help = Say what the rules decide on SCENARIO.json: one scenario or a list, in the neutral form. - reads standard input.
cli-decide-help-policy = Which rules: v1 judges pain by fixed limits, v2 against the person's own scatter.
cli-decide-help-schema = Print the JSON Schema of a scenario file, and nothing else.
cli-decide-not-opened = { $file } cannot be opened: { $why }.
cli-decide-number = Scenario { $number }
cli-decide-EMERGENCY = Get medical help now. No session.
cli-decide-REFER = See a clinician before the next session.
cli-decide-PAUSE = Pause. After it the stage is { $stage }.
cli-decide-EASE = One step easier: stage { $stage }.
cli-decide-STAY = Go on at stage { $stage }.
cli-decide-ADVANCE = Stage { $stage } is open. It is taken only with the person's yes.
cli-decide-session = A session may be done now, if the questions before it allow it.
cli-decide-no-session = No session now.
cli-decide-rescreen = All questions are asked again first.
cli-decide-open = No rule stands against the next stage.
cli-decide-why = Why:
cli-decide-bound = { $rule }: { $sentence }
cli-decide-change = What would change it:
cli-decide-looked-at = What was looked at:
cli-decide-figure = { $figure }: { $value }
