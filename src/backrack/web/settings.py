"""Settings, from the environment alone.

BACKRACK_HOME              data folder (default: the XDG data folder)
BACKRACK_SECRET_KEY        signs device cookies (default: made once into the data folder)
BACKRACK_EMERGENCY_NUMBER  the local emergency number; none is guessed
BACKRACK_HOSTS             further host names to answer to, with commas between (default: this machine alone)
BACKRACK_BEHIND_HTTPS      1: a proxy with encryption stands before it, and what it says of that is believed
BACKRACK_PAIN_ABOVE_LIMIT  what pain above the limit leads to: ease (default) a stage, or from a day on only
                           end that session (end:2026-12-01)
BACKRACK_TO_PHONES         set by ``serve --phone`` for the server that phones reach: the only hosts that one answers to
"""

from __future__ import annotations

import os

from csp.constants import NONE, SELF

from backrack.web.as_set import as_set_in
from backrack.web.home import DATABASE, make_home, secret_key
from backrack.web.phone.listening import TO_PHONES

BACKRACK_HOME = make_home()
BACKRACK_EMERGENCY_NUMBER = os.environ.get("BACKRACK_EMERGENCY_NUMBER", "").strip() or None
BACKRACK_AS_SET = as_set_in(os.environ)

SECRET_KEY = os.environ.get("BACKRACK_SECRET_KEY") or secret_key(BACKRACK_HOME)
DEBUG = False
_MORE_HOSTS = [host.strip() for host in os.environ.get("BACKRACK_HOSTS", "").split(",") if host.strip()]
BACKRACK_TO_PHONES = [host for host in os.environ.get(TO_PHONES, "").split(",") if host]
ALLOWED_HOSTS = BACKRACK_TO_PHONES or ["127.0.0.1", "localhost", "[::1]", *_MORE_HOSTS]

INSTALLED_APPS = ["django.contrib.staticfiles", "csp", "backrack.web"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "backrack.web.middleware.small_pages",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "backrack.web.middleware.quiet_headers",
    "backrack.web.middleware.plain_lengths",
    "backrack.web.language.in_their_language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "backrack.web.people.remember_device",
]
ROOT_URLCONF = "backrack.web.urls"
WSGI_APPLICATION = "backrack.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"builtins": ["backrack.web.templatetags.page"]},
    }
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": BACKRACK_HOME / DATABASE,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # FULL: an answer is on the disk before the person is told it is stored
            # secure_delete: what a person has removed is overwritten
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
            ),
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
# Django sets the whole process to TIME_ZONE; the person's day is the machine's day, so it is set back (apps.py)
MACHINES_ZONE = os.environ.get("TZ")
USE_I18N = False
LANGUAGE_CODE = "en-gb"

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/static/built/assets/"

# five years of daily use are about 10 MB; one person file must fit
DATA_UPLOAD_MAX_MEMORY_SIZE = 20_000_000

# only where the owner says that a proxy writes this header: anybody else could write it too
if BACKRACK_TO_PHONES:
    CSRF_COOKIE_SECURE = True
elif os.environ.get("BACKRACK_BEHIND_HTTPS") == "1":
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    CSRF_COOKIE_SECURE = True
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "backrack.web.pages.faults.csrf_failure"
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "worker-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
SILENCED_SYSTEM_CHECKS: list[str] = []

# faults go to the terminal; request bodies, which are health data, never do
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"terminal": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["terminal"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "level": "ERROR", "propagate": True},
        "django.request": {"level": "ERROR"},
    },
}
