## The pages: everything they say that does not come from the domain.

web-name = backrack
web-skip = Skip to the page
web-ways = Pages
web-way-today = Today
web-way-data = Your data
web-way-help = I cannot get up
# the name of this language in itself
web-language-name = English
web-language = Language
web-foot = Not a medical device.
web-no-script = This page needs JavaScript to keep your answers. Please switch it on and load the page again.
web-unreachable = Your answer could not be kept. Is backrack still running? Please try again.
# what could not be sent yet; a number follows
web-unsent = Still on this device:
    .kept = Your answer is kept on this device. It is sent when backrack can be reached. You can also try again now.
    .what = Nothing is lost. It is sent when backrack can be reached. If it stays, set the date and time of this device to automatic. Then open this page again.
    .old = This browser may clear it after some days without a visit. Open backrack where it can be reached soon, or save it as a file.
    .full = This device is nearly full, so this browser may clear it. Make some room, or save it as a file.
    .refused = Some of it could not be taken. Save it as a file and show it to whoever looks after this backrack.
    .save = Save it as a file
    .remove = I have the file. Take what could not be sent off this device
web-back = Back
web-continue = Continue
web-count = { $n } of { $total }
web-why-we-ask = Why we ask
web-answer-no = No
web-answer-yes = Yes
web-answer-not-sure = Not sure
web-lacking-choice = Please choose one answer.
web-lacking-number = Please choose a number.
web-not-now = Not now
web-kept-here = Your answers stay here.

## Landing

web-landing = Your back, one gentle step at a time.
    .lead = A voice guides you on your wooden back rack, hands free, from lying down to getting up.
    .begin = See if it suits you
    .again = Go to today
    .terms = About five minutes of questions, then your first session. No account. Nothing leaves this computer.
web-honest = What backrack is and is not
web-honest-device = Not a medical device
    .more = Backrack guides exercise. Nobody has approved it for treating anything.
web-honest-not = Not a diagnosis
    .more = It cannot tell what is wrong with your back. It says when to ask someone who can.
web-honest-trial = Not yet tested
    .more = We know of no trial of this kind of rack. Backrack keeps your scores, so you can see for yourself.

## Age

web-age = How old are you?
    .lead = Backrack is for adults.
    .unit = years
web-closed = Backrack is for people of 18 and over.
    .lead = Nobody has looked at how this kind of rack acts on younger people. We have kept nothing.
    .label = If your back hurts
    .advice = Please tell an adult you trust, and ask a doctor.
    .back = Back to the first page

## Questions

web-changed = Why has this answer changed?
    .lead = You gave another answer less than three days ago. What we said then still holds for now. A few words are enough.
    .lacking = Please write a few words.
web-ask-again = Ask me again about “{ $group }”

## About you

web-about-you = About you
web-your-rack = Your rack
web-pain =
    { $score ->
        [0] No pain.
        [1] Hardly there.
        [2] A little.
        [3] A little. It does not stop me.
        [4] Hard to forget.
        [5] It gets in the way.
        [6] It stops me doing some things.
        [7] Strong. It stops me doing most things.
        [8] Very strong.
        [9] Nearly as bad as can be.
       *[10] As bad as can be.
    }
web-tap-a-number = Tap a number.
web-pain-least = 0 none
web-pain-most = 10 as bad as can be
web-distal-0 = Only in the back, or nowhere
web-distal-1 = Buttock or shoulder
web-distal-2 = Thigh or upper arm
web-distal-3 = Below the knee or elbow
web-distal-4 = Foot or hand
web-usual-pain = How bad is your pain on a usual day?
    .lead = Think of the last seven days.
web-usual-distal = How far down does it usually reach?
    .lead = Pain, tingling or numbness. Choose the furthest place.
web-units = Unit
web-unit-cm = cm
web-unit-cm-long = Height in centimetres
web-unit-ft-in = ft, in
web-unit-ft = ft
web-unit-ft-long = Feet
web-unit-in = in
web-unit-in-long = Inches
web-unit-kg = kg
web-unit-kg-long = Kilograms
web-unit-st-lb = st, lb
web-unit-st = st
web-unit-st-long = Stones
web-unit-lb = lb
web-unit-lb-long = Pounds
web-height = How tall are you?
    .why = Your height decides which size of rack suits you, and how we draw you on it.
    .lacking = Please type your height.
    .out = Please check your height. We can take 120 cm to 230 cm.
web-mass = How much do you weigh?
    .why = A rack carries only so much, and weight decides how hard the wood presses.
    .lacking = Please type the weight.
    .out = Please check the weight. We can take 30 kg and more.
web-sex = Which body shape should we draw?
    .why = Average proportions differ a little. It changes the picture only. You need not say.
web-sex-female = Female proportions
web-sex-male = Male proportions
web-sex-none = I would rather not say
web-rack = Which rack do you have?
    .fictional = Nobody has measured these racks yet, so their sizes here are made up. Yours may look a little different.
