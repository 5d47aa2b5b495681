## backrack ladder

cli-ladder-help = Show the stages for this person on this rack, from the floor up, what each presses and what closes it. An estimate, not a measurement.
cli-ladder-help-plot = Write the ladders to an SVG file.
cli-ladder-title = Your ladders
    .lead = How much each stage presses, compared with your starting position.
cli-ladder-stage = { $number }. { $name }
cli-ladder-beyond = Later in the programme: { $name }
cli-ladder-load = { $percent } % of your starting position ({ $low } to { $high } %)
cli-ladder-load-alone = { $percent } % of your starting position
cli-ladder-closed-line = Closed: { $why }
cli-ladder-heading = Ladder for your { $region }, open up to stage { $number }
cli-ladder-estimate = Each range holds for 9 in 10 people of this size. An estimate, not a measurement.
