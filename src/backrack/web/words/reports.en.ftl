## Reports after a session, 15 minutes later and in the morning; undo and corrections.

web-report-left = Your left
web-report-right = Your right
web-report-goes-on = One tap takes you on. The arrow “Back” takes you back.
web-report-skip = I cannot say
web-report-to-today = Go to today

web-report-after = After the session
web-report-peak = What was the worst pain while you lay there?
web-report-effort = How hard was it to do?
web-report-effort-level =
    { $score ->
        [0] No effort at all.
        [1] Hardly any.
        [2] Easy.
        [3] Quite easy.
        [4] Some effort.
        [5] It took some doing.
        [6] Hard work.
        [7] Hard.
        [8] Very hard.
        [9] Nearly all I had.
       *[10] All I had.
    }
web-report-effort-least = 0 none
web-report-effort-most = 10 all I had
web-report-new = Is anything new since you lay down?
    .lead = Pain, tingling, numbness or weakness in an arm or leg. Numbness between the legs. A change in bladder or bowels.
web-report-limbs = Where is it new?
    .lead = Tap each place it reaches: pain, tingling or numbness. Soreness just where the wood pressed is not meant.
    .lead-again = Tap each place it reaches now: pain, tingling or numbness.
    .note = Your left is on the left, as in a mirror.
    .tap = Tap a part of the body.
    .list = Choose from a list instead
    .none = In no arm or leg
    .lacking = Please tap where it is, or say that it is in no arm or leg.
web-report-limbs-now = Where is it now?
web-report-limb =
    { $limb ->
        [left_leg] Left leg
        [right_leg] Right leg
        [left_arm] Left arm
       *[right_arm] Right arm
    }
web-report-level-none = None
web-report-level-leg =
    { $level ->
        [1] Buttock
        [2] Thigh
        [3] Below the knee
       *[4] Foot
    }
web-report-level-arm =
    { $level ->
        [1] Shoulder
        [2] Upper arm
        [3] Below the elbow
       *[4] Hand
    }
web-report-limb-says = { $limb }: { $level }.
web-report-tingling = Do you have new tingling or numbness in an arm or leg?
    .lead = Anything you did not have before you lay down.
web-report-weakness = Has a leg, foot, arm or hand become weak?
    .lead = For example: a foot drags, a knee gives way, things drop.
web-report-numbness = Do you have new numbness around your genitals or back passage, or any change in your bladder or bowels?
    .why = Quick care helps these nerves most.
web-report-pain-now = How bad is your pain now?

web-report-settled = 15 minutes later
web-report-settled-tingling = Is there still tingling or numbness in an arm or leg?
web-report-settled-weakness = Is a leg, foot, arm or hand weak now?
web-report-wait = We ask again in a little while
    .opens = Something was new. Please come back { $when } and tell us how it is then.
    .rest = Rest until then, in whatever position feels best.
    .worse = If a leg or arm gets weak, or you feel numb between the legs, get medical help at once.

web-report-morning = Good morning
web-report-pain =
    { $region ->
        [neck] How bad was the pain in your neck when you woke?
        [hip] How bad was the pain in your hip when you woke?
       *[back] How bad was the pain in your back when you woke?
    }
web-report-also-ask = Also ask about
web-report-also =
    { $region ->
        [neck] My neck
        [hip] My hip
       *[back] My back
    }
web-report-means-usual = Within your usual. Your usual pain is { $usual }.
web-report-means-more = More than your usual { $usual }. If it stays so, we go slower.
web-report-means-pause = Much more than your usual { $usual }. We pause, so that your back can settle.
web-report-sore = How sore is your back to touch?
    .lead = Some soreness is expected in the first days.
web-report-sore-level =
    { $score ->
        [0] Not sore.
        [1] Hardly sore.
        [2] A little sore.
        [3] Sore when pressed.
        [4] Sore when touched.
        [5] Clearly sore.
        [6] Sore, and I notice it.
        [7] Very sore.
        [8] Too sore to lean on.
        [9] Hard to bear.
       *[10] As sore as can be.
    }
