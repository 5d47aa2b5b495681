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
