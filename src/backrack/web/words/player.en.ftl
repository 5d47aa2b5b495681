## The player: the page a session plays on.

player-title = Your session
player-back = Back to today
player-when = { $day }, stage { $stage }
player-about =
    { $minutes ->
        [one] About one minute.
       *[other] About { $minutes } minutes.
    }
player-needs = What you need near you
player-questions-first = You will first hear four questions. If any answer is yes, do not lie down.
player-sound = What you hear
player-sound-voice = Full voice
player-sound-short = Short voice
player-sound-bells = Bells only
player-rate = How fast the voice speaks
    .same = Your holds stay just as long.
player-rate-slow = Slow
player-rate-normal = Normal
player-rate-quick = Quick
player-choices = Volume, picture and keys
player-volume = Volume
player-quieter = Quieter
player-louder = Louder
player-side = Where your phone lies
player-side-left = On my left
player-side-right = On my right
player-turn = Turn the picture
player-preview = How the picture will look
player-keys = By keyboard
player-key-space = Space
player-key-e = E
player-key-escape = Esc
player-key-m = M
player-key-arrows = ← →
player-key-pause = Pause, and go on
player-key-steps = A step back, a step forward
player-letters = Letters as keys
    .why = If you dictate, or often touch a key by mistake, leave the letters off. All other keys still work.
player-letters-on = On
player-letters-off = Off
player-start = Start
player-preparing = Your session is being prepared. This takes a moment.
player-prepared = Your session is ready. Begin whenever you like.
player-broken = The session could not be loaded. Please check the connection.
player-refused = There is no session for you right now. The page for today says why.
player-lost = This session cannot go on. What you did is kept. The page for today says what comes next.
player-no-sound = There is no sound right now. Follow the words and the pictures.
player-no-voice = There is no voice right now. You will hear bells. Follow the words and the pictures.
player-noscript = The session needs JavaScript. Please switch it on for this page.
player-no-track = There is no such track for you today.
player-try-again = Try again

# The sound test of the Start tap.
player-hear = Did you hear this?
    .what = A tone, and a voice if you chose one.
player-yes = Yes
player-no = No
player-unheard = Let us find the sound
player-unheard-volume = Turn up the volume, here and on your phone.
player-unheard-silent = Is there a silent switch on the side? Switch it off.
player-unheard-headphones = Are headphones or a speaker connected? Listen there.
player-another-sound = Choose another sound
player-without-sound = Go on with words and pictures

player-light-on = The screen stays on.
player-light-refused = The screen may go dark: your phone did not allow it to stay on. The sound leads on.
player-light-unknown = The screen may go dark: this browser cannot keep it on. The sound leads on.

player-pause = Pause
player-go-on = Go on
player-of = of
player-seconds-left = Time left
player-paused-person = Paused
    .what = Tap anywhere to go on.
player-paused-system = Paused
    .what = Something else stopped the sound. Tap anywhere to go on.
player-paused-return = You are back
    .what = Your session waits here. Tap anywhere to go on.
player-paused-spasm = Take your time
    .what = Has it passed? Tap anywhere to go on. Or tap stop.
player-paused-stuck = Take your time
    .what = Tap anywhere to go on. Or tap stop.
player-paused-bone = Shift a little
    .what = Tap anywhere to begin this step again.
player-paused-ask = Are you all right?
    .what = Tap anywhere to go on.
player-paused-offer = Take your time
    .what = Tap anywhere to go on. Or tap stop, and I will bring you off.
player-step-back = Step back
player-step-forward = Step forward
player-spasm = Spasm
player-stuck = I cannot get up
player-why-stop = What is wrong?
player-more = More
player-close = Back to the pause
player-too-much = Too much
player-stop = Stop
player-end-here = End here

# After stop, and from a pause. The signs themselves and what to do come with the session.
player-what-stopped = What made you stop?
    .leading = You are being led off. You can answer meanwhile.
player-no-sign = Nothing, I just want to stop
player-read = I have read this
player-shifted = I have shifted. Go on
player-call = Call

player-elsewhere = Your session plays in another window
    .what = It leads in one window at a time.
player-take-over = Go on here

# On every other page, while a session can be gone on with.
player-waits = Your session waits.
    .go-on = Go on

player-over = Your session is over
player-storing = Keeping a record of it …
player-unsent = The record is kept on this device. It could not be sent yet. It will be sent when you come back.
player-send-again = Send it now

# The state, in one or two words.
player-state-opening = Before you begin
player-state-get-on = Getting on
player-state-settle = Settle
player-state-ask = Check
player-state-get-ready = Get ready
player-state-move = Move
player-state-hold = Hold
player-state-return = Back down
player-state-change-side = Change side
player-state-rest = Rest
player-state-get-off = Getting off
player-state-end = Done

# First line: side and part alone, in the largest letters. Second line: the move.
player-part-opening = Listen
player-move-opening = before you lie down
player-part-settle = Lie still
player-move-settle = and breathe slowly
player-part-ask = How is it?
player-move-ask = Ask yourself
player-part-rest = Lie still
player-move-rest = with both feet down
player-part-change-side = Both feet
player-move-change-side = on the floor
player-part-end = Done
player-move-end = Stay low as long as you like
player-part-knee-left = Left knee
player-part-knee-right = Right knee
player-part-knee-both = Both knees
player-move-chest-left = to your chest
player-move-chest-right = to your chest
player-move-chest-both = to your chest
player-move-next-left = comes up next
player-move-next-right = comes up next
player-move-next-both = come up next
player-part-foot-left = Left foot
player-part-foot-right = Right foot
player-part-foot-both = Both feet
player-move-floor-left = back to the floor
player-move-floor-right = back to the floor
player-move-floor-both = one, then the other, to the floor

# Getting on and getting off, step by step, as the catalogue names the steps.
player-part-getting_on-prepare = Prepare
player-move-getting_on-prepare = rack, mat, towel, phone
player-part-getting_on-kneel = Kneel
player-move-getting_on-kneel = on the mat, by the seat end
player-part-getting_on-sit = Sit
player-move-getting_on-sit = on the seat end, in the middle
player-part-getting_on-slide_back = Slide back
player-move-getting_on-slide_back = into the low curve
player-part-getting_on-roll_down = Roll down
player-move-getting_on-roll_down = slowly, bone by bone
player-part-getting_on-arrive = Feet flat
player-move-getting_on-arrive = knees bent
player-part-getting_off-start_pos = Feet flat
player-move-getting_off-start_pos = rest for a moment
player-part-getting_off-arms = Both arms
player-move-getting_off-arms = down beside you
player-part-getting_off-pivot = Roll off
player-move-getting_off-pivot = to the easier side
player-part-getting_off-rest_on_side = Rest
player-move-getting_off-rest_on_side = on your side
player-part-getting_off-lift = Push up
player-move-getting_off-lift = onto hands and knees
player-part-getting_off-kneel = Kneel up
player-move-getting_off-kneel = slowly
player-part-getting_off-stand = Stand up
player-move-getting_off-stand = slowly, hold on to something
