"""What one session and its report bound by themselves: P1-P11, P13-P17, the warning signs and the stop words."""

from __future__ import annotations

from backrack.progression.case import Sitting
from backrack.progression.decision import Decision
from backrack.progression.limits import (
    Gate,
    both_limbs_warn,
    is_second_time,
    morning_pauses,
    most_pain,
    pain_gate,
    pain_of_a_normal_day,
    spread,
)
from backrack.progression.policy.view import MORNING_UNTIL, View, morning_is_in
from backrack.record import Answer, Sign

Values = dict[str, float | str]
Found = tuple[Decision, Values] | None

NO = Answer.NO
TINGLING_MINUTES = 60  # P7, section 2.2
PRE_ABOVE_USUAL, PRE_ALWAYS = 2, 6  # P4, section 2.2
RISE_STAYS, RISE_EASES = 3, 4  # P9, section 2.2
MORNING_EASES, MORNING_STAYS = 3, 2  # P11, section 2.2
SORE_EASES, SORE_STAYS = 7, 4  # P13, section 2.2
DONE_ENOUGH = 0.8  # P17, section 2.2


def p1(_: View, each: Sitting) -> Found:
    screen = each.micro_screen
    told = screen is not None and screen.a is not NO and not screen.a_weakness_only
    return (Decision.EMERGENCY, {}) if each.cauda or told else None


def p2(_: View, each: Sitting) -> Found:
    screen = each.micro_screen
    weak = each.weakness or (screen is not None and screen.a is not NO and screen.a_weakness_only)
    if weak or each.constant_night_pain or each.fever or each.accident:
        sign = "weakness" if weak else "night" if each.constant_night_pain else "fever" if each.fever else "accident"
        return Decision.REFER, {"sign": sign}
    return None


def rf05(view: View, each: Sitting) -> Found:
    return (Decision.EMERGENCY, {}) if both_limbs_warn(each.both_limbs, view.dbase) else None


def rf08(_: View, each: Sitting) -> Found:
    return (Decision.EMERGENCY, {}) if Sign.VISION_OR_SPEECH in each.signs else None


def rf23(_: View, each: Sitting) -> Found:
    return (Decision.EMERGENCY, {}) if Sign.CHEST_PAIN in each.signs else None


def stop_sharp(_: View, each: Sitting) -> Found:
    return (Decision.PAUSE, {}) if Sign.SHARP in each.signs else None


def stop_dizzy(_: View, each: Sitting) -> Found:
    return (Decision.PAUSE, {}) if Sign.DIZZY_OR_SICK in each.signs else None


def micro_b(_: View, each: Sitting) -> Found:
    screen = each.micro_screen
    return (Decision.STAY, {}) if screen is not None and screen.b is not NO else None


def p4(view: View, each: Sitting) -> Found:
    if each.pre is None or (each.pre < PRE_ALWAYS and (view.v2 or each.pre < view.usual + PRE_ABOVE_USUAL)):
        return None
    return Decision.STAY, {"now": each.pre, "usual": view.usual}


def has_spread(view: View, each: Sitting) -> bool:
    """Spread and not told to have gone back within 15 minutes."""
    screen = each.micro_screen
    if (screen is not None and screen.c is not NO) or Sign.SPREADING in each.signs:
        return True
    if each.distal_after is None:
        return spread(each.distal_pre, view.dbase) or spread(each.distal_peak, view.dbase)
    return each.distal_after > view.dbase


def p5(view: View, each: Sitting) -> Found:
    return _again(view, each, has_spread, "distal") if has_spread(view, each) else None


def p6(view: View, each: Sitting) -> Found:
    level = max(each.distal_pre or 0, each.distal_peak or 0)
    if level <= view.dbase or each.distal_after is None or each.distal_after > view.dbase:
        return None
    return Decision.EASE, {"level": level, "usual": view.dbase}


def has_tingling(_: View, each: Sitting) -> bool:
    """New tingling of more than an hour, or of a length nobody told. A length alone counts as tingling."""
    minutes = each.paraesthesia_minutes
    long = each.paraesthesia if minutes is None else minutes > TINGLING_MINUTES
    return long or Sign.TINGLING in each.signs


def p7(view: View, each: Sitting) -> Found:
    return _again(view, each, has_tingling, "tingling") if has_tingling(view, each) else None


