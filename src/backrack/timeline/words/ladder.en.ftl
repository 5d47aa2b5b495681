## What sessions on the ladder say: the stage, the floor, towels, and how far a leg comes up. Spoken as everything.

say-stage-0 = Stage zero.
say-stage-1 = Stage one.
say-stage-2 = Stage two.
say-stage-3 = Stage three.
say-stage-4 = Stage four.
say-stage-5 = Stage five.
say-stage-6 = Stage six.
say-stage-7 = Stage seven.
say-stage-8 = Stage eight.
say-stage-9 = Stage nine.
say-stage-10 = Stage ten.
say-stage-11 = Stage eleven.
say-stage-12 = Stage twelve.
say-stage-13 = Stage thirteen.
say-stage-14 = Stage fourteen.
say-stage-15 = Stage fifteen.
say-stage-16 = Stage sixteen.
say-stage-17 = Stage seventeen.
say-stage-18 = Stage eighteen.
say-stage-19 = Stage nineteen.
say-stage-20 = Stage twenty.

say-today-floor = A rest on the floor.
say-today-starting_position = The starting position.
say-today-single_leg_raise = The single leg raise.
say-today-double_leg_raise = The double leg raise.
say-today-other = The next exercise.

# Stage zero: on the floor, off the rack.
say-floor-rack-away = Today you do not lie on the rack.
say-floor-lie-down = Lie down on your back, on a mat or a blanket.
say-floor-knees = Bend your knees. Both feet flat on the floor.
say-floor-back = Let your back rest on the floor. Breathe slowly.
say-floor-last = The rest is done. Stay a little, if you like.
say-floor-roll = Roll onto your easier side.

# The towel, where it does not lie along the whole rack.
say-towel-none = Lay a mat for your knees. No towel today.
say-towel-seat = Lay a mat for your knees. The towel lies under your seat.
say-towel-back = Lay a mat for your knees. The towel lies under your back.
say-towel-uneven = Lay a mat for your knees. The towels lie as shown.

# How far a leg comes up.
say-variant-closer-left = Bring it a little closer to your chest, if that is comfortable.
say-variant-closer-right = Bring it a little closer to your chest, if that is comfortable.
say-variant-closer-both = Bring them a little closer to your chest, if that is comfortable.
say-variant-wider-left = Not quite so close to your chest today.
say-variant-wider-right = Not quite so close to your chest today.
say-variant-wider-both = Not quite so close to your chest today.

# Both legs, and the head.
say-next-both = Next, both legs.
say-next-turn-left = Next, your head to the left.
say-next-turn-right = Next, your head to the right.
say-turn-back = Bring your head back to the middle.
