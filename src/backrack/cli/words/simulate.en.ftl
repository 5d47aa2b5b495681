## backrack simulate

cli-simulate-help = Simulated people live through the same rules as real ones. How they feel is assumed, not measured.
cli-simulate-assumed = These people are made up. What is assumed about them stands in the output of --json.
cli-simulate-cell = Usual pain { $pain }, scatter { $scatter }, { $scenario } ({ $people } people)
cli-simulate-referred = sent to a clinician: { $value } % ({ $low } to { $high })
cli-simulate-ended = ended at stage { $stage }: { $value } % ({ $low } to { $high })
cli-simulate-flares = flares for each person: { $value } ({ $low } to { $high })
cli-simulate-reached = came to stage { $stage }: { $value } % ({ $low } to { $high }), on day { $day } on average
cli-simulate-no-cell = A cell is the usual pain and its scatter, with a comma between them, as in 4,1.0: pain 0 to 10, scatter above 0 and up to 5.
cli-simulate-help-people = How many, shared evenly over the cells and scenarios.
cli-simulate-help-days = How long each is followed.
cli-simulate-help-seed = The same seed, the same people.
cli-simulate-help-policy = What decides the stage.
cli-simulate-help-cell = Usual pain and its scatter. Else all nine.
cli-simulate-help-scenario = What happens. Else all.
cli-simulate-help-variant = Which assumptions hold.
cli-simulate-help-workers = Processes at once; else one a core.
