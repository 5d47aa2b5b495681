## What the measures show, each in a sentence or two: how much, and never why.

-outcomes-notice = That is a change people notice.
-outcomes-small = A change this small comes and goes from day to day.

outcomes-pain = Pain in the mornings
    .early = There are too few mornings yet to say how your pain has changed.
    .reading =
        { $way ->
            [same] Your pain in the mornings is as it was at the start.
            [lower] Your pain in the mornings is { $size } { $size ->
                [one] point
               *[other] points
            } lower than at the start. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[higher] Your pain in the mornings is { $size } { $size ->
                [one] point
               *[other] points
            } higher than at the start. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-back = Back pain in the mornings
    .early = There are too few mornings yet to say how the pain in your back has changed.
    .reading =
        { $way ->
            [same] Your back pain in the mornings is as it was at the start.
            [lower] Your back pain in the mornings is { $size } { $size ->
                [one] point
               *[other] points
            } lower than at the start. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[higher] Your back pain in the mornings is { $size } { $size ->
                [one] point
               *[other] points
            } higher than at the start. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-neck = Neck pain in the mornings
    .early = There are too few mornings yet to say how the pain in your neck has changed.
    .reading =
        { $way ->
            [same] Your neck pain in the mornings is as it was at the start.
            [lower] Your neck pain in the mornings is { $size } { $size ->
                [one] point
               *[other] points
            } lower than at the start. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[higher] Your neck pain in the mornings is { $size } { $size ->
                [one] point
               *[other] points
            } higher than at the start. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-hip = Hip pain in the mornings
    .early = There are too few mornings yet to say how the pain in your hip has changed.
    .reading =
        { $way ->
            [same] Your hip pain in the mornings is as it was at the start.
            [lower] Your hip pain in the mornings is { $size } { $size ->
                [one] point
               *[other] points
            } lower than at the start. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[higher] Your hip pain in the mornings is { $size } { $size ->
                [one] point
               *[other] points
            } higher than at the start. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-soreness = Soreness to touch
    .early = There are too few mornings yet to say how your soreness has changed.
    .reading =
        { $way ->
            [same] You are as sore in the mornings as at the start.
            [lower] You are less sore in the mornings than at the start, by { $size } of 10.
           *[higher] You are more sore in the mornings than at the start, by { $size } of 10.
        }
outcomes-stiffness = Stiffness in the mornings
    .early = There are too few mornings yet to say how your stiffness has changed.
    .reading =
        { $way ->
            [same] You are as stiff in the mornings as at the start.
            [lower] You are less stiff in the mornings than at the start, by { $size } of 10.
           *[higher] You are more stiff in the mornings than at the start, by { $size } of 10.
        }
outcomes-limbs = How far pain or tingling reaches
    .early = How far pain or tingling reached down an arm or leg, as you told it before your sessions.
    .reading = How far pain or tingling reached down an arm or leg, as you told it before your sessions.
outcomes-function = What you can do
    .early = Rate your activities once more, and we can show what has changed.
    .reading =
        { $way ->
            [same] You rate your own activities as at the start.
            [higher] You rate your own activities { $size } { $size ->
                [one] point
               *[other] points
            } higher than at the start: you can do more. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[lower] You rate your own activities { $size } { $size ->
                [one] point
               *[other] points
            } lower than at the start: you can do less. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-change = Change since the start, as you see it
    .early = You have not said yet how your back has changed since the start.
    .reading =
        { $way ->
            [same] You said that your back is as it was at the start.
            [higher] You said that your back is better than at the start: { $now } on a scale up to 5. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[lower] You said that your back is worse than at the start: { $now } on a scale down to -5. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }
outcomes-disability = Roland-Morris questionnaire
    .early = One more sheet, and we can show what has changed.
    .reading =
        { $way ->
            [same] Your Roland-Morris total is as it was at the start.
            [lower] Your Roland-Morris total is { $size } { $size ->
                [one] point
               *[other] points
            } lower than at the start: the back limits you less. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
           *[higher] Your Roland-Morris total is { $size } { $size ->
                [one] point
               *[other] points
            } higher than at the start: the back limits you more. { $matters ->
                [yes] { -outcomes-notice }
               *[no] { -outcomes-small }
            }
        }

outcomes-five = Your own first five days
    .maker = The maker says most people’s symptoms improve over about 5 days. We have not found studies that test this. Here is what you told.
    .without = Without this rack, pain fell by about { $least } to { $most } of 10 up to day { $day }, in many studies together.
    .against-worst = The worst of the days before that is told apart: soreness often peaks in the first days.
outcomes-five-not-begun = This is counted from your first session.
outcomes-five-not-yet = It is not known yet. We look at the morning of day 5, or the one before or after.
outcomes-five-no-report = You told us nothing on the mornings of days 4 to 6, so we cannot say.
outcomes-five-no-start = There is no score from before your first session, so we cannot say.
outcomes-five-better = After about five days your pain was { $size } { $size ->
        [one] point
       *[other] points
    } lower than at the start. That is a change people notice.
outcomes-five-same = After about five days your pain was much as at the start: { $now } of 10.
outcomes-five-worse = After about five days your pain was { $size } { $size ->
        [one] point
       *[other] points
    } higher than at the start. That is a change people notice.
outcomes-natural = How back pain mostly goes without this rack
    .about = In many studies together, new back pain fell from 5.2 to 2.3 of 10 in six weeks, and lasting pain from 5.1 to 3.3, without this rack. People mostly begin when it is at its worst. Straight lines between these numbers are our own.
    .source = Source: { $source }.

outcomes-done-none = No day has been planned or done in the last weeks.
outcomes-done-days =
    { $done ->
        [one] In the last { $days } days you did a session on one day. { $planned } were planned.
       *[other] In the last { $days } days you did a session on { $done } days. { $planned } were planned.
    }
    .held =
        { $done ->
            [one] In the last { $days } days you did a session on one day; { $planned } were planned. In it you held { $held } of { $asked ->
                [one] one minute
               *[other] { $asked } minutes
            }.
           *[other] In the last { $days } days you did a session on { $done } days; { $planned } were planned. In those you held { $held } of { $asked } minutes.
        }

outcomes-wrong =
    { $events ->
        [0] You have written down nothing that went wrong.
        [one] You have written down one thing that went wrong. It is in no chart and no score.
       *[other] You have written down { $events } things that went wrong. They are in no chart and no score.
    }
