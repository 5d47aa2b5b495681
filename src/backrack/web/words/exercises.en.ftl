## The exercise pages.

web-way-exercises = Exercises
exercises-title = Exercises
exercises-lead = The ten entries of the programme, in the maker’s order. You can read them all. Your sessions use only those that are open to you.
exercises-list = The ten exercises
exercises-unanswered = Answer the questions first
exercises-go-questions = Go to the questions
exercises-go-today = Go to today
exercises-open = Open
exercises-closed = Closed
exercises-open-why = It is part of your sessions now.
exercises-count = { $n } of { $total }
exercises-picture = { $exercise }, drawn from our data.

exercises-open-to-you = Open to you
exercises-closed-to-you = Closed to you for now
exercises-what-opens = What opens it

exercises-movement = The movement
exercises-movement-play = Show the movement
exercises-movement-stop = Stop
exercises-movement-loading = The pictures are on their way.
exercises-movement-failed = The pictures did not arrive. The steps below say the same.
exercises-movement-about =
    { $known ->
        [guess] Some of this drawing is our guess. Nobody has confirmed it.
       *[estimate] The angles drawn are our estimate.
    } The steps below say the same in words.
exercises-stills-before = Before
exercises-stills-after = After
exercises-side = Side
exercises-side-left = Left
exercises-side-right = Right

exercises-steps = Steps
exercises-optional = if you like
exercises-step-spoken = Step { $number }. { $part }: { $move }
exercises-label-picture = Drawing
exercises-label-angles = Angles drawn
exercises-feeling = What you feel
exercises-breathing = Breathing
exercises-mistakes = Common mistakes
exercises-no-mistakes = We have read of none.
exercises-times = Times and sides
exercises-ending = Stopping and ending
exercises-about = What it is for, and for whom
exercises-pressure = Where it presses
exercises-read-so-far = What could be read
exercises-our-reading = our own reading
exercises-stuck = If you cannot get up
exercises-sources = Where this comes from
exercises-marks = The wording is ours. The small words beside each line say how we know it.

exercises-read = Read this page to me
exercises-read-pause = Pause
exercises-read-resume = Go on reading
exercises-read-stop = Stop reading
exercises-read-preparing = The voice is getting ready. This can take a minute.
exercises-read-no-voice = No voice can be had on this computer.
exercises-read-device = Read by the voice of this device.
exercises-not-found = There is no such exercise.

exercises-before = Before: { $name }
exercises-after = Next: { $name }
exercises-all = All exercises
