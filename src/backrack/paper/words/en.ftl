## Sheets to print

paper-name = backrack
paper-day = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    } { $day } { $month ->
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
    } { $year }
paper-short-day = { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $day } { $month ->
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
paper-printed = Printed from backrack on { $day }. Backrack guides exercise on a wooden floor rack. It does not diagnose, and it is not an approved medical device.
paper-seconds = { $seconds } { $seconds ->
        [one] second
       *[other] seconds
    }
paper-minutes = { $minutes } { $minutes ->
        [one] minute
       *[other] minutes
    }
paper-minutes-seconds = { paper-minutes } { paper-seconds }
paper-between = { $low } to { $high }
paper-yes = yes
paper-no = no

## Today's session

paper-session = Today’s session
paper-session-title = { $title }, { $minutes } { $minutes ->
        [one] minute
       *[other] minutes
    }
paper-session-needs = Before you lie down
paper-session-only = This sheet is for { $day } only. Before another session, answer the questions in backrack again: it may be different then.
paper-row-get-on = Getting on
paper-row-still = Lie still
    .what = Lie still in the starting position and breathe calmly.
paper-row-get-off = Getting off
paper-row-turn = Turning the head
paper-hold = Hold { $time }, each time
paper-rest = After each hold, both feet down: rest { $time }.
paper-side-left = Left
paper-side-right = Right
paper-side-both = Done
paper-presses = How hard it presses: { $parts }.
paper-presses-on = { $where } about { $force } newtons

## The whole programme

paper-programme = The whole programme
    .lead = All ten entries in the maker’s order. To know them is not to do them: only today’s session in backrack says what is for you.
    .estimate = How hard each one presses is an estimate, not a measurement. The pictures show about how to lie.
paper-state-open = part of your sessions now
paper-state-closed = not open now
paper-state-not-offered = not offered
paper-pressure = Pressure: { $rank }.

## A diary for the pen

paper-diary-week = A week by hand
paper-diary-month = A month by hand
paper-diary =
    .lead = Each morning, before you begin: a number for the pain and one for the soreness. 0 is none, 10 is the worst you can imagine.
    .how = A day left empty counts against nothing.
paper-diary-day = Day
paper-diary-pain = Pain in the morning
paper-diary-sore = Soreness
paper-diary-scale = 0–10
paper-diary-session = Session
paper-diary-note = Note

## The signs to stop: the same as in the instructions for use, shorter

paper-signs = Signs to stop
    .lead = Stop at once and come off slowly if one of these comes:
    .before = Look out for these between sessions too:
paper-sign-spreading = pain spreading into a leg or an arm
paper-sign-tingling = new tingling or numbness
paper-sign-too-painful = it hurts more than 5 out of 10, or more than your limit
paper-sign-sharp = sharp or electric pain
paper-sign-dizzy-or-sick = dizzy or sick
paper-sign-vision-or-speech = trouble seeing or speaking: get help now
paper-sign-chest-pain = chest pain: get help now
paper-sign-on-the-bone = wood on the bone: shift a little; if it happens again, come off
paper-call = In an emergency call
paper-call-local = In an emergency, call your local emergency number.
