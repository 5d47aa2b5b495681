"""The one Django application."""

from __future__ import annotations

import os
import time

from django.apps import AppConfig
from django.conf import settings


class WebConfig(AppConfig):
    name = "backrack.web"
    label = "web"

    def ready(self) -> None:
        _live_in(settings.MACHINES_ZONE)


def _live_in(zone: str | None) -> None:
    """The zone of this machine again, where loading Django's settings has put the process into UTC."""
    if zone is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = zone
    time.tzset()
