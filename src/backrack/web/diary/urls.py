"""Addresses of the diary."""

from __future__ import annotations

from django.urls import path, register_converter

from backrack.web.diary import by_hand, day, month, note
from backrack.web.diary.addresses import DayInAddress

register_converter(DayInAddress, "day")

urlpatterns = [
    path("", month.diary, name="diary"),
    path("/find", month.find, name="diary-find"),
    path("/<day:day>", day.day, name="diary-day"),
    path("/<day:day>/note", note.note, name="diary-note"),
    path("/<day:day>/by-hand", by_hand.by_hand, name="diary-by-hand"),
]
