"""The application a server runs."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backrack.web.settings")
application = get_wsgi_application()

# whoever restores a backup into the folder waits until no server is left; and a server until that is done
from django.conf import settings  # noqa: E402

from backrack.web.keeping.held import hold_for_life  # noqa: E402

hold_for_life(settings.BACKRACK_HOME)

# needs the settings; every phrase is then ready before the first person has answered the questions
from backrack.web.phone.listening import TO_PHONES  # noqa: E402
from backrack.web.session.tracks import speak_ahead, workshop  # noqa: E402

if not os.environ.get(TO_PHONES):  # the server for this machine, beside it, does that already
    speak_ahead(workshop())
