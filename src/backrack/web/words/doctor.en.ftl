## One page for a doctor or physiotherapist.

doctor-way = A page for your doctor
doctor-title = For the doctor or physiotherapist
    .lead = One page to print and take along. It holds your own records and nothing else. We send it nowhere.
doctor-what = Backrack guides a home exercise programme on the Spinal Backrack, a wooden frame on the floor with two rows of knobs that press beside the spine. Stages rise by estimated pressure. It is not a medical device, it does not diagnose, and we know of no trial of it.
doctor-say = What I would like to say
doctor-sentence = “I do exercises on a wooden floor frame that presses on both sides of my spine. Here is how it has gone. May I go on?”
doctor-scores = Scores of the last four weeks
    .how = All from 0 to 10, as told. Pain on waking, soreness to touch, pain before the session, worst pain on the rack, and how much of the session was done. Empty: not told.
    .none = Nothing was told in the last four weeks.
doctor-usual = Usual pain at the start: { $usual }.
doctor-col-day = Day
doctor-col-morning = On waking
doctor-col-sore = Sore
doctor-col-before = Before
doctor-col-during = Worst
doctor-col-session = Done
doctor-session-done = all
doctor-session-partly = part
doctor-session-rest = part
doctor-session-missed = part
doctor-session-nothing = part
doctor-stages = Stages
    .none = No stage yet.
doctor-stage = { $region }: { $place }, { $stage }
doctor-decisions = Eased, paused or referred
    .none = Nothing in the last four weeks.
doctor-decision = { $region }: { $decision }. { $reason }
doctor-EASE = one step easier
doctor-PAUSE = pause
doctor-REFER = see a clinician
doctor-EMERGENCY = emergency
doctor-before =
    { $count ->
        [one] The latest ones. One came before them.
       *[other] The latest ones. { $count } came before them.
    }
doctor-events = What went wrong, in the person’s own words
    .none = Nothing was told.
doctor-event = “{ $what }” ({ $about })
doctor-day = { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
