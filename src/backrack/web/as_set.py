"""How the rules are set where this runs: read once from the environment, handed to whatever plans or decides."""

from __future__ import annotations

from collections.abc import Mapping

from backrack.progression.as_set import PainAboveLimit, settings_from
from backrack.progression.case import Settings
from backrack.words import Text, say

PAIN_ABOVE_LIMIT = "BACKRACK_PAIN_ABOVE_LIMIT"


class SettingUnknown(RuntimeError):
    """A setting of the environment says what there is not. The message says which, and what it may say."""


def as_set_in(environment: Mapping[str, str]) -> Settings:
    """As the environment says it. Raises :class:`SettingUnknown`."""
    word = environment.get(PAIN_ABOVE_LIMIT, "").strip()
    try:
        return settings_from(word)
    except ValueError:
        values = {"name": PAIN_ABOVE_LIMIT, "value": word, "known": ", ".join(PainAboveLimit)}
        raise SettingUnknown(say(Text("web-setting-unknown", values))) from None


def as_set_here() -> Settings:
    """As this server was started."""
    from django.conf import settings  # the settings themselves read this file

    found: Settings = settings.BACKRACK_AS_SET
    return found
