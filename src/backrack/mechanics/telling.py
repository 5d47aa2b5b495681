"""What changed, in sentences: always against the person's own other posture, always with how sure it is."""

from __future__ import annotations

from backrack.mechanics.change import Change, Comparison, Place
from backrack.mechanics.uncertainty import LEAST_N, Band
from backrack.posture import Side
from backrack.words import Text, say

SAME_WITHIN = 0.05  # a smaller change is told as "about the same"; assumed
TIMES_FROM = 2.0  # from here on "2.4 times as much" is plainer than "140 % more"; assumed
SURE, LIKELY = 0.95, 0.75  # what a chance is called; assumed


def where(place: Place, side: Side | None) -> str:
    """ "left lower back", or "lower back" for both sides."""
    return say(f"pressure-where-{_name(place, side)}")


def _name(place: Place, side: Side | None) -> str:
    return f"{place.value.replace('_', '-')}-{side or 'both'}"


def headline(told: Comparison) -> Text:
    """The largest change in a few words: "More on your left lower back"."""
    place = told.focus
    side = told.focus_sides(place)
    change = told.places[place, side]
    yours = Text(f"pressure-where-{_name(place, side)}.your")
    return Text(f"pressure-headline-{_kind(change)}", {"where": yours})


def sentence(told: Comparison, against: str) -> Text:
    """The largest change with its range. ``against`` says what it is compared with: "in your starting position"."""
    place = told.focus
    return sentence_of(told, place, told.focus_sides(place), against)


def sentence_of(told: Comparison, place: Place, side: Side | None, against: str) -> Text:
    """One place's change with its range: "31 % more on the left lower back than in your starting position; likely
    between 15 and 50 %".
    """
    change = told.places[place, side]
    values: dict[str, str | int | float] = {"where": where(place, side), "against": against}
    kind = _kind(change)
    if kind == "times":
        values |= {"times": _times(change.ratio.value)}
    elif kind in ("less", "more"):
        values |= {"percent": abs(percent(change.ratio.value))}
    base = Text(f"pressure-sentence-{kind}", values)
    if kind in ("none", "off") or change.ratio.low == change.ratio.high:
        return Text("pressure-without-range", {"change": base})
    return Text("pressure-with-range", {"change": base, "likely": likely(change.ratio, kind)})


def likely(ratio: Band, said: str = "same") -> Text:
    """The range of a ratio: "likely between 15 and 50 %". Its direction is told where it is not ``said`` before."""
    low, high = percent(ratio.low), percent(ratio.high)
    if said == "more" and low >= 0 and ratio.high < TIMES_FROM:
        return Text("pressure-likely-percent", {"low": low, "high": high})
    if said == "less" and high <= 0:
        return Text("pressure-likely-percent", {"low": -high, "high": -low})
    if ratio.high >= TIMES_FROM and ratio.low >= 1:
        return Text("pressure-likely-times", {"low": _times(ratio.low), "high": _times(ratio.high)})
    if ratio.high >= TIMES_FROM:
        return Text("pressure-likely-mixed-times", {"low": -low, "high": _times(ratio.high)})
    if low >= 0:
        return Text("pressure-likely-more", {"low": low, "high": high})
    if high <= 0:
        return Text("pressure-likely-less", {"low": -high, "high": -low})
    return Text("pressure-likely-mixed", {"low": -low, "high": high})


def sureness(change: Change) -> Text:
    """What the chance of "more" is called: sure, likely, or cannot say."""
    if change.ratio.low == change.ratio.high:
        return Text("pressure-sure-same")
    more = change.more
    most = max(more, 1 - more)
    direction = "more" if more >= 0.5 else "less"
    degree = "sure" if most >= SURE else "likely" if most >= LIKELY else ""
    if not degree:
        return Text("pressure-sure-unknown", {"in_ten": round(more * 10)})
    return Text(f"pressure-sure-{degree}", {"direction": direction, "in_ten": min(round(most * 10), 10)})


def balance(told: Comparison) -> Text:
    """How the load of the place most changed is shared between left and right, in whole percent that sum to 100."""
    place = told.focus
    left = round(100 * told.left_share[place].value)
    return Text("pressure-balance", {"where": where(place, None), "left": left, "right": 100 - left})


def percent(ratio: float) -> int:
    """The change in whole percent: 1.31 is 31, 0.8 is -20."""
    return round(100 * (ratio - 1))


def _times(ratio: float) -> float:
    return round(ratio, 1) if ratio < 10 else round(ratio)


def _kind(change: Change) -> str:
    """none (hardly any in both), off (no longer), same, less, more, times."""
    ratio = change.ratio.value
    if max(change.force_n.value, change.start_n) < LEAST_N:
        return "none"
    if change.force_n.value < LEAST_N:
        return "off"
    if abs(ratio - 1) < SAME_WITHIN:
        return "same"
    if ratio < 1:
        return "less"
    return "times" if ratio >= TIMES_FROM else "more"
