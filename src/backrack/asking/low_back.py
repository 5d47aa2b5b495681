"""When it is asked whether the low back moves more freely: once the weeks are nearly done, and seldom after that."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from backrack.catalogue import load_catalogue
from backrack.progression import counted_sessions
from backrack.record import LowBackTold, Person, versions_of

GATE = "advanced"
NEARLY_DONE = timedelta(weeks=2)  # before the maker's weeks are full; assumed
ASKED_EVERY = timedelta(weeks=4)  # as all that is asked every few weeks; assumed


def low_back_is_due(person: Person, now: datetime) -> bool:
    """Whether to ask at ``now``, in the person's own zone: not before it could soon matter, nor twice in four weeks."""
    if not low_back_may_be_told(person, now):
        return False
    told = [versions.entries[-1].at for versions in versions_of(person, LowBackTold) if versions.stands is not None]
    return all(now - at >= ASKED_EVERY for at in told if at <= now)


def low_back_may_be_told(person: Person, now: datetime) -> bool:
    """Whether the weeks are nearly done, so that the answer matters."""
    return person.once(f"low back {now.isoformat()}", partial(_weeks_nearly_done, person, now))


def _weeks_nearly_done(person: Person, now: datetime) -> bool:
    gate = load_catalogue().gates[GATE]
    if not gate.lower_spine_mobile.value or not gate.weeks.value:
        return False
    needed = timedelta(weeks=gate.weeks.value) - NEARLY_DONE
    first = next((done.started_at for done in counted_sessions(person)), now)
    if now - first < needed - timedelta(weeks=1):  # nobody is weighed for: the ladder brings the pressure model along
        return False
    from backrack.ladder import weeks_done

    return weeks_done(person, gate, now) >= needed // timedelta(weeks=1)
