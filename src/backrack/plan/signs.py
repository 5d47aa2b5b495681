"""The signs to stop during a session (screening policy, section 1.4): in the order to show, and what each ends."""

from __future__ import annotations

from collections.abc import Iterable

from backrack.progression import EMERGENCY_SIGNS
from backrack.record import Sign

STOP_SIGNS = (
    Sign.SPREADING,
    Sign.TINGLING,
    Sign.TOO_PAINFUL,
    Sign.SHARP,
    Sign.DIZZY_OR_SICK,
    Sign.VISION_OR_SPEECH,
    Sign.CHEST_PAIN,
    Sign.ON_THE_BONE,
)
CALL_AT_ONCE = EMERGENCY_SIGNS

# Pressure on the bone is put right once, the second time ends the session (section 1.4). A spasm is let pass, then the
# person chooses.
_TIMES_BORNE = {Sign.ON_THE_BONE: 1}
_BORNE = frozenset({Sign.SPASM})


def end_the_session(signs: Iterable[Sign]) -> bool:
    """Whether the signs told in one session end it."""
    told = tuple(signs)
    return any(sign not in _BORNE and told.count(sign) > _TIMES_BORNE.get(sign, 0) for sign in told)
