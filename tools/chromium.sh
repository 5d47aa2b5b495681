#!/bin/sh
# The browser tests drive a Chromium from the system; Debian's is installed where there is none and we may.
set -eu

found() {
    [ -n "${BACKRACK_CHROMIUM:-}" ] && [ -x "$BACKRACK_CHROMIUM" ] && return 0
    for name in chromium chromium-browser google-chrome; do
        command -v "$name" >/dev/null 2>&1 && return 0
    done
    [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}

without() {
    echo "########################################################################"
    echo "# No Chromium, and $1."
    echo "# The browser tests will be SKIPPED; everything else runs."
    echo "# Install Chromium, or name one: BACKRACK_CHROMIUM=/path/to/chromium"
    echo "########################################################################"
    exit 0
}

found && exit 0
command -v apt-get >/dev/null 2>&1 || without "this is not a Debian"
if [ "$(id -u)" = 0 ]; then root=""; elif sudo -n true 2>/dev/null; then root="sudo -n"; else without "installing it needs root or sudo"; fi
echo "No Chromium: installing Debian's for the browser tests."
$root apt-get update -qq && $root apt-get install -qq -y --no-install-recommends chromium >/dev/null || without "installing it failed"
