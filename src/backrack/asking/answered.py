"""What reports have answered already, so that nobody is asked twice."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from backrack.progression import answers_after, counted_sessions
from backrack.record import AfterReport, Answer, MorningReport, Person, SessionDone, Sign, StopSign, versions_of


def limbs_are_answered(person: Person, session: UUID, at: datetime) -> bool:
    """Whether reports by ``at`` say how the limbs were after a session; the check-in need not ask then.

    Nothing new answers it, save where it was told before the session ended. Something new does so only if every
    question about it was answered, and the tingling was gone about 15 minutes later: else its length is still to be
    asked. What was told before a correction counts along for as long as it binds.
    """
    told = [each for each in versions_of(person, AfterReport) if each.entries[-1].session == session]
    ended = max((done.ended_at for done in person.of(SessionDone) if done.session == session), default=at)
    binding = [(entry, each) for each in told for entry, ends in each.with_ends() if ends is None or ends > at]
    stands = any(each.stands is not None and ended <= each.stands.at <= at for each in told)
    return stands and all(_is_whole(person, entry, each.entries[0].at, at) for entry, each in binding)


def morning_of(person: Person, day: date) -> MorningReport | None:
    """The report of a morning that stands and holds a pain score; one told before that day is none."""
    standing = (each.stands for each in versions_of(person, MorningReport) if each.entries[0].at.date() >= day)
    return next((told for told in standing if told and told.day == day and told.worst is not None), None)


def someone_is_needed(person: Person) -> bool:
    """Whether the next session needs someone in the room: at the last one the person could not get up.

    A session told from memory is no sign that somebody was there.
    """
    stuck = [entry.at for entry in person.of(StopSign) if entry.sign is Sign.CANNOT_GET_UP]
    return bool(stuck) and not any(
        done.started_at > max(stuck) for done in counted_sessions(person) if not done.by_hand
    )


def _is_whole(person: Person, told: AfterReport, since: datetime, at: datetime) -> bool:
    if told.anything_new is Answer.NO:
        return True
    details = (told.anything_new, told.limbs, told.tingling, told.weakness, told.numbness_bladder_bowel)
    later = [each for each in answers_after(person, told, since) if each.at <= at]
    return None not in details and any(each.tingling is Answer.NO for each in later)
