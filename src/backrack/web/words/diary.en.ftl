## The diary: day by day, what was planned, done and told.

web-way-diary = Diary
web-diary = Diary
    .lead = What was planned, what you did and what you told, day by day.
web-diary-week = This week
    .days =
        { $planned ->
            [0] No day is planned this week.
           *[other] { $done ->
                [0] { $planned ->
                    [one] One day is planned this week.
                   *[other] { $planned } days are planned this week.
                }
               *[other] { $done } of { $planned } days done this week.
            }
        } Rest days count as rest, not as gaps.
web-diary-month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
web-diary-month = { web-diary-month-name } { $year }
web-diary-day = { web-weekday } { $day } { web-diary-month-name }
web-diary-day-shape = { $name }: { $shape }
web-diary-time = { $day } { web-diary-month-name }, { $time }
web-diary-letter =
    { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
web-diary-earlier = Earlier
web-diary-later = Later
web-diary-months = Months
web-diary-legend = What the shapes mean
web-diary-legend-done = Done
web-diary-legend-partly = Partly done
web-diary-legend-rest = Rest: a day off, or the rules said rest
web-diary-legend-missed = Planned, not done
web-diary-legend-nothing = Before you began, or still to come
web-diary-legend-open = Today, still open
web-diary-list = { $month }, day by day
    .empty = Nothing is written down in this month.
web-diary-find = Find a day
    .day = Day
    .go = Go
    .wrong = That is no day we can show. Please choose one up to today.

## Numbers

web-diary-numbers = Planned and done
    .lead = Days that the rules closed are not counted as planned.
web-diary-over = Last { $days } days
web-diary-over-days =
    { $done ->
        [one] One day
       *[other] { $done } days
    } with a session, { $planned } planned.
web-diary-over-holds = { $done } of { $prescribed } of holding, in the sessions you began.
web-diary-over-sources = { $timed } timed by the player, { $told } told by you.
web-diary-over-none = No holds yet.
web-diary-length =
    { $minutes ->
        [0] { $seconds } s
       *[other] { $seconds ->
            [0] { $minutes } min
           *[other] { $minutes } min { $seconds } s
        }
    }

## One line a day

web-diary-line-shape =
    { $shape ->
        [done] Done.
        [partly] Partly done.
        [rest] Rest.
        [missed] Not done.
        [open] Today, still open.
       *[nothing] No session.
    }
web-diary-line-held = { $held } held, { $source ->
        [player-timed] timed.
        [self-reported] told by you.
       *[both] timed and told by you.
    }
web-diary-line-morning = Morning pain { $worst }.
web-diary-line-sore = Sore { $sore }.
web-diary-line-peak = Worst pain in the session { $peak }.
web-diary-line-sign = A sign to stop.
web-diary-line-notes =
    { $count ->
        [one] One note.
       *[other] { $count } notes.
    }

## A day

web-diary-before = The day before
web-diary-after = The day after
web-diary-to-diary = To the diary
web-diary-days = Other days
web-diary-planned = Planned
    .session = A session.
    .rest = No session: a day off in your plan.
    .before = Nothing yet. Your plan begins the day after every question is answered.
    .ahead = This day has not come yet.
web-diary-closed = Why there was no session
web-diary-closed-today = Why there is no session
web-diary-done = Done
    .none = No session.
    .open = No session yet.
web-diary-at = { $time }
web-diary-about = About { $time }
web-diary-how =
    { $outcome ->
        [completed] You did all of it.
        [eased] You made it lighter on the way.
        [came-off] You came off early.
       *[left] You left before the end.
    } { $minutes ->
        [0] Less than a minute,
        [one] One minute,
       *[other] { $minutes } minutes,
    } pauses not counted.
web-diary-by-hand-how = Told by you from memory. Nothing was timed.
web-diary-holds = Holds, in seconds
web-diary-hold = Hold
web-diary-hold-done = Done
    .about = About
web-diary-hold-planned = Planned
web-diary-hold-source = Source
web-diary-hold-name =
    { $side ->
        [left] Left
        [right] Right
       *[both] Lying still
    } { $number }
web-diary-seconds = { $seconds } s
web-diary-source-player-timed = timed
web-diary-source-self-reported = told
web-diary-no-holds = No hold was begun.
web-diary-towels =
    { $towels ->
        [0] No towel.
        [one] One folded towel.
       *[other] { $towels } folded towels.
    }
web-diary-comfort = Starting position
web-diary-sign = You stopped because of this
web-diary-told-before = { $exercise }: { $holds ->
        [one] one hold
       *[other] { $holds } holds
    } of about { $seconds } s, { $sides ->
        [left] left
        [right] right
        [two] on each side
       *[none] lying still
    }
web-diary-until = until { $when }
web-diary-earlier-value = Earlier:
web-diary-told-at = Told { $when }
web-diary-told-in-all = In all
web-diary-last-told = About { $held } of holding, told by you.
web-diary-corrected = Corrected { $when }
web-diary-withdrawn = Taken back { $when }. It is kept to be seen.
web-diary-not-told = not told
web-diary-put-right = Put it right
web-diary-take-back = Take it back
    .more = It stays to be seen, struck through.
web-diary-undo = Undo
    .more = For ten minutes you can undo this, as if it was never entered.

## What was told

web-diary-reports = What you told
    .none = Nothing told.
    .scale = Pain, soreness and effort go from 0 to 10.
web-diary-report-check_in = Before a session
web-diary-report-after = After the session
web-diary-report-settled = 15 minutes later
web-diary-report-morning = In the morning
web-diary-field-peak = Worst pain
web-diary-field-effort = Effort
web-diary-field-anything_new = Anything new
web-diary-field-limbs = How far down
web-diary-field-tingling = New tingling or numbness
web-diary-field-weakness = New weakness
web-diary-field-numbness_bladder_bowel = Numbness between the legs, bladder or bowel
web-diary-field-after = Pain afterwards
web-diary-field-back = Back
web-diary-field-neck = Neck
web-diary-field-hip = Hip
web-diary-field-sore = Sore to touch
web-diary-field-stiffness = Stiffness
web-diary-field-spasm = Spasm
web-diary-field-woken_by_pain = Woken by pain
web-diary-field-pain_now = Pain before
web-diary-field-pain_this_morning = Pain in the morning
web-diary-field-distal_now = How far down
web-diary-field-fever_fall_illness = Fever, fall or illness
web-diary-field-moved_further_down = Moved further down
web-diary-field-new_weakness = New weakness
web-diary-field-signs = Warning signs
web-diary-signs-none = None
web-diary-limb-none = Nowhere
web-diary-limb-left_leg = Left leg: { $level }
web-diary-limb-right_leg = Right leg: { $level }
web-diary-limb-left_arm = Left arm: { $level }
web-diary-limb-right_arm = Right arm: { $level }
web-diary-whole-report = Open this report
    .of = Open the report “{ $title }”

## Notes

web-diary-notes = Notes
    .add = Write a note
web-diary-note = A note for { $day }
    .lead = In your own words. Whatever you want to remember of this day.
    .correct = Put your note right
    .kept = What you wrote first is kept beside it.
    .lacking = Please write a few words.
    .keep = Keep this note

## A session by hand

web-diary-by-hand = Tell a session by hand
    .lead = For { $day }, if you lay on the rack without the phone. What you remember is enough.
    .right = Put the session right
    .limit = You can do this for the last { $days } days. That limit is our own choice.
    .other = This day has a session already. Tell only what is not there yet.
    .closed = No exercise was open to you on this day, so no session can be told for it.
    .note = If you lay on the rack, write it in a note.
    .exercise = Which exercise?
    .sides = Which side?
    .both = Both, in turn
    .left = Left only
    .right-side = Right only
    .holds = How many times?
    .each-side = On each side.
    .seconds = About how long each time?
    .when = About when?
    .now = Just now
    .morning = In the morning, about { $time }
    .midday = At midday, about { $time }
    .afternoon = In the afternoon, about { $time }
    .evening = In the evening, about { $time }
    .first = As told before, about { $time }
    .check = Look at it
    .lacking = Please choose one of these.
    .sure = Is this right?
    .sure-lead = { $day }, about { $time }. Kept as told by you, not as timed.
    .keep = Keep it
    .change = Change it
web-diary-times = { $count } ×
web-diary-or = Or the time itself, if you know it

## The first days

web-diary-first = What to expect in the first days
    .maker = The maker writes: “… with your symptoms certainly improving over the space of about 5 days. You may feel sore the first few days.”
    .study = We know of no study that tests this.
    .yourself = Your diary keeps your own mornings, so you can see for yourself.
    .mornings = Your own mornings
    .day = Day { $number }
    .sore = Sore
    .worst = Worst pain
    .not-told = not told
    .not-yet = not yet
    .to-come = to come
    .looking-back = Your first days
