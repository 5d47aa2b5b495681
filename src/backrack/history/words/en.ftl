## One sentence for each chart of what has been. It reads numbers, blames nobody and claims no cause.

history-pain-none = No morning has been told yet.
history-pain-few =
    { $mornings ->
        [one] You have told us about one morning so far. After two weeks, your first week and your last stand here side by side.
       *[other] You have told us about { $mornings } mornings so far. After two weeks, your first week and your last stand here side by side.
    }
history-pain-less = Your morning pain was { $first } on average in the first week shown, and { $last } in the last 7 days.
history-pain-more = Your morning pain was { $first } on average in the first week shown, and { $last } in the last 7 days. That is more than a wobble.
history-pain-same = Your morning pain is about the same: { $first } on average in the first week shown, { $last } in the last 7 days.

history-sore-none = No session yet has both: how hard it pressed, and how sore you were the next morning.
history-sore-all =
    { $told ->
        [one] The morning after your one session, you were sore { $most } out of 10.
       *[other] After all { $told } sessions you told us about, you were sore { $limit } out of 10 or less the next morning.
    }
history-sore-some = After { $little } of { $told } sessions you were sore { $limit } out of 10 or less the next morning. The most was { $most }.

history-weeks-none = Nothing has been planned or done yet.
history-weeks-last-plain = Last week: { $done ->
        [one] one minute
       *[other] { $done } minutes
    } done, { $planned } planned.
history-weeks-last-rest =
    { $days ->
        [one] Last week: { $done ->
            [one] one minute
           *[other] { $done } minutes
        } done, { $planned } planned. The rules asked for rest on one day.
       *[other] Last week: { $done ->
            [one] one minute
           *[other] { $done } minutes
        } done, { $planned } planned. The rules asked for rest on { $days } days.
    }
history-weeks-this-plain = This week so far: { $done ->
        [one] one minute
       *[other] { $done } minutes
    } done, { $planned } planned.
history-weeks-this-rest =
    { $days ->
        [one] This week so far: { $done ->
            [one] one minute
           *[other] { $done } minutes
        } done, { $planned } planned. The rules asked for rest on one day.
       *[other] This week so far: { $done ->
            [one] one minute
           *[other] { $done } minutes
        } done, { $planned } planned. The rules asked for rest on { $days } days.
    }

history-stage-here = For your { $where } you are at stage { $stage } of { $top }.
history-stage-open = For your { $where } you are at stage { $stage } of { $top }, and the next is open to you.
history-stage-top = For your { $where } you are at stage { $stage }, the last of this ladder.
