"""The address of the player."""

from __future__ import annotations

from django.urls import path

from backrack.web.session.views import session

urlpatterns = [path("session", session, name="session")]
