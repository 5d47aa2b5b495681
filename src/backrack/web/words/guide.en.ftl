## The ways around, and the list behind "More"

web-way-more = More

guide-more = More
guide-more-explorer = Where the weight goes
    .about = Which part of your back carries more, by position, angle and padding. An estimate.
guide-more-print = Print
    .about = Today’s session, the programme or a diary sheet, on paper.
guide-more-calendar = Calendar
    .about = Your sessions and morning reports in your own calendar.
guide-more-settings = Settings
    .about = Voice, text size, your emergency number, quiet hours.
guide-more-instructions = Instructions for use
    .about = Who must not use the rack, how to start, when to stop.
guide-more-went-wrong = Something went wrong
    .about = Write it down, apart from your diary.
guide-more-data = Your data
    .about = What is kept, where, and how to take it along or delete it.
guide-more-cannot-get-up = I cannot get up
    .about = Calm help, one step at a time.

## Instructions for use

guide-use = Instructions for use
    .lead = One short chapter. Please read it before your first session.
    .print = Print these pages
    .printed = Printed from backrack on { $day }.

guide-purpose = What it is for
    .guides = Backrack guides an adult through gentle exercises on a wooden back rack at home. It leads by voice and pictures, from lying down to getting up.
    .asks = It asks questions first, and short ones before each session. Some answers mean that a clinician should look first.
    .keeps = It keeps a record of what you did and how it felt. The record is yours.

guide-not = Who must not use it
    .lead = Do not lie on the rack if one of these is true of you, or if you are not sure. Backrack asks about each of them, and stays closed until it may open.
    .limits = Some other answers only set limits. Backrack tells you which, and keeps to them.
guide-closed-EMERGENCY = Get help now
    .what = Call your emergency number, or go to a hospital.
guide-closed-URGENT = See a clinician today, or within two days
    .what = Leave out the rack until then.
guide-closed-CLOSED = Not while it is so
    .what = Nobody can clear these. They have to change first.
guide-closed-CLEARANCE = Ask a clinician first
    .what = Some of you may use it, once a doctor or physiotherapist has said so.
guide-closed-CAUTION = Not until it is well again
    .what = Wait, then answer the question again.

guide-start = How to start
    .questions = Answer the questions. It takes about five minutes.
    .place = Put the rack on a firm floor, where it does not rock. Lay a mat for your knees and a folded towel along the wood.
    .phone = Keep your phone where you can reach it lying down.
    .today = Open Today. Answer the short questions about how you are now.
    .follow = Press Start and follow the voice. You need not look or touch anything.
    .out = “Too much” and “Stop” are always there. Both lead you out step by step. So does getting off by yourself.
    .rest = One session a day is enough. About 20 hours lie between two.

guide-expect = What to expect
    .maker = The maker says most people’s symptoms improve over about 5 days. We have found no study that tests this. Your own scores show whether it is true for you.

guide-signs = Signs to stop
    .lead = Stop at once if one of these comes. Press “Stop”, or come off slowly by yourself.
    .before = Look out for these between sessions too. We ask about them each time.
guide-sign-spreading = Pain spreading into a leg or an arm.
guide-sign-tingling = New tingling or numbness.
guide-sign-too_painful = It hurts too much: more than 5 out of 10, or more than the limit we showed you.
guide-sign-sharp = Sharp or electric pain.
guide-sign-dizzy_or_sick = Dizzy or sick.
guide-sign-vision_or_speech = Trouble seeing or speaking. Get help now.
guide-sign-chest_pain = Chest pain. Get help now.
guide-sign-on_the_bone = Wood on the bone. It belongs on either side. Shift a little. If it happens again, come off.
guide-sign-spasm = A spasm: a muscle that cramps and does not let go. Lower your legs, rest, breathe out slowly.
guide-sign-cannot_get_up = You cannot get up. There is time. Backrack has calm help for this.
guide-signs-help = I cannot get up
guide-signs-number = The number to call
guide-signs-no-number = Call your local emergency number. You can set it in the settings.

guide-limits = What it cannot do
    .device = It is not a medical device. Nobody has approved it, and no clinician has checked it.
    .trial = We know of no trial of this kind of rack. What the maker says about it is told as the maker’s words.
    .diagnosis = It cannot tell what is wrong with your back. Passing the questions does not mean that nothing is wrong.
    .estimates = Angles and many times are our estimates. The racks in the pictures are made up, so yours may look different.
    .sees = It does not see you. It knows about pain only what you tell it.
    .calls = It calls nobody. You have to do that yourself.

guide-kept = What is kept, and where
    .folder = All that you tell it lies on the computer that runs backrack, in the folder { $folder }.
    .device = This browser keeps a cookie that tells us who you are. It also keeps a session that could not be sent yet.
    .nowhere = Nothing is sent anywhere else. Nobody counts or watches you.
    .yours = You can take everything with you as one file, and you can delete everything.

guide-trouble = If something goes wrong
    .lead = Write it down, apart from your diary, and tell whoever runs backrack for you. Nothing is sent by itself.

## Something went wrong

guide-wrong = Something went wrong
    .lead = Write down what happened, in your own words. It is kept apart from your pain diary and its charts.
    .tell-whom = Nothing is sent by itself. Please also tell whoever runs backrack for you.
    .emergency = In an emergency, call first and write later.
    .begin = Write it down
    .more = Write down something else
    .told = What you told us
    .take-along = For a clinician, or whoever runs backrack
    .table = Download as a table
    .data = Download as data
    .correct = Put it right
    .undo = Undo
    .take-back = Take it back
    .taken-back = You took this back on { $day }. It stays to be seen.
    .earlier = What you told us before
    .ten-minutes = For ten minutes you can undo this, as if it was never entered.

guide-wrong-urgent = This sounds as if it is not over
    .lead = If you still feel unwell, get help now.
    .then = When you are well enough, answer the questions about how you are. They decide whether you may go on.
    .check-in = Answer the short questions

guide-wrong-what = What happened?
    .lead = In your own words. A few are enough.
    .lacking = Please write what happened.
guide-wrong-when = On which day was it?
    .lacking = Please choose the day.
    .out = Please choose a day up to today.
guide-wrong-moment = At which moment?
    .short = Moment
guide-wrong-how-bad = How bad was it?
    .short = How bad
guide-wrong-help = What help did you get?
    .short = Help
guide-wrong-over = Is it over?
    .short = Over
guide-wrong-keep = Keep this
