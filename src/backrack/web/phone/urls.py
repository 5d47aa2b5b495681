"""The addresses of the page for phones."""

from __future__ import annotations

from django.urls import path

from backrack.web.phone import views

urlpatterns = [
    path("", views.phone, name="phone"),
    path("/root.crt", views.root, name="phone-root"),
    path("/link", views.link, name="phone-link"),
    path("/paste", views.paste, name="phone-paste"),
    path("/with/<slug:token>", views.handed, name="phone-handed"),
    path("/end", views.end, name="phone-end"),
    path("/probe.js", views.probe, name="phone-probe"),
]
