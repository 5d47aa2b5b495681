## Why today is a day off, and why a pause or a visit to a clinician comes first.

progression-gate-spread =
    Your symptoms reach further down than usual today, so there is no session.
    .what = Rest today. Tell us again tomorrow. If it spreads further, or a leg or arm gets weak, see a doctor.
progression-gate-signs =
    You told us about a sign that needs care, so there is no session today.
    .what = Rest today, even if it has been looked at since. Tell us again tomorrow.
progression-gate-pain =
    Your pain is { $now } now. Your usual pain is { $usual }. That is too far above it for a session today.
    .what = Rest today and move gently, as feels right. Tell us again tomorrow.
progression-gate-light =
    Your pain is { $now } now and your usual pain is { $usual }, so today is a light day.
    .what = Only the starting position today. It keeps the habit without adding pressure.
    .off = You are at the lightest position already, so rest today. Tell us again tomorrow.
progression-gate3 =
    Your back has had { $days } bad days in a row, so we pause for two days.
    .what = Please see a doctor or physiotherapist if it has not settled by then.
progression-P1 =
    You told us about new numbness, or a change in bladder or bowel. That needs a hospital today.
    .what = Please do not use the rack. Get medical help now.
progression-P2 =
    You told us about new weakness. A clinician should look at it before you go on.
    .what = Please do not use the rack. See a doctor today or tomorrow.
progression-P10 =
    Your pain this morning was { $morning }. Your usual pain is { $usual }. That is a strong reaction, so we pause.
    .what = Rest from the rack for at least two days, until your mornings are back to usual.
progression-morning =
    Your pain this morning was { $morning }, without a session the day before. Your usual pain is { $usual }. So we pause.
    .what = Rest from the rack for at least two days, until your mornings are back to usual.
progression-unsettled =
    It is { $days } days since we paused, and we have not seen your back settle.
    .what = Please see a doctor or physiotherapist before you go on. Your scores may help them.
progression-again =
    This happened twice within 14 days.
