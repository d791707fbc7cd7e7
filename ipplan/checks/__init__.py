"""The named checks on a plan: each a function whose docstring is its documentation."""

from collections.abc import Mapping
from typing import NamedTuple

from ipplan.problem import Severity


class Finding(NamedTuple):
    """What a check found, and the names and positions that lead to its place in the file."""

    code: str
    location: tuple[str | int, ...]
    details: Mapping[str, object] = {}
    severity: Severity = "error"
