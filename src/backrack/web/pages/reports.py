"""The three reports, and one report with its undo, its corrections and its withdrawal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, get_args
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.views.decorators.http import require_safe

from backrack.asking import Due, Kind, due, morning_meaning, regions_of
from backrack.progression import Baseline, baseline_of
from backrack.record import (
    ActivitiesNamed,
    AfterReport,
    DisabilityTold,
    LimbMap,
    LowBackTold,
    MeasuresTold,
    MorningReport,
    Note,
    Person,
    SettledReport,
    Told,
    Versions,
)
from backrack.record.entries import Region
from backrack.web import reports
from backrack.web.clock import now
from backrack.web.days import full_day, when
from backrack.web.pages import measures
from backrack.web.pages.frame import ENTRIES, Option, Step, choice, fixed, pain, person_of, show, tiles
from backrack.words import Text, say

_NEW = "anything_new=yes|not_sure"
_REGIONS: tuple[Region, ...] = get_args(Region)
_NOBODY = UUID(int=0)


@dataclass(frozen=True)
class Limb:
    """One limb of the list under the drawn body."""

    name: str
    label: str
    levels: tuple[Option, ...]
    given: str


@dataclass(frozen=True)
class LimbStep(Step):
    limbs: tuple[Limb, ...] = ()


@require_safe
def after(request: HttpRequest) -> HttpResponse:
    asked = _asked(person_of(request), now(), Kind.AFTER)
    if asked is None:
        return redirect("today")
    return _form(request, Kind.AFTER, after_steps(), fixed("after", session=str(asked.session)), "done")


@require_safe
def settled(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    asked = _asked(person, moment, Kind.SETTLED)
    if asked is None:
        return redirect("today")
    if not asked.is_open(moment):
        opens = say(Text("web-report-wait.opens", {"when": say(when(asked.opens, moment))}))
        return show(request, "reports/wait", person, opens=opens, kept=reports.kept(person, moment))
    return _form(request, Kind.SETTLED, settled_steps(), fixed("settled", session=str(asked.session)), "done")


@require_safe
def morning(request: HttpRequest) -> HttpResponse:
    person, moment = person_of(request), now()
    asked = _asked(person, moment, Kind.MORNING) or _asked(person, moment, Kind.BASELINE)
    if asked is None or asked.day is None or not asked.is_open(moment):
        return redirect("today")
    about = {"session": str(asked.session)} if asked.session else {}
    steps = morning_steps(person, {}, asked.kind)
    then = "today" if asked.kind is Kind.BASELINE else "decision"
    return _form(request, asked.kind, steps, fixed("morning", day=asked.day.isoformat(), **about), then)


@require_safe
def report(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    person, moment = person_of(request), now()
    versions = _own(person, entry_id)
    latest = versions.entries[-1]
    return show(
        request,
        "reports/report",
        person,
        title=reports.title_of(latest),
        day=_day(latest, moment),
        versions=_shown(versions, moment),
        withdrawn=say("web-report-withdrawn") if versions.withdrawn_at else "",
        careful=reports.careful_until(versions, moment),
        latest=latest.id,
        kept=None if versions.withdrawn_at else reports.undoing(latest, moment, looks=False),
        can_correct=type(latest) in _STEPS,
        can_withdraw=versions.withdrawn_at is None and reports.undoing(latest, moment) is None,
        take=reports.taking_back(latest),
    )


@require_safe
def put_right(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """The same questions again, with what was answered; what is sent stands beside the old."""
    person = person_of(request)
    latest = _own(person, entry_id).entries[-1]
    if type(latest) not in _STEPS:
        raise Http404
    about = {name: str(getattr(latest, name)) for name in ("session", "day", "named") if getattr(latest, name, None)}
    steps = _STEPS[type(latest)](person, latest)
    back = resolve_url("report", entry_id)
    whole = fixed(latest.kind, corrects=str(latest.id), **about)
    return _steps(request, reports.title_of(latest), steps, whole, _report_to_be(), back)


def after_steps(told: Mapping[str, Any] | None = None) -> list[Step]:
    """Three questions; only something new asks the rest."""
    given, eyebrow = told or {}, say("web-report-after")
    effort = {"least": say("web-report-effort-least"), "most": say("web-report-effort-most")}
    asked: dict[str, Any] = {"eyebrow": eyebrow, "goes_on": not given}
    lead = "" if given else say("web-report-goes-on")
    return [
        pain("peak", say("web-report-peak"), lead=lead, given=_score(given, "peak"), **asked),
        tiles(
            "effort",
            say("web-report-effort"),
            "web-report-effort-level",
            given=_score(given, "effort"),
            **effort,
            **asked,
        ),
        choice(
            "anything_new",
            "web-report-new",
            lead=say("web-report-new.lead"),
            given=_answer(given, "anything_new"),
            **asked,
        ),
        limbs(given, eyebrow, "lead", _NEW),
        *_nerves(given, asked | {"when": _NEW}, "web-report-tingling", "web-report-weakness"),
        choice(
            "numbness_bladder_bowel",
            "web-report-numbness",
            why=say("web-report-numbness.why"),
            given=_answer(given, "numbness_bladder_bowel"),
            when=_NEW,
            **asked,
        ),
        pain("after", say("web-report-pain-now"), when=_NEW, given=_score(given, "after"), **asked),
    ]


def settled_steps(told: Mapping[str, Any] | None = None) -> list[Step]:
    given, eyebrow = told or {}, say("web-report-settled")
    asked: dict[str, Any] = {"eyebrow": eyebrow, "goes_on": not given}
    return [
        limbs(given, eyebrow, "lead-again"),
        *_nerves(given, asked, "web-report-settled-tingling", "web-report-settled-weakness"),
        pain("after", say("web-report-pain-now"), given=_score(given, "after"), **asked),
    ]


def morning_steps(person: Person, told: Mapping[str, Any], kind: Kind = Kind.MORNING) -> list[Step]:
    """Pain by region, then what the night left behind; other regions are one tap away."""
    baseline = kind is Kind.BASELINE
    eyebrow = say("web-report-baseline" if baseline else "web-report-morning")
    asked: dict[str, Any] = {"eyebrow": eyebrow, "goes_on": not told}
    stiff = {"least": say("web-report-sore-least"), "most": say("web-report-stiff-most")}
    steps = _regions(person, told, eyebrow, say("web-report-baseline.lead") if baseline else "")
    if not baseline:
        sore = {"least": say("web-report-sore-least"), "most": say("web-report-sore-most")}
        lead = say("web-report-sore.lead")
        given = _score(told, "sore")
        steps.append(
            tiles("sore", say("web-report-sore"), "web-report-sore-level", lead=lead, given=given, **sore, **asked)
        )
    stiffness = _score(told, "stiffness")
    return [
        *steps,
        tiles("stiffness", say("web-report-stiff"), "web-report-stiff-level", given=stiffness, **stiff, **asked),
        choice("spasm", "web-report-spasm", given=_answer(told, "spasm"), **asked),
        choice("woken_by_pain", "web-report-woken", given=_answer(told, "woken_by_pain"), **asked),
    ]


def limbs(given: Mapping[str, Any], eyebrow: str, lead: str, when: str = "") -> LimbStep:
    """The drawn body, and the same as a list."""
    told: LimbMap | None = given.get("limbs")
    return LimbStep(
        "limbs",
        say("web-report-limbs-now" if lead == "lead-again" else "web-report-limbs"),
        (),
        template="web/steps/limbs.html",
        lead=say(f"web-report-limbs.{lead}"),
        note=say("web-report-limbs.note"),
        eyebrow=eyebrow,
        when=when,
        given="" if told is None else "some" if told.furthest else "none",
        limbs=tuple(_limb(name, getattr(told, name) if told else 0) for name in reports.LIMBS),
    )


def _limb(name: str, level: int) -> Limb:
    levels = tuple(Option(str(each), reports.level_of(name, each), reports.limb_says(name, each)) for each in range(5))
    return Limb(name, reports.limb_of(name), levels, str(level))


def _nerves(given: Mapping[str, Any], asked: dict[str, Any], tingling: str, weakness: str) -> list[Step]:
    leads = {"tingling": say("web-report-tingling.lead"), "weakness": say("web-report-weakness.lead")}
    return [
        choice(name, key, lead=leads[name], given=_answer(given, name), **asked)
        for name, key in (("tingling", tingling), ("weakness", weakness))
    ]


def _regions(person: Person, told: Mapping[str, Any], eyebrow: str, lead: str) -> list[Step]:
    chosen = tuple(region for region in _REGIONS if region in regions_of(person) or told.get(region) is not None)
    others = tuple(region for region in _REGIONS if region not in chosen)
    also = tuple(Option(f"_also_{each}", say(Text("web-report-also", {"region": each}))) for each in others)
    baseline = baseline_of(person)
    steps = [
        _region(each, told, eyebrow, baseline, lead=lead if each == chosen[0] else "") for each in (*chosen, *others)
    ]
    last = len(chosen) - 1
    return [
        Step(
            **{
                **vars(step),
                "also": also if place == last else (),
                "when": "" if place <= last else f"_also_{each}=yes",
            }
        )
        for place, (step, each) in enumerate(zip(steps, (*chosen, *others), strict=True))
    ]


def _region(region: str, told: Mapping[str, Any], eyebrow: str, baseline: Baseline | None, lead: str) -> Step:
    def means(score: int) -> tuple[str, str]:
        if baseline is None:
            return "", ""
        kind = morning_meaning(score, baseline).value
        return kind, say(Text(f"web-report-means-{kind}", {"usual": baseline.pain}))

    title = say(Text("web-report-pain", {"region": region}))
    skip = say("web-report-skip")
    return pain(region, title, means, eyebrow=eyebrow, lead=lead, skip=skip, given=_score(told, region))


def _note_steps(told: Mapping[str, Any]) -> list[Step]:
    title = say("web-report-note")
    return [Step("text", title, (), template="web/steps/words.html", given=told["text"])]


_STEPS: Mapping[type[Told], Any] = {
    AfterReport: lambda _, told: after_steps(vars(told)),
    SettledReport: lambda _, told: settled_steps(vars(told)),
    MorningReport: lambda person, told: morning_steps(
        person, vars(told), Kind.MORNING if told.session or told.sore is not None else Kind.BASELINE
    ),
    Note: lambda _, told: _note_steps(vars(told)),
    ActivitiesNamed: lambda _, told: measures.naming_steps(told.activities),
    MeasuresTold: lambda person, told: measures.steps_again(person, told),
    DisabilityTold: lambda _, told: measures.total_steps(told.total),
    LowBackTold: lambda _, told: measures.low_back_steps(told.moves),
}


def _asked(person: Person, moment: datetime, kind: Kind) -> Due | None:
    return next((each for each in due(person, moment) if each.kind is kind), None)


def _own(person: Person, entry_id: UUID) -> Versions[Any]:
    found = reports.versions_with(person, entry_id)
    if found is None:
        raise Http404
    return found


def _form(request: HttpRequest, kind: Kind, steps: list[Step], whole: str, then: str) -> HttpResponse:
    title = say(f"web-report-{kind.value}")
    return _steps(request, title, steps, whole, resolve_url(then), resolve_url("today"))


def _steps(request: HttpRequest, title: str, steps: list[Step], whole: str, then: str, back: str) -> HttpResponse:
    around: dict[str, Any] = {"to": ENTRIES, "next": then, "back": back}
    return show(request, "list_of_steps", title=title, steps=steps, fixed=whole, **around)


def _report_to_be() -> str:
    """The address of the report that is being told: its id is made in the browser."""
    return resolve_url("report", _NOBODY).replace(str(_NOBODY), "{id}")


def _shown(versions: Versions[Any], moment: datetime) -> list[dict[str, Any]]:
    """Newest first; what no longer stands in an earlier one is struck through."""
    newest = reports.facts(versions.stands) if versions.stands else []
    return [
        {
            "stands": entry is versions.stands,
            "label": reports.told_at(entry, moment, "web-report-told" if place == 0 else "web-report-before"),
            "facts": [(fact, fact not in newest) for fact in reports.facts(entry)],
        }
        for place, entry in enumerate(reversed(versions.entries))
    ]


def _day(entry: Told, moment: datetime) -> str:
    about = getattr(entry, "day", None) or getattr(entry, "happened_on", None)
    return say(full_day(about or entry.at.astimezone(moment.tzinfo).date()))


def _score(given: Mapping[str, Any], name: str) -> str:
    score = given.get(name)
    return "" if score is None else str(score)


def _answer(given: Mapping[str, Any], name: str) -> str:
    answer = given.get(name)
    return answer.value if answer is not None else ""
