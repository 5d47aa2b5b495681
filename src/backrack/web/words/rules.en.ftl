## Why this stage, with every rule and figure; and the whole table of rules.

rules-why = Why this stage
    .lead = What the rules saw, what they made of it, and what would change it.
rules-decided = The rules that decided
rules-besides = Rules that said less
rules-figures = What they looked at
rules-figure = Figure
rules-value = Value
rules-figure-missing = not told
rules-passed =
    { $count ->
        [one] One rule was looked at and passed
       *[other] { $count } rules were looked at and passed
    }
rules-policy = Rules version { $policy }.
    .few = With fewer than three mornings told before the programme, pain is judged as in rules version v1.
rules-all = All the rules
    .lead = This is the whole list. The app decides by these rules and by nothing else.
rules-rests-on = Rests on: { $basis }.
rules-lets-EMERGENCY = Leads to: medical help now.
rules-lets-REFER = Leads to: see a clinician.
rules-lets-PAUSE = Leads to: a pause.
rules-lets-EASE = Leads to: one step easier.
rules-lets-STAY = Leads to: stay on this stage.
rules-how = How a decision is made
    .strictest = Every rule is looked at each time. The most careful one decides. No rule can make up for another.
    .missing = What was not told never helps you up. It counts as the more careful case.
    .yes = Up goes only one step at a time, and only if you say yes. Down needs no yes.
    .same = The same reports always lead to the same decision. Nothing is left to chance, and nobody is scored.
rules-rest = What a rule rests on
rules-basis =
    { $basis ->
        [E] published evidence
        [C] clinical custom
       *[D] our own choice
    }
    .E = Something published says so. It may be about other exercises or other people.
    .C = Clinicians commonly do so, without firm numbers.
    .D = We had to choose a number. A physiotherapist has not confirmed it yet.
rules-question =
    A question still open for a physiotherapist: should too much pain on the rack ease a stage, or only end that session? { $above ->
        [end] Here it eases a stage after sessions begun before { $day } (UTC). From that day on it only ends that session.
       *[ease] For now it eases a stage.
    }
rules-only =
    { $policy ->
        [v1] In rules version v1 only.
       *[v2] In rules version v2 only.
    }
rules-wobble = Scores go up and down by themselves. Rules version v2 first measures how much yours do, in the mornings before the programme, and takes only a change beyond that for a change. With fewer than three such mornings the rules of v1 hold.
rules-figure-usual = Usual pain
rules-figure-stage = Stage before this decision
rules-figure-pre = Pain before the session
rules-figure-peak = Worst pain on the rack
rules-figure-after = Pain after the session
rules-figure-morning = Pain the next morning
rules-figure-sore = Soreness the next morning
rules-figure-week_mean = Mornings of the last seven days, on average
rules-figure-reference = Usual morning pain, from your mornings before the programme
rules-figure-scatter = How much your mornings wobble, in points
rules-figure-mornings = Mornings told at this stage
rules-words = Words in the list
    .usual = Usual pain: what you gave at the start, or the middle of at least three mornings before the first session, if that is lower. It stays the same after that.
    .limit = Your limit on the rack: two above your usual pain, but never below 5 and never above 7.
    .quiet = A quiet session: no rule about pain, soreness, limbs, nights or the session itself has anything to say.
    .flare = A flare: a decision to ease, pause or refer.
rules-table = The rules

rules-P1 = New numbness around the genitals or back passage, or a change in bladder or bowels.
    .then = Medical help now.
rules-P2 = New weakness, constant pain at night, a fever, a fall or an accident.
    .then = See a clinician.
rules-P4 = Pain before the session is two or more above usual, or 6 or more.
    .then = Stay.
rules-P5 = Symptoms reach further down an arm or leg than usual, 15 minutes after getting off.
    .then = Pause. The second time in 14 days: see a clinician.
rules-P6 = Symptoms reached further down for a while and were back within 15 minutes.
    .then = One step easier.
