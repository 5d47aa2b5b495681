## backrack pressure

cli-pressure-help = Say what a position does to each side of the back, against the starting position. An estimate, not a measurement.
cli-pressure-help-phase = The id of the phase, as “backrack exercise” lists it. Without it, the main one.
cli-pressure-help-side = Which side is raised or turned.
cli-pressure-help-hip = The hip angle of the raised leg, from 80 to 130.
cli-pressure-help-rack = Which rack. Without it, the person's own, or the one for the nearest height.
cli-pressure-help-draws = How many times the person is drawn for the range. With 0 there is no range.
cli-pressure-help-seed = Where chance begins. The same number gives the same ranges.
cli-pressure-help-plot = Write the force on each level to an SVG file.
cli-pressure-not-lain = In { $exercise } this is not lain in on the rack, so there is nothing to work out. Its phases are: { $known }.
cli-pressure-no-leg = No leg is raised here, so there is no hip angle to change. Leave --hip out.
cli-pressure-no-body = This person has not given a height and weight yet. Give them first.
cli-pressure-cell = { $force } N ({ $low }–{ $high }) { $word }
cli-pressure-estimate = Forces in newtons with the range that holds for 9 in 10 people of this size. An estimate, not a measurement.
cli-pressure-plot = { $exercise }: where the weight goes
    .lead = Force on each level of the back. An estimate, not a measurement.
