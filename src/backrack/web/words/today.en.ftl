## Why today's stage, the next step, and what a morning changes.

today-region =
    { $region ->
        [low_back] Low back
        [thoracic] Upper and middle back
       *[neck] Neck
    }
today-stage-place = Stage { $stage } of { $top }
today-show-rules = Show me the rules
today-opens = What opens the next step
today-estimate = The pressure is an estimate.
today-why-open = Your last sessions were quiet, so the next step is open if you want it.
today-why-gone-on = You said yes to this stage. The next step opens after quiet sessions here.
today-too-much = This is too much for me
today-kept-choice =
    { $region ->
        [low_back] Your choice for your low back.
        [thoracic] Your choice for your upper and middle back.
       *[neck] Your choice for your neck.
    }

today-step-label = When you like
today-step-open = The next step is open
today-step-card = { $region }: { $stage }. You decide.
today-step-cards = { $regions }. You decide, one by one.
today-step-quiet =
    { $count ->
        [one] One quiet session at this stage
       *[other] At least { $count } quiet sessions running at this stage
    }
today-step-look = Look at it
today-step-because = Why it is open
today-step-onto-rack = From the floor back onto the rack.
today-step-ask = What would you like?
    .lead = All three are good. You can take your answer back for ten minutes.
today-step-yes = Yes, go on
    .more = From your next session: { $stage }.
today-step-stay = Not yet, stay here
    .more = You stay with: { $stage }. We ask again after your next session.
today-step-easier = One step easier
    .more = From your next session: { $stage }.

today-easier = One step easier
    .lead = If a stage is too much for you, take the one below. You need no reason.
    .now = Is something wrong at this moment? Then please tell us about that first.
    .from = Until now: { $stage }. { $place }.
    .to = From your next session: { $stage }
    .take = { $region }: one step easier
    .none = You are at the easiest stage already. If it is still too much, rest, and ask a doctor or physiotherapist.

today-decision-EMERGENCY = Please get medical help now
today-decision-REFER = Please see a clinician before you go on
today-decision-PAUSE = A pause, so your back can settle
    .after = Your plan waits for you. Nothing is lost.
today-decision-EASE = One step easier
    .after = From your next session the rack presses a little less. Going back up is open to you later, in small steps.
    .stage = From your next session
    .floor = Your next session is on the floor, off the rack. Going back up is open to you later, in small steps.
today-decision-STAY = You stay on this stage
    .after = Your next session is like the last one.
    .stage = Your stage
today-decision-ADVANCE = The next step is open

today-pause-how-long = How long
today-pause-until = At least until { $when }.
today-pause-over = The two days are over. Answer the short questions to go on.
today-pause-ends = It ends when your morning pain is { $limit } or less and nothing reaches further down an arm or leg than usual.
today-pause-now = What to do now
today-pause-do = Keep up your everyday movements, as far as they feel right.
today-pause-doctor = If it has not settled within a week, we ask you to see a clinician.

guide-more-clinician-said = What a clinician said
    .about = A limit they set, or a stage they opened.
guide-more-easier = One step easier
    .about = If your stage is too much for you.
guide-more-for-the-doctor = For the doctor
    .about = One page to print: scores, stages, decisions and their reasons.
guide-more-rules = All the rules
    .about = How stages go up and down, and what each rule rests on.

today-moved = What moved
    .judge = Your scores moved too much for this app to judge.
    .wobble = Scores go up and down by one or two for everyone. Someone who can look at your back can tell more.
today-moved-usual = Your usual pain: { $usual } of 10.
today-moved-mornings =
    Mornings of the last seven days: about { $mean } on average, { $worst } at worst ({ $count ->
        [one] one morning told
       *[other] { $count } mornings told
    }).
today-moved-flares =
    { $count ->
        [one] Eased or paused once in the last 14 days.
       *[other] Eased or paused { $count } times in the last 14 days.
    }
today-emergency-later = For later, when help is on its way
today-stage-with = { $name }, { $details }
today-stage-line = { $region }: { $stage } ({ $place })
