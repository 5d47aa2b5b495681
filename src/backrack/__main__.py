"""``python -m backrack`` is the same as ``backrack``."""

from backrack.cli.main import main

if __name__ == "__main__":
    main(prog_name="backrack")
