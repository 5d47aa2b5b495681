## Why a stage stays, goes down or waits, and what would change it.

progression-held = This is still on hold until you have settled, or a clinician has looked at it.
progression-cleared = A clinician has looked at it. You go on one stage lower, at stage { $stage }.
progression-micro-b = You told us about a fever, a fall, an accident or a new illness. We ask all questions again first.
progression-gap = It is { $days } days since your last session, so you begin again a little lower.
progression-P4 = Your pain before the session was { $now }. Your usual pain is { $usual }. So the stage stays the same.
progression-P9 = Your pain rose by { $rise } points during the session, to { $peak }.
progression-P11 = Your morning pain was { $morning }. Your usual pain is { $usual }.
progression-P12 = Your last three mornings add up to { $sum }. Your usual pain is { $usual }, so we wait for calmer mornings.
progression-P13 = Your back was sore to touch the next morning: { $sore } out of 10.
progression-P15 = Back pain woke you on { $nights ->
        [one] one of your last three nights.
       *[other] { $nights } of your last three nights.
    }
progression-P16 = { $missing ->
        [morning] We have no score for the next morning in its time.
        [sore] We do not know how sore your back was the next morning.
        [screen] The questions before the session were not answered.
       *[report] Part of the report on the session is missing.
    }
progression-P17 = { $why ->
        [clock] Your device’s clock was wrong, so we do not know when the last session was.
        [light] The last session was a light one, so it does not count towards the next stage.
        [day] Your pain before the last session was { $now }, and your usual pain is { $usual }. On such a day a session does not count towards the next stage.
        [sedated] The last session was done after strong painkillers, alcohol or sedatives.
        [second] There were two sessions that day, so the second does not count.
       *[short] Less than four fifths of the holds was done.
    }
progression-P18 = You have had { $quiet } quiet sessions running at this stage. The next stage needs { $needed }.
progression-P19 = These are your first five days, and the stage stays the same in them.
progression-P20 = Your stage changed less than three days ago.
progression-P21 = Your back reacted within the last seven days.
progression-P22 = Your mornings were { $rise } points higher this week than last week.
progression-P23 = You did { $done } of about { $planned } planned sessions this week.
progression-P24 = { $why ->
        [top] You are at the top of the ladder.
        [cap] Stage { $stage } is above the limit set for you.
       *[locked] Stage { $stage } is locked.
    }
progression-P25 = It is more than { $days } days since you answered all the questions.
progression-P26 = { $why ->
        [pause] This is the second pause within two weeks. Your scores moved too much for this app to judge.
       *[flares] Your back reacted { $number } times within two weeks. Your scores moved too much for this app to judge.
    }
progression-P27 = { $why ->
        [rmdq] Your back limits you more than at the start: { $value } out of 24, and { $usual } then.
       *[pain] Your mornings this week were { $value } on average. Your usual pain is { $usual }.
    }
progression-P28 = { $why ->
        [few] It is { $days } days or more. This week we have { $mornings ->
            [0] no score from a morning
            [one] one score from a morning
           *[other] { $mornings } scores from mornings
        }, too few to see whether you are better: see a clinician.
       *[none] It is { $days } days or more, and your scores are not clearly better. This is not working well enough: see a clinician.
    }
progression-W1 = { $mornings ->
        [0] We have no score yet from a morning after a session at this stage. So we do not know yet whether your mornings are as good as your usual { $usual }.
        [one] Your one morning at this stage does not show yet that your mornings are as good as your usual { $usual }.
       *[other] Your { $mornings } mornings at this stage do not show yet that they are as good as your usual { $usual }.
    }
progression-W2 = { $stage ->
    [left] Your mornings at the stage of your last session were above your usual { $usual }, by more than your scores move by themselves.
   *[here] Your mornings since this stage began are above your usual { $usual }, by more than your scores move by themselves.
}
progression-W3 = Your mornings stayed well above your usual { $usual }, even with little or no pressure. Someone should look at it.

progression-change-P1 = Get medical help now. A clinician's word opens the programme again.
progression-change-P2 = A clinician's word opens the programme again.
progression-change-RF05 = Get medical help now. A clinician's word opens the programme again.
progression-change-RF08 = Get medical help now. A clinician's word opens the programme again.
progression-change-RF23 = Get medical help now. A clinician's word opens the programme again.
progression-change-held = A calm morning after the pause, or a clinician's word.
progression-change-gate3 = At least two days of rest and a calm morning.
progression-change-cleared = Three quiet sessions at this stage.
progression-change-micro-b = Answer all the questions again.
progression-change-gap = Three quiet sessions at the lower stage.
progression-change-P4 = A session begun with your pain near its usual.
progression-change-P5 = Symptoms back to their usual place.
progression-change-P6 = Sessions in which nothing spreads.
progression-change-P7 = The tingling is gone. If it comes back, see a clinician.
progression-change-stop-sharp = At least two days of rest and a calm morning.
progression-change-stop-dizzy = At least two days of rest and a calm morning.
progression-change-P8 = Sessions with pain at { $limit } or below.
progression-change-P9 = Sessions in which pain rises by two points at most.
progression-change-P10 = At least two days of rest, and mornings near your usual { $usual }.
progression-change-morning = At least two days of rest, and mornings near your usual { $usual }.
progression-change-P11 = Mornings near your usual { $usual }.
progression-change-P12 = Mornings near your usual { $usual }.
progression-change-P13 = Soreness of three or less the next morning.
progression-change-P15 = Nights in which your back does not wake you.
progression-change-P16 = Tell us how the next morning is, within 36 hours of the session.
progression-change-P17 = { $why ->
        [day] One full session, begun with pain at { $most } or below.
       *[other] One full session in a day, at your usual stage.
    }
progression-change-P18 = { $left ->
        [one] One more quiet session.
       *[other] { $left } more quiet sessions.
    }
progression-change-P19 = { $days ->
        [one] One more day.
       *[other] { $days } more days.
    }
progression-change-P20 = { $hours ->
        [one] One more hour.
       *[other] { $hours } more hours.
    }
progression-change-P21 = { $days ->
        [one] One more day without a reaction.
       *[other] { $days } more days without a reaction.
    }
progression-change-P22 = A week of mornings like the week before.
progression-change-P23 = A few more of the planned sessions.
progression-change-P24 = { $why ->
        [top] There is no higher stage.
       *[other] A clinician can change this.
    }
progression-change-P25 = Answer all the questions again.
progression-change-P26 = A clinician's word opens the programme again.
progression-change-P27 = A clinician's word opens the programme again.
progression-change-P28 = { $why ->
        [few] At least { $needed } mornings told in a week, with scores that are clearly better. See a clinician about it.
       *[none] Scores that are clearly better. See a clinician about it.
    }
progression-change-W1 = More mornings near your usual { $usual }.
progression-change-W2 = Mornings near your usual { $usual }.
progression-change-W3 = A clinician's word opens the programme again.