rules-P7 = New tingling or numbness that lasts more than an hour.
    .then = Pause. The second time in 14 days: see a clinician.
rules-P8 = Pain on the rack or after it is above your limit.
    .then = One step easier.
    .ends = For sessions begun before { $day } (UTC): one step easier. From that day on: stay, and only that session ends.
rules-P9 = Pain on the rack rises by 3 or more from what it was before.
    .then = Stay at a rise of 3. One step easier from 4 on.
rules-P10 = Pain in the morning is 8 or more. Where few mornings before the first session are known: four or more above usual.
    .then = Pause.
rules-P11 = Pain in the morning is three above usual, or two above usual twice running.
    .then = One step easier. Once at two above usual: stay.
rules-P12 = The last three mornings together are more than one point above three usual mornings.
    .then = Stay.
rules-P13 = Soreness to touch the morning after is 4 or more.
    .then = Stay from 4 to 6. One step easier from 7 on.
rules-P15 = Back pain woke you at night more than before.
    .then = Stay. In two of the last three nights: one step easier.
rules-P16 = The morning or the soreness is not told yet.
    .then = Stay.
rules-P17 = Less than four fifths of the session was done, it was a light session or the second one of a day, pain before it was three or more above usual or 8 or more, or it was done under strong painkillers, alcohol or sedatives; or a device’s clock was wrong and nobody knows when it was.
    .then = Stay.
rules-P18 = Fewer than three quiet sessions running at this stage, on different days.
    .then = Stay.
rules-P19 = Fewer than five days since the first session.
    .then = Stay.
rules-P20 = Less than 72 hours since the last change of stage.
    .then = Stay.
rules-P21 = A flare in the last seven days.
    .then = Stay.
rules-P22 = The mornings of this week are on average more than one point above those of the week before.
    .then = Stay. By more than two points: one step easier.
rules-P23 = Fewer than three in five planned sessions were done in the last seven days.
    .then = Stay.
rules-P24 = The next stage is closed: by an answer, by a clinician, or because this stage was eased twice.
    .then = Stay.
rules-P25 = The health questions were answered more than 28 days ago.
    .then = Stay.
rules-P26 = A fourth flare within 14 days, or a second pause within 14 days.
    .then = See a clinician.
rules-P27 = The mornings of a week are on average two or more above usual, or everyday life got clearly harder.
    .then = See a clinician.
rules-P28 = Six weeks are over and neither pain nor everyday life is clearly better. Fewer than four mornings in a week do not show it for pain.
    .then = Stay, and see a clinician: this is not working.
rules-morning = On a morning without a session the day before, pain is 8 or more. Where few mornings before the first session are known: four or more above usual.
    .then = Pause.
rules-gate3 = Three days in a row were too bad for a session.
    .then = Pause. See a clinician if it has not settled in seven days.
rules-held = A pause, a referral or an emergency from before is not over.
    .then = It goes on. A pause that has not settled in seven days: see a clinician.
rules-micro-b = A fever, a fall, an accident or a new illness told before the session.
    .then = Stay, no session, and the health questions again.
rules-gap = No session for more than a week.
    .then = One stage less after 8 to 14 days, two after 15 to 28. After more than 28 days the health questions again, and stage 1 at most.
rules-W1 = The mornings at this stage do not show yet that you are no worse than usual. At least three are needed.
    .then = Stay.
rules-W2 = The mornings at this stage show that you are about one point worse than usual, more than your scores wobble by themselves.
    .then = One step easier.
rules-W3 = On the lowest stages, or a week after an easier one, your mornings are still clearly worse than usual.
    .then = See a clinician.
rules-RF05 = New symptoms in both legs.
    .then = Medical help now.
rules-RF08 = Sight or speech changed on the rack.
    .then = Medical help now.
rules-RF23 = Chest pain on the rack.
    .then = Medical help now.
rules-stop-sharp = Sharp or electric pain on the rack.
    .then = Pause.
rules-stop-dizzy = Dizzy or sick on the rack.
    .then = Pause.
