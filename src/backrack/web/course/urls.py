"""Addresses of the way up and down."""

from __future__ import annotations

from django.urls import path

from backrack.web.course import choosing, decision, doctor, said, why

urlpatterns = [
    path("why", why.why, name="why"),
    path("rules", why.rules, name="rules"),
    path("decision", decision.decision, name="decision"),
    path("step/<str:region>", choosing.step, name="step"),
    path("easier", choosing.easier, name="easier"),
    path("clinician-said", said.said, name="clinician-said"),
    path("clinician-said/<str:name>", said.said_of, name="clinician-said-of"),
    path("for-the-doctor", doctor.doctor, name="for-the-doctor"),
]
