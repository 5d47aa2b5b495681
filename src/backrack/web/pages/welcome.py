"""The first screen, the age, and where the way is closed."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.views.decorators.http import require_safe

from backrack.web.pages.frame import person_of, show
from backrack.web.picture import starting_position


@require_safe
def landing(request: HttpRequest) -> HttpResponse:
    return show(request, "landing", person_of(request), picture=starting_position())


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    where: dict[str, Any] = {"to": "/api/age", "next": resolve_url("questions"), "closed_at": resolve_url("closed")}
    return show(request, "start", fixed="{}", back=resolve_url("landing"), **where)


@require_safe
def closed(request: HttpRequest) -> HttpResponse:
    return show(request, "closed")
