"""What is wrong with a text, before it is known where that text stands."""

from collections.abc import Mapping
from typing import NamedTuple

from ipplan.problem import Place, Problem, Severity


class Flaw(NamedTuple):
    """A problem without its place: pure readers of texts return it, their caller knows where the text stood."""

    code: str
    details: Mapping[str, object] = {}
    severity: Severity = "error"

    def at(self, place: Place, **more: object) -> Problem:
        """The problem at its place, with what the caller knows beside it."""
        return Problem(self.code, place, self.severity, {**self.details, **more})