web-rack-heights = For { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } m tall
web-rack-suits = { $heights }. This suits your height.
web-rack-fit-unknown = The maker sells two sizes, by height.
web-rack-fit-one = At { NUMBER($height, minimumFractionDigits: 2, maximumFractionDigits: 2) } m, the maker names the { $size } size for you.
web-rack-fit-both = At { NUMBER($height, minimumFractionDigits: 2, maximumFractionDigits: 2) } m, the maker names both sizes for you. The small one reaches less far up.
web-rack-fit-none = The maker names no size for { NUMBER($height, minimumFractionDigits: 2, maximumFractionDigits: 2) } m. Choose the one you have. You will stay with the lightest position.
web-limit-printed = Is a weight limit printed on your rack?
    .why = A rack should not carry more than it is made for. Look at its underside and its papers.
web-limit-printed-yes = Yes, I can read it
web-limit-printed-no = No, or I cannot find one
web-limit = How much may it carry?
    .lacking = Please type the weight that is printed on it.

## Before a session

web-check-in = Before you begin
web-pain-now = How bad is your pain now?
web-pain-morning = How bad was it when you woke this morning?
    .skip = I cannot say
web-distal-now = How far down does it reach now?
web-after-last = After your last session
web-after-distal = How far down did it reach, 15 minutes after you got off?
    .lead = Pain, tingling or numbness. Choose the furthest place.
web-tingling = Did you have new tingling or numbness in an arm or leg?
    .lead = Anything you did not have before you lay down.
web-tingling-hour = Did it last more than an hour?
web-someone = Is someone in the room with you?
    .why = You told us that you may need help to get up from the floor.

web-picture = A person lies on a wooden back rack on the floor.

## Today

