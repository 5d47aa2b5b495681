## The ladder: stages from lying on the floor to the hardest exercise. Plain, calm, never a promise.

ladder-region-low-back = low back
ladder-region-thoracic = upper and middle back
ladder-region-neck = neck

ladder-name-floor = On the floor
ladder-name-turn = Starting position, head turned
ladder-floor = knees bent, feet flat, off the rack

ladder-hip = hip bent to { $degrees }°
ladder-tilt = tilted { $degrees }° to each side in turn
ladder-turn = head turned { $degrees }° to each side in turn
ladder-towel-none = no towel
ladder-towel-along = { $mm } mm of folded towel along the whole rack
ladder-towel-back = { $mm } mm of folded towel under your back
ladder-towel-seat = { $mm } mm of folded towel under your seat
ladder-holds-rest = rest for { $minutes } minutes
ladder-holds-each = { $count } × { $seconds } seconds on each side
ladder-holds-both = { $count } × { $seconds } seconds

ladder-why-floor = The rack does not press at all. Every ladder begins here.
ladder-why-first = The gentlest way to begin on the rack: towels take the edge off the wood.
ladder-why-bare = The same without a towel.
ladder-why-less-towel = The same on a thinner towel.
ladder-why-next = The next exercise in the maker’s order.
ladder-why-next-padded = The next exercise in the maker’s order. The towel keeps the step small.
ladder-why-turned = Turning your head puts more of its weight on that side of your neck, the maker says.
ladder-why-closer = The same, a little closer to your chest.
ladder-why-tilt = The same, tilted a little further.
ladder-why-turn = The same, turned a little further.
ladder-why-beyond = It comes later in the maker’s programme and presses more here. It is shown so that you know of it.
ladder-why-opened = A clinician opened this step. It is a large one.

ladder-step-total = About { $total } % more on your { $where } than the stage before.
ladder-step-side = About { $total } % more on your { $where } than the stage before, and up to { $side } % more on one side.
ladder-step-other = About { $total } % more on your { $where } than the stage before, and no more on either side alone.
ladder-step-one-side = About the same on your { $where } in all as the stage before, but { $side } % more on one side.
ladder-step-pressure = About the same weight on your { $where } as the stage before, on less cloth: about { $pressure } % more pressure.
ladder-alike = For your body we cannot tell which presses more, this stage or the one before. Take them as alike.

ladder-closed-screening = Closed until your answers to the health questions allow a session.
ladder-closed-cap = Because of your answers, stages above { $cap } are closed for now.
ladder-closed-said = A clinician set stage { $cap } as the highest for you. Stages above it are closed for now.
ladder-closed-removed = Left out because of your answers.
ladder-closed-prerequisite = Closed, because { $earlier } comes first and is closed.
ladder-closed-gate =
    The maker asks for { $weeks } weeks of the basic exercises first, { $least } to { $most } times a week, at least { $minutes } minutes each, and a low back that moves more freely. Weeks done so far: { $done } of { $weeks }. Days in the last seven with { $minutes } minutes on the rack: { $days }. { $missing ->
        [weeks] Still missing: the weeks.
        [answer] Still missing: your own word that your low back moves more freely.
       *[both] Still missing: the weeks, and your own word that your low back moves more freely.
    }
ladder-closed-too-steep = About { $percent } % more than the highest stage. Nothing makes that step small enough, so only a clinician can open it.
ladder-closed-below = Comes after stage { $stage }, which is closed.

ladder-short-screening = health questions first
ladder-short-cap = not with your answers
ladder-short-removed = not with your answers
ladder-short-unconfirmed = not checked against the manual yet
ladder-short-prerequisite = an earlier exercise is closed
ladder-short-gate = after months of the basics, the maker says
ladder-short-too_steep = too large a step; only a clinician opens it
ladder-short-below = a stage below is closed
ladder-short-pressure = the same weight on less cloth: more pressure
ladder-short-alike = about the same as the stage below, as far as we can tell
