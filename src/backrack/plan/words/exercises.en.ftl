## Why an exercise is closed to somebody, and what opens it.

plan-exercise-content = Nobody has confirmed yet how it is done.
    .opens = Someone who has the printed manual confirms it.
    .opens_before = Someone who has the printed manual confirms what comes before it.
plan-exercise-gate = The maker asks for a time of practice first.
    .opens =
        Time, and regular sessions. Weeks done so far: { $done } of { $weeks }. Days in the last seven with { $minutes } minutes on the rack: { $days } of { $least }.{ $last ->
            [-1] { "" }
            [one] { " " }Your last session had { $last } minute on the rack.
           *[other] { " " }Your last session had { $last } minutes on the rack.
        } { $missing ->
            [weeks] Still missing: the weeks.
            [answer] Still missing: your own word that your low back moves more freely. We ask you about it.
           *[both] Still missing: the weeks, and then your own word that your low back moves more freely.
        }
plan-exercise-answer = One of your answers leaves it out for now.
plan-exercise-cap = You stay in the starting position for now.
plan-exercise-statement = A clinician’s statement that you may do this.
plan-exercise-comfort = A session in the starting position, and two answers after it: how you lay, and that it was comfortable.
plan-exercise-light-day = A day when your pain is back to what is usual for you.
plan-exercise-not-guided = Our sessions do not guide through it yet.
    .opens = A later version of our sessions. Until then it is here to read.
plan-exercise-not-done = It comes after “{ $earlier ->
        [starting_position] { starting_position-name }
        [single_leg_raise] { single_leg_raise-name }
        [double_leg_raise] { double_leg_raise-name }
        [backwards_tilt] { backwards_tilt-name }
        [double_leg_raise_tilt] { double_leg_raise_tilt-name }
        [stomach_crunch] { stomach_crunch-name }
        [lean_back_tilt] { lean_back_tilt-name }
       *[other] { getting_on-name }
    }”, which you have not done yet.
    .opens = Sessions with the exercise before it.