web-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
web-full-day = { web-weekday } { $day } { $month ->
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
web-when-today = today at { $time }
web-when-tomorrow = tomorrow at { $time }
web-when-weekday = { web-weekday } at { $time }
web-today-day = Today, { $day }
web-title-minutes = { $title }, { $minutes } { $minutes ->
        [one] minute
       *[other] minutes
    }
web-start-session = Start
web-begin-check-in = Begin
web-check-in-again = Answer the short questions again
web-answer-now = Answer now
web-opens = The next session opens { $when }.
web-needs = What you need
web-sore = You may be sore at first
    .days = Soreness often comes in the first 1 to 3 days. It should be gone within 7.
    .stop = Pain that spreads, tingles, weakens or wakes you is not soreness. Then stop.
web-last = Last time, { $day }
web-last-today = Earlier today
web-last-words = { $minutes } { $minutes ->
        [one] minute
       *[other] minutes
    }. { $outcome ->
        [eased] You made it lighter on the way.
        [came-off] You came off early.
        [left] You left before the end.
       *[completed] You did all of it.
    }

## Done

web-done-kept = Kept
web-done-completed = All done.
    .lead = You did the whole session. This is what we kept.
web-done-eased = Done, the lighter way.
    .lead = You made it lighter when it was too much. This is what we kept.
web-done-came-off = You came off early.
    .lead = That is what the way out is for. This is what we kept.
web-done-left = You left before the end.
    .lead = What you did is kept.
web-fact-minutes = Minutes
web-fact-start = Starting position
web-fact-on-rack = On the rack, with the rests
web-fact-left = Left
web-fact-right = Right
web-fact-seconds = { $seconds } s
web-comfort-both = Were you centred, with wood on either side of the bone?
web-comfort-both-yes = Yes, both
web-comfort-both-no = No, not both
web-comfort-centred = Were you centred on the rack?
web-comfort-beside = Was the wood on either side of your spine?
    .lead = It should press beside the bone, never on it.
web-comfort = How was the starting position?
    .lead = Your answer decides how you begin next time.
web-comfort-comfortable = Comfortable
web-comfort-not-yet = Not comfortable yet
web-comfort-too-much = Too much
web-advice-comfortable = Good. Next time one leg comes up, if your answers allow it.
web-advice-not-yet = Then you stay with this position next time. There is no hurry.
web-advice-too-much = Next time add a folded towel along the rack. It spreads the pressure.
web-advice-place = Next time, shift until you lie in the middle, with the wood on either side of the bone.
web-tomorrow = What to expect tomorrow
web-done-today = Finish

## Refusals and ways back

web-emergency =
    .call = Call this number now
    .local = Call your local emergency number now.
web-call = Call { $number }
web-take-along = Take this to your doctor
web-printed = Printed from backrack on { $day }. Backrack guides exercise on a wooden floor rack. It does not diagnose.
web-print = Print this page
web-been-cleared = I have been cleared
web-by-mistake = I answered by mistake
web-mistake = If you answered by mistake
    .lead = You can answer again at any time. Your earlier answer is kept beside the new one.
    .more = For three days the more careful answer counts, so that nothing serious is missed. After that, answers that ask for a clinician still need one.
    .back = Go back
web-cleared = You have been cleared
web-cleared-by = Who has cleared you?
web-cleared-by-clinician = A clinician, and I can say who
    .more = You write down their name, the day and what they said.
web-cleared-by-self = I declare it myself
    .more = A clinician has looked at this and said that you may do it.
web-cleared-who = Who was the clinician?
    .lead = A doctor or a physiotherapist. Name and place are enough.
    .lacking = Please write who it was.
web-cleared-day = On which day was that?
    .lead = It has to be after you gave the answer that stopped us.
    .lacking = Please choose the day.
    .out = Please choose a day from { $day } up to today.
web-cleared-said = What did they say?
    .lead = As close to their words as you can.
    .lacking = Please write what they said.
web-cleared-keep = Keep this
web-cleared-limits = A clinician has looked at this
web-cleared-declare = Please confirm
    .lead = We keep these words with today’s date.
    .words = A clinician has assessed this and said I may do this exercise.
    .lacking = Please tick the sentence, if it is true.

## Help with getting up

web-up = You are down. There is time.
    .lead = Rest first. Then do one thing at a time, slowly.
    .review = These words are our own. A clinician has not checked them yet.
    .back = I am up
web-up-help = When to call for help

## Your data

web-data = Your data
    .lead = All that you told us lies on this computer. We send it nowhere.
    .folder = Folder: { $folder }
    .device = This browser is how we know you. Another browser is another person.
web-data-kept = Kept so far
    .count =
        { $count ->
            [0] Nothing yet
            [one] One entry
           *[other] { $count } entries
        }
    .since = Since { $day }
web-data-download = Download all of it
    .more = You get one file, person.json. Programs can read it, and the backrack command line too.
web-data-tables = Download it as tables, for a spreadsheet
web-data-bring = Bring a person.json from elsewhere
    .more = Bringing a file in checks it whole first. What is here already is not stored twice, and another person’s file is not mixed in.

## Faults

web-fault-home = To the first page
web-fault-missing = There is nothing here.
    .lead = This page does not exist, or it is not yours.
web-fault-origin = That did not come from this page.
    .lead = Please go back, load the page again, and try once more.
web-fault-request = We could not read that.
    .lead = Please go back and try once more.
web-fault-broken = Something went wrong on our side.
    .lead = What you told us is still kept. Please try again.

## Calls

web-api-origin = This call did not come from one of our pages. Load the page again and try once more.
web-api-somebody-else = This page was made for somebody else, or before everything was deleted. Load it again.
web-api-not-empty = Other entries are stored here already, and none of them is in this file. It may be somebody else’s. Bring it into a new browser. Nothing was changed.
web-api-too-many = At most { $most } entries can be sent at once.
web-api-not-found = There is no such entry.
web-api-age = Please type your age in whole years.
web-api-under-age = Backrack is for people of 18 and over. Nothing was kept.
web-api-unreadable = This could not be read.
web-api-not-json = This is not JSON.
web-api-too-late = It is more than ten minutes since you told this, so it cannot be undone. Please set the clock of this device right. Then you can put it right or take it back.
web-api-too-big = This is more than can be taken at once.
web-api-not-stored = This could not be stored just now, and nothing of it was. Perhaps the disk that backrack keeps its data on is full. Please try again later.
web-api-unknown-question = There is no question “{ $question }”.
web-api-unknown-rack = There is no rack “{ $rack }”.
web-api-order = A session cannot end before it began. Check the clock of your device.
web-api-future = This is dated more than a day ahead. Please check the clock of this device.
web-api-past = This is dated before backrack existed. Please check the clock of this device.

## Starting, and the folder

web-database-unreadable = The data in { $file } cannot be read: { $reason }. Nothing was changed. Name another file with --person FILE.
web-key-unusable = The secret key in { $file } cannot be read. Put it back with backrack restore, or as the user that runs backrack. If it is lost, delete this file: a new key is made, and browsers are strangers then.
web-database-unusable = The data file in { $folder } cannot be used: { $reason }. Run backrack doctor: it says what is wrong and what to do.
web-home-unusable = The data folder { $folder } cannot be used: { $reason }. Choose another with BACKRACK_HOME.
web-setting-unknown = { $name } says “{ $value }”, which there is not. Known: ease, or end with the day from which it counts, as in { $name }=end:2026-12-01.
web-setting-no-day = { $name } says “{ $value }”, but not from which day on. Without a day, steps back that too much pain has brought would count as never made, and a stage could go up without a yes. Write the day from which too much pain only ends a session, as in { $name }=end:2026-12-01. Take a day that is still to come.
web-setting-not-a-day = { $name } says “{ $value }”, and that is no day. Write the year, the month and the day, as in { $name }=end:2026-12-01.
web-which-person = { $count } people are kept in { $folder }. Say which one with --person FILE, from “Your data” in their browser.
web-serve-address = backrack is running at { $address }
web-serve-stop = Stop it with Ctrl+C.
web-serve-taken = Port { $taken } is taken, so this is port { $port }.
web-serve-none-free = No free port from { $first } to { $last }. Choose another with --port.
web-serve-address-unusable = { $host } cannot be listened on: { $reason }.
