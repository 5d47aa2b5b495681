"""What templates may say and show."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from django import template
from django.db import DatabaseError
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from backrack.record import SettingsGiven, UnreadablePerson, settings_of
from backrack.record.settings import DEFAULTS
from backrack.web import store
from backrack.web.pages.frame import person_read_for
from backrack.web.people import mark_of, person_id_of
from backrack.words import Text, current_language, direction, languages
from backrack.words import say as say_text

register = template.Library()


@register.simple_tag
def say(text: Text | str, **values: Any) -> str:
    """A sentence by its key, or a text the domain gave."""
    return say_text(Text(text, values) if isinstance(text, str) else text)


@register.simple_tag
def language() -> str:
    """The language of the page."""
    return current_language()


@register.simple_tag(name="direction")
def written_from() -> str:
    """From which side the language of the page is written."""
    return direction(current_language())


@register.simple_tag(takes_context=True)
def tongues(context: template.RequestContext) -> dict[str, Any]:
    """The other languages there are, each by its own name, and the page to come back to."""
    others = [{"id": each, "name": say_text("web-language-name", each)} for each in languages()]
    here = context.request
    back = here.get_full_path() if here.method == "GET" else "/"
    return {"others": [each for each in others if each["id"] != current_language()], "back": back}


@register.simple_tag
def size(title: str) -> str:
    """A class for a title too long to stand large: a long question should still leave room for its answers."""
    return "longer" if len(title) > 120 else "long" if len(title) > 60 else ""


@register.simple_tag(takes_context=True)
def looks(context: template.RequestContext) -> SafeString:
    """How the person wants to see every page, as attributes of its first tag; the styles do the rest."""
    chosen = _chosen(context)
    return format_html(
        ' data-text="{}" data-contrast="{}" data-hand="{}"', chosen.text_size, chosen.contrast, chosen.hand
    )


@register.simple_tag(takes_context=True)
def whose_page(context: template.RequestContext) -> str:
    """The mark of the person this page is made for, so that a browser keeps two people's things apart."""
    return mark_of(person_id_of(context.request))


def _chosen(context: template.RequestContext) -> SettingsGiven:
    known = person_read_for(context.request)
    try:
        return settings_of(known or store.load_latest(person_id_of(context.request), SettingsGiven.kind))
    except (DatabaseError, UnreadablePerson):  # a page that says what broke must not break by the same
        return DEFAULTS


@register.simple_tag
def built(entry: str) -> SafeString:
    """The style sheets and the script that Vite made of one entry, by their hashed names."""
    return format_html(
        '{}\n<script type="module" src="{}"></script>', styles(entry), built_address(_manifest()[entry]["file"])
    )


@register.simple_tag
def styles(entry: str) -> SafeString:
    """The style sheets of one entry alone."""
    addresses = ((built_address(name),) for name in _styles(entry))
    return format_html_join("\n", '<link rel="stylesheet" href="{}">', addresses)


@register.simple_tag
def font() -> str:
    """The address of the one font file that every page shows at once."""
    return next((built_address(chunk["file"]) for chunk in _manifest().values() if "latin-wght" in chunk["file"]), "")


def _styles(entry: str) -> tuple[str, ...]:
    """Style sheets of an entry and of all that it imports, shared ones first, none twice."""
    chunk = _manifest()[entry]
    shared = (name for imported in chunk.get("imports", ()) for name in _styles(imported))
    return tuple(dict.fromkeys((*shared, *chunk.get("css", ()))))


def built_address(name: str) -> str:
    return static(f"built/{name}")


@cache
def _manifest() -> dict[str, Any]:
    path = files("backrack.web") / "static" / "built" / ".vite" / "manifest.json"
    manifest: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return manifest
