"""What a reader should know beside a verdict, as a code with its details."""

from collections.abc import Mapping
from typing import NamedTuple


class Note(NamedTuple):
    """The words of `code` are in `ipplan.wording`; `details` fill them."""

    code: str
    details: Mapping[str, object] = {}
