"""Variables of the environment that say something ipplan cannot do: said once, before the command runs."""

import os
import sys
from pathlib import Path

from ipplan.commands import terminal
from ipplan.commands.output import say
from ipplan.paths import is_folder
from ipplan.wording import LOCALES, Language


def doubtful(language: Language) -> None:
    """Say on stderr which language is unknown and which folders of plans are not there; with -q nothing."""
    if terminal.amount() == "none":
        return
    asked = os.environ.get("IPPLAN_LANG", "")
    if asked and not asked.lower().startswith(tuple(LOCALES)):
        _warn(say("unknown_language", language, found=asked, known=tuple(LOCALES)))
    for part in filter(None, os.environ.get("IPPLAN_PATH", "").split(os.pathsep)):
        if not is_folder(Path(part)):
            _warn(say("no_such_folder", language, path=part))


def _warn(message: str) -> None:
    sys.stderr.write(f"ipplan: {message}\n")
