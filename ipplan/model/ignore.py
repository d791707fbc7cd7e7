"""What a comment in a plan file asks to be silent about: `# ipplan: ignore[code, code] reason`."""

from typing import NamedTuple


class Ignore(NamedTuple):
    """A comment at a place of the file; it speaks of its own line. `codes` and `reason` may be missing."""

    line: int
    column: int
    codes: tuple[str, ...]
    reason: str
