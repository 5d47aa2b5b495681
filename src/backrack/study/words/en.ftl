## Why each figure about simulated people is assumed as it is (study/assumptions.py)

study-why-correlation = A bad evening is often followed by a bad morning. From one morning to the next it leaves 0.16.
study-why-baseline_days = The week of mornings that people are asked for before they begin.
study-why-usual_answer_sd = The usual pain of a cell is the one people say. In one test they misremember it by about a point.
study-why-reaction_mean = Lying on the wood adds a little pain while it lasts.
study-why-reaction_sd = How much it adds differs from day to day. It never takes pain away.
study-why-afterwards_sd = A quarter of an hour later pain is near what it was before.
study-why-harm_left_by_evening = What a session made worse is felt most the next morning, and half of it is left that evening.
study-why-tender_people = After hands-on care about 41 in 100 people tell of a passing reaction.
study-why-tender_peak = For these people the soreness is mild to moderate at its worst.
study-why-others_peak = For the others the soreness can be felt, and no more.
study-why-soreness_course = Muscle soreness is at its worst after one to three days and gone within a week.
study-why-soreness_sd = Soreness is told a little higher or lower from day to day.
study-why-woken = Now and then anybody wakes with a sore back.
study-why-missed_reports = Most mornings are told. In one test it is one in five that is not.
study-why-skipped_days = Home programmes are kept on most days at first.
study-why-misreported = A finger lands one number too high or too low.
study-why-cut_short = A session is left early for reasons that have nothing to do with pain.
study-why-cut_short_done = What was done of a session that was left early.
study-why-says_yes_at_once = Most people take a step when it is offered. The others are asked again the next day.
study-why-evening_people = Most people do it in the evening, the others after getting up.
study-why-worst_at_start = People often begin when pain is at its worst. In one test they begin a point above usual.
study-why-worst_fades_days = A bad spell fades over about two weeks.
study-why-improvement_days = Those who get better do so over four weeks, evenly.
study-why-onset_from_day = A turn for the worse begins after the first week at the earliest.
study-why-onset_to_day = A turn for the worse begins early enough for its end to be seen.
study-why-worsening_days = It takes a week from the first change to the whole of it.
study-why-ladder_top = The ladder of the targets has five stages above the floor.

## What happens to them

study-scenario-no-effect = no effect
study-scenario-improves = better by 2 points over four weeks
study-scenario-harm-half = half a point worse the next morning for each stage
study-scenario-harm-one = one point worse the next morning for each stage
study-scenario-worsens = worse by 3 points, whatever the stage
