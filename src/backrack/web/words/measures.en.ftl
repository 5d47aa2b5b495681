## What is asked every few weeks: own activities, change since the start, a questionnaire.

measures-title = What you can do
measures-due-activities = What can you do, and what is hard?
    .lead = A minute or two, whenever it suits you.
measures-due-change = How has your back changed since you began?
    .lead = One question, whenever it suits you.

measures-naming = What is hard for you because of your back?
    .lead = Name three to five things you would like to do more easily. Use your own words: putting on socks, a walk to the shop.
    .note = We ask about the same things again in a few weeks.
    .lacking = Please name at least one thing.
measures-activity =
    { $number ->
        [1] First
        [2] Second
        [3] Third
        [4] Fourth, if you like
       *[5] Fifth, if you like
    }
measures-able = How well can you do this now?
measures-able-least = 0 not at all
measures-able-most = 10 as well as before
measures-able-level =
    { $score ->
        [0] I cannot do it.
        [1] Hardly at all.
        [2] With great trouble.
        [3] With much trouble.
        [4] With a good deal of trouble.
        [5] About half as well as before.
        [6] With some trouble.
        [7] Fairly well.
        [8] Well.
        [9] Nearly as well as before.
       *[10] As well as before.
    }
measures-change = How is your back now, compared with when you began?
    .lead = Think of the time just before your first session.
measures-change-least = -5 very much worse
measures-change-most = +5 fully recovered
measures-change-level =
    { $change ->
        [-5] Very much worse.
        [-4] Much worse.
        [-3] Clearly worse.
        [-2] Somewhat worse.
        [-1] A little worse.
        [0] No change.
        [1] A little better.
        [2] Somewhat better.
        [3] Clearly better.
        [4] Much better.
       *[5] Fully recovered.
    }

measures-questionnaire = Roland-Morris questionnaire
measures-total = How many of the 24 statements did you tick?
    .lead = If you filled in the Roland-Morris questionnaire at your clinic, you can keep its total here. Its statements are not part of backrack.
    .unit = of 24
    .lacking = Please give a whole number from 0 to 24.
measures-none = Did none of the statements fit you that day?
    .yes = None of them fitted
    .no = I did not fill it in

measures-fact-activity = Activity { $number }
measures-fact-change = Change since you began
measures-fact-total = Statements ticked
measures-fact-of-24 = { $total } of 24
measures-fact-no-score = No score: nothing was ticked, and nobody said that none fitted.

measures-due-low-back = Does your low back move more freely now?
    .lead = One question, whenever it suits you.
measures-title-low-back = Your low back
measures-low-back = Does your low back move more freely than before your first session?
    .lead = Think of bending, turning over in bed, putting on socks.
    .why = The maker asks for this before the advanced exercises. It opens nothing by itself, and any answer is fine. You can change it at any time.

guide-more-measures-questionnaire = A questionnaire from your clinic
    .about = Keep the total of a Roland-Morris questionnaire you filled in on paper.
