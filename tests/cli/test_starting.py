"""How the command line starts, and how it is ended before it has."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

ENDED_WHILE_READ = """
import signal, sys

class Interrupts:
    def find_spec(name, path, target=None):
        if name == "backrack.cli.main":
            signal.raise_signal(signal.SIGINT)

# what runs behind a shell begins with it ignored
signal.signal(signal.SIGINT, signal.SIG_IGN if {ignored} else signal.default_int_handler)
sys.meta_path.insert(0, Interrupts)
sys.argv = ["backrack", "--version"]
from backrack.__main__ import run
run()
"""


@pytest.mark.parametrize(("ignored", "code"), [(False, -signal.SIGINT), (True, 0)])
def test_ctrl_c_while_commands_are_still_read_ends_without_a_traceback(ignored: bool, code: int) -> None:
    source = ENDED_WHILE_READ.format(ignored=ignored)
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (code, "")
