"""The program: `python -m ipplan`, and what the installed script calls.

Only this is imported when the run begins, so that Ctrl-C while the rest is imported ends it as it does later.
"""

import sys


def main() -> None:
    """Import and run the command line; 130 without a word where the user interrupts it."""
    try:
        from ipplan.cli import main as program

        program()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
