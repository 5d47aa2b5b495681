"""``python -m backrack`` is the same as ``backrack``."""

import signal


def run() -> None:
    """Ctrl-C while the commands are still being read ends as quietly as it does later."""
    handled = signal.getsignal(signal.SIGINT)
    if handled is signal.default_int_handler:  # else somebody has it ignored, as a shell does for what runs behind
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from backrack.cli.main import main

    signal.signal(signal.SIGINT, handled)
    main(prog_name="backrack")


if __name__ == "__main__":
    run()
