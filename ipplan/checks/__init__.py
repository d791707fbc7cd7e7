"""The named checks on a plan: each a function whose name is its code and whose docstring is its documentation.

A docstring has three parts: the rule, why it is one, and an example that breaks it. `ipplan.checks.registry` has
the list of them; `ipplan check --explain CODE` shows them.
"""

from collections.abc import Mapping
from typing import NamedTuple

from ipplan.problem import Severity

Location = tuple[str | int, ...]


class Finding(NamedTuple):
    """What a check found, and the names and positions that lead to its place in the file."""

    code: str
    location: Location
    details: Mapping[str, object] = {}
    severity: Severity = "error"


def warning(code: str, location: Location, details: Mapping[str, object] | None = None) -> Finding:
    """What a reviewer would ask about."""
    return Finding(code, location, details or {}, "warning")


def note(code: str, location: Location, details: Mapping[str, object] | None = None) -> Finding:
    """What a reader may want to know."""
    return Finding(code, location, details or {}, "note")
