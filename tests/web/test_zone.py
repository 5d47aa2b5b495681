"""The person's day is that of the machine's zone, whatever zone Django works in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

# 14 hours ahead of UTC and 11 behind, all year round: no day of theirs is that of UTC all day long
ZONES = {"Pacific/Kiritimati": 14, "Pacific/Pago_Pago": -11}
TOLD = """
import json, os, sys, time
from datetime import datetime

import django
import backrack.web.clock, csp.middleware, django.db.backends.sqlite3.base
import django.template.defaulttags, whitenoise.middleware  # once, for all three

def offset_h(moment):
    return moment.utcoffset().total_seconds() / 3600

def told():
    before = offset_h(datetime.now().astimezone())
    zone = os.environ.get("TZ")
    django.setup()
    from backrack.web.clock import local, now
    found = [offset_h(now()), offset_h(local(datetime(2026, 7, 1, 5)))]
    return {"before": before, "after": found, "same": os.environ.get("TZ") == zone, "zone": zone}

for zone in (*sys.argv[1:], None):
    child = os.fork()
    if child == 0:
        os.environ.pop("TZ", None)
        if zone:
            os.environ["TZ"] = zone
        time.tzset()
        print(json.dumps(told()), flush=True)
        os._exit(0)
    os.waitpid(child, 0)
"""


def test_local_time_is_that_of_the_machine_with_a_zone_given_and_without(tmp_path: Path) -> None:
    home = {"BACKRACK_HOME": str(tmp_path), "DJANGO_SETTINGS_MODULE": "backrack.web.settings"}
    run = subprocess.run(
        [sys.executable, "-c", TOLD, *ZONES],
        env={**os.environ, **home, "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    *given, unset = map(json.loads, run.stdout.splitlines())
    assert {told["zone"]: told["after"] for told in given} == {zone: [hours, hours] for zone, hours in ZONES.items()}
    assert all(told["same"] for told in given)
    # left to itself the process would live in the zone of Django's settings, which stands in TZ
    assert unset["same"] and unset["zone"] is None
    assert unset["after"][0] == unset["before"]
