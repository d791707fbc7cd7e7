"""PyYAML's loader, in C where that is there."""

from functools import lru_cache
from typing import Any

import yaml
from yaml.nodes import Node
from yaml.resolver import Resolver

DEEPEST = 40
_REMEMBERED = 4096
_Safe: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class TooDeepError(yaml.MarkedYAMLError):
    """A collection inside `DEEPEST` others, at its mark."""


class Loader(_Safe):  # type: ignore[misc]
    """Resolve tags from memory, and stop before the nesting gets too deep for the parser.

    Most texts of plans come again, so remembering their tags costs a third of resolving them. Nothing is
    resolved by its path: the two methods that PyYAML calls for that, on the way into every node and out of
    it, count the depth instead. Before 6.0.4 the C parser has no limit and would take the program down.
    """

    depth = 0
    resolve = staticmethod(lru_cache(_REMEMBERED)(Resolver().resolve))

    def descend_resolver(self, parent: Node | None, _index: object) -> None:
        """Count a level; what a collection holds is one deeper than the collection."""
        self.depth += 1
        if self.depth > DEEPEST + 1 and parent is not None:
            raise TooDeepError(problem_mark=parent.start_mark)

    def ascend_resolver(self) -> None:
        """Leave a level."""
        self.depth -= 1
