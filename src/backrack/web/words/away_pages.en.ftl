## Pages for when the computer with backrack cannot be reached. A word in braces is a place that the device fills in.

web-away-nothing = Your computer cannot be reached
    .lead = backrack lives on your computer, and this device has put nothing by yet. Switch the computer on, or come back into its network, and look again.
web-away-again = Look again
web-away-lying = Are you on the rack?
    .what = Lower your legs one after the other. Roll onto your side, then onto the floor. Rest there before you sit up.

web-away-eyebrow = Without your computer
web-away-line = Your computer cannot be reached. This was put by on { $made } and holds until { $until }.
web-away-elsewhere = The page you wanted needs your computer. Here is today.
web-away-title = { $title }, { $minutes } minutes
web-away-minutes = About { $minutes } minutes.
web-away-when = { $weekday } at { $time }
    .today = today at { $time }
    .tomorrow = tomorrow at { $time }
web-away-days = The next seven days
web-away-day =
    .session = Session
    .rest = Rest
    .morning = A few questions come the morning after each session.
web-away-kept = Nothing is lost
    .what = What you enter is kept on this device. It is sent when your computer can be reached again.

web-away-settings = Aeroplane mode
    .about = This device puts by what you need when your computer cannot be reached: two sessions, the questions and the reports. It does so by itself whenever you open a page.
    .cannot = This device cannot put anything by. Its browser allows that only over a secure address (https), or on the computer itself.
    .nothing = Nothing is put by yet.
    .kept = Kept for aeroplane mode: { $size } MB, put by on { $made }, until { $until }.
    .closed = No session is put by, because none is open now.
    .now = Update now
    .doing = It is being put by. That may take a minute or two.
    .done = This device is ready.
    .failed = It could not be put by. Is backrack still running? Please try again.
