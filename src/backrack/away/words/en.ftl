## What a phone says while the computer with the diary cannot be reached.

away-emergency = Please get medical help now
    .what = Do not use the rack. Call your emergency number or go to a hospital now.
away-locked = No session for now
    .what = This phone alone cannot say what that means for you. Do not use the rack until it has reached your computer. If it gets worse, or you are worried, see a doctor.
away-stale = Your computer is needed first
    .what = You told something that may change your session. Connect to your computer, and look at today again.
away-expired = Your computer is needed first
    .what = What was put by here no longer holds. Connect to your computer, and look at today again.
away-too-early = Please look at the clock of this phone
    .what = It does not agree with your computer, or with when this session was put by. Put it right, then connect to your computer.
away-rest = Done for today
    .what = About 20 hours lie between two sessions.
away-not-today = Not today
    .what = Rest today and move gently, as feels right. Tell us again tomorrow.
away-alone = Someone has to be in the room
    .what = You may need help to get up. Come back when someone is with you, and answer the short questions again.
away-check-in = Ready when you are
    .what = Answer a few short questions, then begin.
away-ready = Your session is ready
    .what = Everything for it is on this phone.
away-gentler = A gentler session is ready
    .what = Something was above your usual, so this one asks less of you. Everything for it is on this phone.

away-further = You told us that something reaches further down than usual.
away-new = You told us that something is new.
away-pain = That is too far above your usual pain of { $usual } for a session today.
away-light = That is above your usual pain of { $usual }, so today is a light day.
away-morning = That morning was far above your usual pain of { $usual }.
away-above = A score was above your usual.
away-sign = You chose one of the words that stop a session.
away-both-legs = You told us about new symptoms in both legs. That needs a hospital today.

away-nothing = Nothing is put by for a time without your computer.
