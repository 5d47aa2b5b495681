## Names of the shipped racks, titles and descriptions of drawings.

drawing-rack-small = Small rack (made-up measures)
drawing-rack-large = Large rack (made-up measures)
drawing-title-lying =
    { $legs ->
        [both] Person lying on the rack, both knees raised
        [left] Person lying on the rack, left knee raised
        [right] Person lying on the rack, right knee raised
       *[none] Person lying on the rack, both feet on the floor
    }{ $view ->
        [above] , seen from above
       *[side] {""}
    }
drawing-title-half = Person half-way down on the rack, leaning back
drawing-title-sitting = Person sitting on the rack
drawing-title-floor = Person on the floor beside the rack
drawing-title-bed = Person on a bed
drawing-description =
    Left leg: { $left_foot ->
        [floor] foot flat on the floor
        [knee] kneeling
        [toes] toes on the floor
        [resting] resting on the floor
       *[air] raised, hip bent { $left_hip } degrees
    }. Right leg: { $right_foot ->
        [floor] foot flat on the floor
        [knee] kneeling
        [toes] toes on the floor
        [resting] resting on the floor
       *[air] raised, hip bent { $right_hip } degrees
    }. Left hand: { $left_hand ->
        [belly] on the belly
        [beside] beside the body
        [behind_left_knee] behind the left knee
        [behind_right_knee] behind the right knee
        [behind_head] behind the head
        [floor] on the floor
        [before_head] in front of the head
       *[free] free
    }. Right hand: { $right_hand ->
        [belly] on the belly
        [beside] beside the body
        [behind_left_knee] behind the left knee
        [behind_right_knee] behind the right knee
        [behind_head] behind the head
        [floor] on the floor
        [before_head] in front of the head
       *[free] free
    }.

## The command

drawing-help = Draw one phase of an exercise as an SVG picture.
drawing-help-phase = The number of the phase, as “backrack exercise” lists it. Without it, the first one.
drawing-help-view = Seen from the side or from above.
drawing-help-height = The person's height in metres.
drawing-help-sex = Which body proportions to use. Without it, the mean of both.
drawing-help-rack = The rack to draw. Without it, the one for the nearest height.
drawing-help-mirror = Show the person from their right side.
drawing-help-theme = Follow the reader's light or dark setting, or keep to one of them.
drawing-help-output = The file to write. Without it, the picture is printed.
drawing-title-phase = { $exercise }, step { $phase }
drawing-no-phase = “{ $exercise }” has no phase { $number }. It has: { $known }.
drawing-cannot-write = The picture could not be written to { $file }: { $reason }. Choose another place, or make room.
