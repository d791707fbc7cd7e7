"""The named checks on a plan: each a function whose name is its code and whose docstring is its documentation.

A docstring has three parts: the rule, why it is one, and an example that breaks it. `ipplan.checks.registry` has
the list of them; `ipplan check --explain CODE` shows them.
"""

from typing import NamedTuple

from ipplan.problem import Message

Location = tuple[str | int, ...]


class Finding(NamedTuple):
    """What a check says, and the names and positions that lead to its place in the file."""

    message: Message
    location: Location