web-report-sore-least = 0 not at all
web-report-sore-most = 10 as sore as can be
web-report-stiff = How stiff is your back this morning?
web-report-stiff-level =
    { $score ->
        [0] Not stiff.
        [1] Hardly stiff.
        [2] A little stiff.
        [3] Stiff at first, then gone.
        [4] Stiff for a while.
        [5] Stiff, and it slows me.
        [6] Hard to bend.
        [7] Very stiff.
        [8] I move with care.
        [9] I can hardly bend.
       *[10] As stiff as can be.
    }
web-report-stiff-most = 10 as stiff as can be
web-report-spasm = Did you have a spasm: a muscle in your back that cramps and locks?
web-report-woken = Did pain in your back wake you last night?
web-report-baseline = A morning before you begin
    .lead = We ask on up to seven mornings before your first session. Then your later mornings can be held against your own. If three or more are lower than your usual pain, we go by them. You may leave any of them out.

web-report-due-after = How was it?
    .label = After your session
    .lead = Three short questions.
    .button = Tell us
web-report-due-settled = Is it back to usual?
    .label = After 15 minutes
    .lead = Something was new when you got off. Please tell us how it is now. Without an answer we take it that it stayed.
    .wait = Something was new when you got off. We ask again { $when }.
    .button = Tell us
web-report-due-morning = How is your back this morning?
    .label = This morning
    .lead = How you wake tells us most.
    .button = Tell us
web-report-due-baseline = How was your back when you woke?
    .label = Before you begin
    .lead = A few mornings from before show later what has changed. You may leave it out.
    .button = Tell us

web-report-due-later = We ask { $when }.

web-report-on = { $day } at { $time }
web-report-kept = Kept.
    .after = How the session was.
    .settled = How it was 15 minutes later.
    .morning = How this morning was.
    .note = Your note.
    .adverse_event = What went wrong.
    .activities = Your activities.
    .measures = How you rated yourself.
    .disability = Your questionnaire.
    .low_back = How your low back moves.
web-report-undo = Undo
web-report-look = Look at it
web-report-title =
    { $kind ->
        [after] After the session
        [settled] 15 minutes after the session
        [morning] One morning
        [note] Your note
        [activities] Your activities
        [measures] How you rated yourself
        [disability] Your questionnaire
        [low_back] How your low back moves
       *[adverse_event] What went wrong
    }
web-report-told = Told { $day } at { $time }
web-report-before = What you told us before, { $day } at { $time }
web-report-withdrawn = You took this back. It stays here to be seen.
web-report-apart = This was put right twice, each time without the other being known. Both count, so the more careful one holds. Put it right once more, and only that counts after three days.
web-report-careful = Until { $when } the more careful answer counts. After that, the later one.
web-report-careful-withdrawn = Until { $when } it still counts. Then it does not.
web-report-rule = You can put this right or take it back at any time. What you said before stays to be seen. For three days the more careful answer counts. What sent you to a doctor needs a doctor’s word.
web-report-put-right = Put it right
web-report-withdraw = Take it back
web-report-anew = Put it right: { $title }

web-report-fact-peak = Worst pain
web-report-fact-effort = Effort
web-report-fact-new = Anything new
web-report-fact-tingling = Tingling or numbness
web-report-fact-weakness = Weakness
web-report-fact-numbness = Numbness, bladder or bowels
web-report-fact-after = Pain afterwards
web-report-fact-limbs = Arms and legs
web-report-fact-back = Back
web-report-fact-neck = Neck
web-report-fact-hip = Hip
web-report-fact-sore = Sore to touch
web-report-fact-stiffness = Stiffness
web-report-fact-spasm = Spasm
web-report-fact-woken = Woken by pain
web-report-fact-moves = Low back moves more freely
web-report-fact-text = Your words
web-report-fact-what = What happened
web-report-of-ten = { $score } of 10
web-report-note = What would you like to say?
    .lacking = Please write a few words.