def p8(view: View, each: Sitting) -> Found:
    worst, limit = max(each.peak or 0, each.after or 0), most_pain(view.usual)
    if worst <= limit and Sign.TOO_PAINFUL not in each.signs:
        return None
    values: Values = {"peak": worst, "limit": limit}
    ends_since = view.settings.pain_above_limit_ends_since
    only_ends = ends_since is not None and each.start >= ends_since
    return Decision.STAY if only_ends else Decision.EASE, values


def p9(view: View, each: Sitting) -> Found:
    if view.v2 or each.peak is None:
        return None
    before = view.usual if each.pre is None else min(each.pre, view.usual)
    rise = each.peak - before
    if rise < RISE_STAYS:
        return None
    return Decision.EASE if rise >= RISE_EASES else Decision.STAY, {"rise": rise, "peak": each.peak}


def p10(view: View, each: Sitting) -> Found:
    if each.morning is None or not morning_pauses(each.morning, view.usual, view.v2):
        return None
    return Decision.PAUSE, {"morning": each.morning, "usual": view.usual}


def p11(view: View, each: Sitting) -> Found:
    if view.v2 or each.morning is None or each.morning < view.usual + MORNING_STAYS:
        return None
    values: Values = {"morning": each.morning, "usual": view.usual}
    if each.morning >= view.usual + MORNING_EASES:
        return Decision.EASE, values
    before = next((s.morning for s in reversed(view.sittings) if s.start < each.start and s.morning is not None), None)
    again = before is not None and before >= view.usual + MORNING_STAYS
    return Decision.EASE if again else Decision.STAY, values


def p13(_: View, each: Sitting) -> Found:
    if each.sore is None or each.sore < SORE_STAYS:
        return None
    return Decision.EASE if each.sore >= SORE_EASES else Decision.STAY, {"sore": each.sore}


def p15(view: View, each: Sitting) -> Found:
    if each is not view.last:
        return (Decision.STAY, {"nights": 1}) if each.night else None
    nights = sum(s.night for s in view.sittings[-3:])
    if nights >= 2:  # P15, section 2.2: two of the last three
        return Decision.EASE, {"nights": nights}
    return (Decision.STAY, {"nights": nights}) if each.night else None


def p16(view: View, each: Sitting) -> Found:
    """Anything not told never helps. A session that lies ahead of a wrong clock has no morning in its time."""
    if not morning_is_in(each, view.now):
        return Decision.STAY, {"missing": "morning"}
    if each.sore is None or (each.sore_at is not None and each.sore_at - each.start > MORNING_UNTIL):
        return Decision.STAY, {"missing": "sore"}
    scores = (each.pre, each.peak, each.after, each.distal_pre, each.distal_peak, each.distal_after, each.done)
    if None in scores or not each.signs_told:
        return Decision.STAY, {"missing": "report"}
    return (Decision.STAY, {"missing": "screen"}) if each.micro_screen is None else None


def p17(view: View, each: Sitting) -> Found:
    if each.in_doubt:
        return Decision.STAY, {"why": "clock"}
    if each.light:
        return Decision.STAY, {"why": "light"}
    # not left to whoever tells of the session: what the gate of that day was follows from the pain before it
    if each.pre is not None and pain_gate(each.pre, view.usual) is not Gate.NORMAL:
        most = pain_of_a_normal_day(view.usual)
        return Decision.STAY, {"why": "day", "now": each.pre, "usual": view.usual, "most": most}
    if each.sedated:
        return Decision.STAY, {"why": "sedated"}
    if each.done is None or each.done < DONE_ENOUGH:
        return Decision.STAY, {"why": "short"}
    day = each.start.date()
    for other in reversed(view.sittings):
        if other.start < each.start:
            return (Decision.STAY, {"why": "second"}) if other.start.date() == day else None
    return None


def _again(view: View, each: Sitting, had: object, sign: str) -> Found:
    """PAUSE, and REFER the second time within 14 days."""
    found = has_spread if had is has_spread else has_tingling
    for other in view.ever:
        if other.start < each.start and is_second_time(other.start, each.start) and found(view, other):
            return Decision.REFER, {"told": "after", "sign": sign}
    return Decision.PAUSE, {"told": "after", "sign": sign}
