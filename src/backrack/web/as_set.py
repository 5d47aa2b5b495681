"""How the rules are set where this runs: read once from the environment, handed to whatever plans or decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from backrack.progression.as_set import AS_WRITTEN, WrongSetting, settings_from
from backrack.progression.case import Settings
from backrack.words import Text, say

PAIN_ABOVE_LIMIT = "BACKRACK_PAIN_ABOVE_LIMIT"


class SettingUnknown(RuntimeError):
    """A setting says what there is not. The message says which, and what it may say."""


def as_set_in(environment: Mapping[str, str]) -> Settings:
    """As the environment says it. Raises :class:`SettingUnknown`."""
    word = environment.get(PAIN_ABOVE_LIMIT, "").strip()
    return as_said(PAIN_ABOVE_LIMIT, word) if word else AS_WRITTEN


def as_said(name: str, word: str, read: Callable[[str], Settings] = settings_from) -> Settings:
    """As a word says it under this name. Raises :class:`SettingUnknown`."""
    try:
        return read(word)
    except WrongSetting as wrong:
        raise SettingUnknown(say(Text(f"web-setting-{wrong.why.value}", {"name": name, "value": word}))) from None


def as_set_here() -> Settings:
    """As this server was started."""
    from django.conf import settings  # the settings themselves read this file

    found: Settings = settings.BACKRACK_AS_SET
    return found
