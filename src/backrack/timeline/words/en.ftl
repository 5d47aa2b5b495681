## What every session says. Spoken: one instruction a sentence, at most twelve words, side first.

# The opening: what this is, its date and stage, and the questions that stop it.
say-opening = This is your guided session.
say-weekday-monday = Monday.
say-weekday-tuesday = Tuesday.
say-weekday-wednesday = Wednesday.
say-weekday-thursday = Thursday.
say-weekday-friday = Friday.
say-weekday-saturday = Saturday.
say-weekday-sunday = Sunday.
say-day-1 = The first
say-day-2 = The second
say-day-3 = The third
say-day-4 = The fourth
say-day-5 = The fifth
say-day-6 = The sixth
say-day-7 = The seventh
say-day-8 = The eighth
say-day-9 = The ninth
say-day-10 = The tenth
say-day-11 = The eleventh
say-day-12 = The twelfth
say-day-13 = The thirteenth
say-day-14 = The fourteenth
say-day-15 = The fifteenth
say-day-16 = The sixteenth
say-day-17 = The seventeenth
say-day-18 = The eighteenth
say-day-19 = The nineteenth
say-day-20 = The twentieth
say-day-21 = The twenty-first
say-day-22 = The twenty-second
say-day-23 = The twenty-third
say-day-24 = The twenty-fourth
say-day-25 = The twenty-fifth
say-day-26 = The twenty-sixth
say-day-27 = The twenty-seventh
say-day-28 = The twenty-eighth
say-day-29 = The twenty-ninth
say-day-30 = The thirtieth
say-day-31 = The thirty-first
say-month-1 = of January.
say-month-2 = of February.
say-month-3 = of March.
say-month-4 = of April.
say-month-5 = of May.
say-month-6 = of June.
say-month-7 = of July.
say-month-8 = of August.
say-month-9 = of September.
say-month-10 = of October.
say-month-11 = of November.
say-month-12 = of December.
say-stop-ask = First, four questions. Answer each one for yourself.
say-stop-numbness = Any new numbness between your legs, or bladder or bowel trouble?
say-stop-weakness = Any new weakness in an arm or a leg?
say-stop-illness = Any fever, fall, accident or new illness?
say-stop-further = Has your pain moved further down an arm or leg?
say-stop-if-yes = If any answer is yes, stop here. Do not lie down.
say-stop-during = Stop at any time for spreading pain, tingling or dizziness.

# Settling and asking.
say-settle-breathe = Breathe slowly. Let your back grow heavy.
say-ask-centred = Check that you lie in the middle of the rack.
say-ask-beside = The wood should press beside the bone, never on it.
say-ask-comfortable = Ask yourself: is this comfortable?
say-ask-not-raise = If not, leave both feet down while I count.
say-ask-not-start = If it is too much, tap too much, or roll off slowly.

# Holding.
say-hold-still = Now rest here. I will keep the time.
say-now-slowly = Now, slowly.
say-half = Halfway.
say-five = Five.
say-four = Four.
say-three = Three.
say-two = Two.
say-one = One.
say-rest-feet-down = Rest, with both feet on the floor.
say-next-left = Next, the left leg.
say-next-right = Next, the right leg.
say-rest-last = The holds are done. Rest here a little.
say-rest-while = Stay here for a while, at ease. You will hear when it goes on.

# The ways out.
say-ease = All right. Both feet stay down from now on.
say-ease-rest = Rest here for a minute. Breathe slowly.
say-off = All right. We stop here. Take your time.
say-way-out-end = That is all for today. You can stop the track now.

# The sound test, at the tap that starts.
say-hear = This is how you will hear me.
say-hear-question = Did you hear this?

# Pauses: when one begins, after a minute, and after three.
say-pause = We pause here. Take your time.
say-pause-go-on = Tap anywhere when you want to go on.
say-wait-ask = Are you all right?
say-wait-no-hurry = There is no hurry.
say-wait-offer = Shall I bring you off?
say-wait-go-on = Tap go on when you are ready.
say-wait-stop = Or tap stop, so that I bring you off.

# A spasm.
say-spasm = That is a spasm. Let it pass.
say-spasm-feet = Both feet stay on the floor.
say-spasm-let-go = Do not fight it. Let your back be heavy.
say-spasm-breathe-in = Breathe in slowly.
say-spasm-breathe-out = Breathe out slowly.
say-spasm-rest = Rest here for a while. There is no hurry.

# The end.
say-end = That is the end of your session.
say-end-stop = You can stop the track now.
say-end-more = What follows is only for stopping early.
