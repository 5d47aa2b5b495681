## docs/claims.md: what the maker says, and what the model says to it

claims-title = The maker's claims, put to the model
claims-page =
    .what = The maker of the rack says what each exercise does to the back. Here each of those claims is a question to the pressure model of backrack (docs/architecture.md), asked of two people: a man of 1.80 m and 80 kg on the large rack, and a woman of 1.62 m and 62 kg on the small one, both 40 years old.
    .how = Each is drawn { $draws } times within what is not known of a body and a rack, with the same draws for every posture. “Holds” means in at least 95 of 100 draws, “does not hold” in at most 5, in between the share is given. Written by tools/claims.py; a test fails when it is not what that prints.
    .reading = Agreement proves nothing: the model has not been measured against anything on a rack, the measures of the rack are made up, and postures that no source states are our guess. Neither does disagreement disprove the maker. It says where a measurement would be worth most.
    .not = None of this says what does anybody good. It is about where the weight goes.
claims-column-number = No.
claims-column-claim = The maker's claim
claims-column-tested = Compared
claims-column-relation = Should be
claims-column-outcome-man = Man
claims-column-outcome-woman = Woman
claims-column-sources = Source
claims-column-note = Note
claims-outcome-holds = **holds** ({ $percent } %)
claims-outcome-maybe = **holds with probability { $percent } %**
claims-outcome-fails = **does not hold** ({ $percent } %)
claims-outcome-untestable = **cannot be tested**
claims-outcome-but =
    { $outcome }; with every value at its default it { $default ->
        [true] holds
       *[false] does not
    }
claims-sources = Sources
claims-note-1 = The other positions on the rack are the leg raises, the tilts, the crunch and the lean back, as we draw them.
claims-note-2 = Head turned by 45 degrees, our estimate.
claims-note-3 = A towel of 20 mm, our estimate. It spreads the load of a nodule, but it also lifts the neck.
claims-note-4 = Vertebrae L5 to L1, without the sacrum, at a hip angle of 105 degrees.
claims-note-5 = Hip from 80 to 120 degrees; the centre of the load on the raised side moves by 5 mm or more.
claims-note-6 = Sum of left and right, L5 to L1, both at a hip angle of 105 degrees.
claims-note-7 = Hip from 105 to 120 degrees: more force on L5 to L1, or the centre of the load moves by 5 mm or more.
claims-note-8 = Sum of S2 to L1, the whole chain at once. What the backwards tilt is, no source that we could read says; ours is a guess from its name.
claims-note-9 = Highest mean pressure of a level from L5 to L1 on either side, against every other position.
claims-note-10 = Highest mean pressure of a level from L5 to L1. Our crunch rests around T12 to T7; where the trunk starts to lift, no source says.
claims-note-11 = Highest mean pressure of a level from T12 to T1 on either side, against every other position.
claims-note-12 = Force on T12 to T1 on the tilted side. How far to tilt is our estimate.
claims-note-13 = The level that carries most from T12 to T1, one station further down. The pairs of nodules lie further apart than vertebrae, so the peak stays on a pair or jumps to the next; the load as a whole does move towards the head. How far a station is, is our estimate.
claims-note-14 = By definition: it is done on a bed, so nothing is computed.
