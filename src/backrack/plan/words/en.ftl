## Today's session, or why there is none.

plan-title-start = Starting position
plan-title-raise = Single leg raise

plan-why-first = This is your first time, so you begin in the lightest position, on a folded towel.
plan-why-too-much =
    Last time it was too much, so today you lie on { $towels ->
        [one] one folded towel
       *[other] { $towels } folded towels
    }.
plan-why-not-yet = The starting position was not quite comfortable yet, so you stay with it today.
plan-why-capped = Your answers ask for care, so you stay in the starting position.
plan-why-after-pause = You are coming back after a pause, so you begin again with the lightest position.
plan-why-gap = It has been a while, so you begin again with the lightest position.
plan-why-comfortable = You were comfortable in the starting position, so one leg comes up, then the other.
plan-why-gentler = A score was above usual, so this session is gentler than the last.

plan-need-rack = The rack on a firm floor. It must not rock. A mat or carpet for your knees.
plan-need-towels =
    { $towels ->
        [one] One towel, folded, along the rack under your seat and back.
       *[other] { $towels } towels, folded, along the rack under your seat and back.
    }
plan-need-phone = Your phone, where you can reach it lying down.
plan-need-someone = Someone in the room with you.

plan-longer = You rest longer than at first: about { $minutes } minutes on the rack in all. Nothing presses harder.

plan-unanswered = A few questions first
    .why = Some questions are not answered yet, or your answers are more than four weeks old.
    .what = Please answer them. It takes about five minutes.
plan-about-you = A little about you
    .why = We need your height, weight, rack and usual pain to set up your first session.
    .what = Please fill these in. It takes a minute.
plan-check-in = Ready when you are
    .why = Before each session we ask how your back is now.
    .what = Answer a few short questions, then begin.
plan-closed = Not now
    .why = Something in your answers means the rack has to wait.
    .what = You can come back when this has changed.
plan-locked-emergency = Please get medical help now
    .what = Do not use the rack. Call your emergency number or go to a hospital now.
plan-locked-urgent = Please see a doctor first
    .what = Do not use the rack. Please see a doctor today or tomorrow.
plan-locked-clearance = Please ask a clinician first
    .what = Ask a doctor or physiotherapist whether you may do this. Then come back and tell us.
plan-locked-caution = Not until it has healed
    .what = Do not use the rack for now. Once it has healed, answer the question again.
plan-referred = Please see a clinician before you go on
    .what = Your sessions stop here for now. When a clinician has seen you, come back and tell us what they said.
plan-referred-sentence-P1 = “I told my exercise app about new numbness between my legs, or a change in my bladder or bowel. Please examine me today.”
plan-referred-sentence-P2 = “I have new weakness. I was lying on a wooden floor frame that presses on both sides of my spine. Please examine me.”
plan-referred-sentence-P5 = “After lying on a wooden floor frame that presses beside my spine, my pain moved further down. It happened twice in two weeks. May I go on?”
plan-referred-sentence-P7 = “After lying on a wooden floor frame that presses beside my spine, I had tingling for over an hour. It happened twice in two weeks. May I go on?”
plan-referred-sentence-P10 = “After lying on a wooden floor frame that presses beside my spine, my morning pain was much higher than usual. May I go on?”
plan-referred-sentence-unsettled = “I paused my exercises on a wooden floor frame a week ago, and my back has not settled. May I go on?”
plan-paused = A pause, so your back can settle
    .what = You can go on after two days, once your mornings are back to usual.
    .check = The two days are over. Tell us how this morning was, and we will see.
plan-rest = Done for today
    .why = One session a day is enough. Rest is part of the programme.
    .what = About 20 hours lie between two sessions.
plan-not-today = Not today
plan-alone = You told us that you may need help to get up, so someone has to be in the room.
    .what = Come back when someone is with you. Answer the short questions again then.
