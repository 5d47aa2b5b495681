## The explorer, the small map and their call

web-explorer = Where the weight goes
web-pressure-show = Show
web-pressure-show-it = Show it
web-pressure-position = { $exercise }: { $part }, { $move }
web-pressure-side = Which side
web-pressure-left = Left
web-pressure-right = Right
web-pressure-against = Compared with
web-pressure-against-start = My starting position
web-pressure-picture = The dots along the back show where you carry more or less. The larger the dot, the more.
web-pressure-hip = Knee to chest
web-pressure-hip-less = Knee further from the chest
web-pressure-hip-more = Knee closer to the chest
web-pressure-degrees = { $deg }°
web-pressure-percent = { $share } %
web-pressure-legend = What the dots mean
web-pressure-padding = Padding and comparison
    .lead = A folded towel is about 10 mm thick. Under the seat it takes weight off your lower back. Under the whole back it spreads the weight.
web-pressure-seat = Under the seat
web-pressure-back = Under the back
web-pressure-neck = Under the neck
web-pressure-pad =
    { $mm ->
        [0] nothing
        [5] a cloth, 5 mm
        [10] one towel, 10 mm
        [20] two towels, 20 mm
        [30] three towels, 30 mm
       *[other] { $mm } mm
    }
web-pressure-body = Body and rack
    .known = These are yours. What you change here is for looking only. It is not kept.
    .nobody = Type a body to see how it is for that person. Nothing is kept.
web-pressure-height = Height in cm
web-pressure-mass = Weight in kg
web-pressure-sex = Body proportions
web-pressure-sex-any = average of both
web-pressure-sex-female = woman
web-pressure-sex-male = man
web-pressure-rack = Rack
web-pressure-places = How each part changes
    .lead = Each part of your back against what it is compared with, and the range that holds for 9 in 10 people like you.
web-pressure-levels = Numbers for each level
    .lead = Force in newtons for each vertebra, with its likely range. 10 newtons weigh as much as a litre of water. These are an estimate, not a measurement.
web-pressure-column-place = Part
web-pressure-column-compared = Compared, and the likely range
web-pressure-column-level = Level
web-pressure-force = { $force } N ({ $low } to { $high }), { $word }
web-pressure-how = How sure is it?
    .what = A model of your body, the rack and the position works out what rests where. It is best at saying which side and which part carries more, and by about how much.
    .not = It knows nothing of your own tissue, and nobody has tested it with a pressure mat on this rack. Each range shows how far people of your size can differ.
    .rack = Nobody has measured these racks yet, so their sizes here are made up. What you feel counts for more than this picture.
web-pressure-map = Where the weight goes
web-pressure-explore = Try other angles and padding
web-pressure-not-offered = Its steps are not known for sure, so backrack does not offer it. This shows our best guess.
web-pressure-wrong-choice = { $field } is not one of these: { $known }. Choose one of them.
web-pressure-wrong-number = { $field } has to be a number from { $low } to { $high }. Change it.
web-pressure-wrong-body = { $why }
web-pressure-impossible = Nobody can lie like this. Choose another angle.
web-pressure-no-map = This is not done lying on the rack, so there is nothing to show.
web-pressure-angle-advice = Of the hip angles we tried, { $least } degrees loads your lower back least and { $most } degrees most. { $sure }
web-pressure-angle-sure = This holds in { $in_ten } of 10 people like you.
