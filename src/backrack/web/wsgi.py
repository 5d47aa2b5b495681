"""The application a server runs."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backrack.web.settings")
application = get_wsgi_application()

# needs the settings; every phrase is then ready before the first person has answered the questions
from backrack.web.session.tracks import speak_ahead, workshop  # noqa: E402

speak_ahead(workshop())
