## Where I am and how it has been. Numbers, and what they are: no praise, no blame, no cause.

progress = Progress
progress-see = See how it is going
progress-ways = Diary
    .days = Days
    .progress = Progress
progress-printed = Printed from backrack on { $day }.
progress-today = Today
progress-this-week = Now
progress-day = { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] Aug
        [9] Sept
        [10] Oct
        [11] Nov
       *[12] Dec
    }
progress-weekday =
    { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $day }

progress-empty = There is nothing to show yet, and that is fine
    .what = After your first mornings and sessions, this page draws how it goes: your pain, your soreness, your minutes, and the stage you are at.
    .wait = Two weeks say more than two days. A day you leave out is a gap and nothing else.
    .go = Go to today

progress-ladder = Your ladder
    .estimate = Each stage presses a little more than the one before, by our estimate for your body and rack.
progress-opens = What opens the next step
progress-proposed = The next step is open. You choose whether to take it.
    .go = Choose on Today
progress-gate-title = What the maker asks for before the advanced exercises
    .counts = Minutes count while the guide leads you on the rack, rests included. Pauses, the floor and sessions told by hand do not. The rests grow by themselves after quiet sessions; where an answer about the rack asks for care, a session stays within 15 minutes. None of this opens an exercise that your answers, the size of the step or an unchecked page of the manual keep closed.
progress-gate = The maker asks for { $weeks } weeks of the basic exercises, { $least } to { $most } days a week, at least { $minutes } minutes on the rack each, and a low back that moves more freely.
progress-gate-weeks = Weeks done without a gap: { $done } of { $weeks }.
progress-gate-days = Days in the last seven with { $minutes } minutes on the rack: { $days } of { $least }.
progress-gate-last =
    { $last ->
        [one] Your last session had { $last } minute on the rack.
       *[other] Your last session had { $last } minutes on the rack.
    }
progress-gate-yes = You told us that your low back moves more freely.
progress-gate-due = Whether your low back moves more freely is still to be told.
progress-gate-later = We ask whether your low back moves more freely when the weeks are nearly done.
progress-gate-not-yes = Your answer on your low back does not count as a yes now. A yes counts from three days after another answer, and for eight weeks.
progress-gate-missing =
    { $missing ->
        [nothing] Nothing of this is missing.
        [weeks] Still missing: the weeks.
        [answer] Still missing: your own word that your low back moves more freely.
       *[both] Still missing: the weeks, and then your own word that your low back moves more freely.
    }
progress-gate-go =
    { $due ->
        [yes] Answer one question
       *[no] See or change your answer
    }
progress-stage = Stage { $stage }:
progress-rung-here =
    { $days ->
        [one] You are here, day 1
       *[other] You are here, day { $days }
    }
progress-rung-here-plain = You are here
progress-rung-done =
    { $days ->
        [one] Done, one day
       *[other] Done, { $days } days
    }
progress-rung-below = Easier than your stage
progress-rung-next = The next step
progress-later =
    { $count ->
        [one] One more stage after that
       *[other] { $count } more stages after that
    }

progress-table = Show as a table
    .day = Day
    .session = Session
    .stage = Stage
    .not-told = not told
    .none = none

progress-pain = Pain in the morning
    .morning = your morning pain, 0 to 10
    .stages = your stages for the { $where }, by number
    .usual = your usual pain, { $usual }
    .course = how back pain mostly goes without this rack
    .wobble = Scores go up and down by 1 or 2 from day to day for most people. That alone says little.
    .column = Pain
    .without = Without this rack
    .table = Your pain each morning, 0 to 10, the latest first

progress-sore = Soreness and pressure
    .across = How hard a session pressed your { $where }, compared with the starting position: an estimate
    .dot = a session: how sore you were the next morning, 0 to 10. A number counts sessions in one place.
    .start = the starting position
    .no-cause = The dots stand side by side. They do not show that one makes the other.
    .silent =
        { $sessions ->
            [one] One session is not drawn: the morning after it was not told.
           *[other] { $sessions } sessions are not drawn: the mornings after them were not told.
        }
    .pressure = Pressure, an estimate
    .column = Sore
    .table = Soreness the next morning, 0 to 10, the latest session first
progress-range = { $low } to { $high }
progress-percent = { $percent } %

progress-weeks = Minutes each week
    .across = Weeks, by their Monday. Minutes held.
    .done = minutes done
    .plan = planned
    .rest = rest, because the rules asked for it
    .counts = Rest and sore days count against nothing.
    .week = Week from
    .done-column = Done
    .plan-column = Planned
    .days = Days
    .table = Minutes held each week, the latest first
progress-weeks-days =
    { $rest ->
        [0] { $done } of { $planned }
       *[other] { $done } of { $planned }, rest on { $rest }
    }
progress-minutes = { $minutes } min

progress-done = Planned and done
    .rest = A day the rules closed is not a planned day. No hold counts for more than was asked.
    .what = What
    .last = Last { $days } days
    .table = Sessions and holding, over 7 and 28 days
    .did = Days with a session
    .planned = Days planned
    .asked = Seconds asked for
    .timed = Seconds held, timed by the player
    .told = Seconds held, written in by you
progress-number = { $number }

progress-since = Since the start
    .how = The start is the mean of the mornings before your first session, or else your usual pain. Now is the mean of the last 7 days.
    .matters = A change of 2 points, or of 30 in 100, is one people notice. Source: { $source }.
    .measure = What
    .start = Start
    .now = Now
    .missing = Mornings not told
    .table = Each measure at the start and now

progress-wrong = Did something go wrong?
    .what = A fall, a bruise, a bad reaction: it is kept apart from the charts, as a list you can take along.
    .tell = Write it down
    .see = See what you wrote down
    .day = Day
    .when = When
    .bad = How bad
    .over = Over
    .table = What you wrote down, the latest first

progress-measure-function = Mean
progress-measure-change = Change, -5 to 5
progress-measure-disability = Total of 24
progress-five = The maker’s five days, and yours
    .what = What
    .score = Score
    .table = Your pain, 0 to 10
    .start = Pain at the start
    .worst = Worst morning of days 1 to 4
    .then = Pain on the morning of day { $day }
    .rated = Change as you rated it then, -5 to 5
