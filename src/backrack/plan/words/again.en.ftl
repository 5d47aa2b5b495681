## Coming back to a session that was begun, and why it is over.

plan-again-over = This session is over
    .why = It ended, or it was begun more than two hours ago.
    .what = If you still lie on the rack, come off slowly. What you did is kept.
plan-again-changed = This session has changed
    .why = Something you told us since then changes what is right for you today.
    .what = If you still lie on the rack, come off slowly. The page for today says what is next.
plan-again-stopped = We stop for today
    .why = You told us about a sign to stop.
    .what = If you still lie on the rack, come off slowly. Do not go on today.
