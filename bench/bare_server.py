"""The server of :mod:`bench.bare`, run as we run ours: ``python -m bench.bare_server PORT``, with BACKRACK_HOME set."""

from __future__ import annotations

import os
import sys

from django.core.wsgi import get_wsgi_application

from backrack.cli.serve import server_of

os.environ["DJANGO_SETTINGS_MODULE"] = "bench.bare"

if __name__ == "__main__":
    server_of("bench.bare_server:application", "127.0.0.1", int(sys.argv[1])).serve()
else:
    application = get_wsgi_application()
