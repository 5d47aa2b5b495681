## What changed, told against the person's own other posture. Never a promise, never absolute without its range.

pressure-where-low-back-left = left lower back
    .your = your left lower back
pressure-where-low-back-right = right lower back
    .your = your right lower back
pressure-where-low-back-both = lower back
    .your = your lower back
pressure-where-middle-back-left = left middle back
    .your = your left middle back
pressure-where-middle-back-right = right middle back
    .your = your right middle back
pressure-where-middle-back-both = middle back
    .your = your middle back
pressure-where-upper-back-left = left upper back
    .your = your left upper back
pressure-where-upper-back-right = right upper back
    .your = your right upper back
pressure-where-upper-back-both = upper back
    .your = your upper back
pressure-where-neck-left = left side of the neck
    .your = the left side of your neck
pressure-where-neck-right = right side of the neck
    .your = the right side of your neck
pressure-where-neck-both = neck
    .your = your neck

pressure-headline-none = Hardly any on { $where }
pressure-headline-off = Nothing on { $where } any more
pressure-headline-same = About the same everywhere
pressure-headline-less = Less on { $where }
pressure-headline-more = More on { $where }
pressure-headline-times = Much more on { $where }

pressure-sentence-none = Hardly any on the { $where }, and hardly any { $against }
pressure-sentence-off = The { $where } hardly touches any more, unlike { $against }
pressure-sentence-same = About the same on the { $where } as { $against }
pressure-sentence-less = { $percent } % less on the { $where } than { $against }
pressure-sentence-more = { $percent } % more on the { $where } than { $against }
pressure-sentence-times = { $times } times as much on the { $where } as { $against }

pressure-with-range = { $change }; { $likely }.
pressure-without-range = { $change }.

pressure-likely-percent = likely between { $low } and { $high } %
pressure-likely-more = likely between { $low } and { $high } % more
pressure-likely-less = likely between { $low } and { $high } % less
pressure-likely-mixed = likely between { $low } % less and { $high } % more
pressure-likely-times = likely between { $low } and { $high } times as much
pressure-likely-mixed-times = likely between { $low } % less and { $high } times as much

pressure-against-start = in your starting position
pressure-against-other = in “{ $posture }”

pressure-sure-same = Nothing differs between the two.
pressure-sure-sure =
    The model is all but sure that it is { $direction ->
        [less] less.
       *[more] more.
    }
pressure-sure-likely =
    It is { $direction ->
        [less] less
       *[more] more
    } in about { $in_ten } of 10 people like you.
pressure-sure-unknown = The model cannot say whether it is more or less: it is more in about { $in_ten } of 10 people like you.

pressure-balance = On the { $where }, the left carries { $left } % and the right { $right } %.

pressure-estimate = An estimate, not a measurement.
