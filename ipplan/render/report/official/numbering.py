"""Count headings, tables and figures of an official document."""

from ipplan.wording import Language
from ipplan.wording.official import CAPTION, NUMBERED, numbered


class Numbering:
    """Counts headings by level, tables and figures; every heading begins the levels below it anew."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._counts = [0] * len(NUMBERED)
        self._captions = {"table": 0, "figure": 0}

    def heading(self, text: str, level: int) -> str:
        """Return a heading of a level from 1 with its number."""
        self._counts = [*self._counts[: level - 1], self._counts[level - 1] + 1, *[0] * (len(NUMBERED) - level)]
        return numbered(self._counts[:level], text, self._language)

    def caption(self, kind: str, text: str) -> str:
        """Return a caption of a `table` or a `figure` with its number."""
        self._captions[kind] += 1
        return CAPTION[kind].say(self._language, {"number": str(self._captions[kind]), "text": text})
