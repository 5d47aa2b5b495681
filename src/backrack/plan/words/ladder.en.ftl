## Today's session on the ladder: what it is, why, and what to lay where.

plan-title-floor = Rest on the floor

plan-why-open = Stage { $stage } is open. You stay here until you say yes to it.
plan-why-stage = Your last sessions keep you at stage { $stage }.
plan-why-no-ladder = This rack and your height do not go together well, so we cannot estimate how hard it presses. You stay in the starting position, on two folded towels.

plan-need-floor = A mat or a blanket on a firm floor, away from the rack.
plan-need-cloth-none = No towel today: you lie on the bare wood.
plan-need-cloth-along = Folded towel, about { $back } mm thick, along the rack under your seat and back.
plan-need-cloth-seat = Folded towel, about { $seat } mm thick, under your seat alone.
plan-need-cloth-back = Folded towel, about { $back } mm thick, under your back alone.
plan-need-cloth-uneven = Folded towel: about { $seat } mm thick under your seat, about { $back } mm under your back.

plan-exercise-climb = Calm sessions, one small step at a time, and your yes to each step.
