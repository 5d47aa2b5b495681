"""The one Django application."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "backrack.web"
    label = "web"
