"""The comments of a plan file that ask for silence."""

import re
from collections.abc import Iterator

import yaml

from ipplan.model.ignore import Ignore
from ipplan.reading.plans.yaml_loader import Loader

_MARK = "ipplan:"
_COMMENT = re.compile(r"(?:^|(?<=\s))#\s*ipplan:\s*ignore\b\s*(?:\[(?P<codes>[^\]]*)\])?(?P<reason>.*)")
LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


def read_ignores(text: str) -> tuple[Ignore, ...]:
    """Return every such comment, in order; a text inside a value that only looks like one is none."""
    if _MARK not in text:
        return ()
    found = [(number, match) for number, line in enumerate(LINE_END.split(text), 1) for match in _in_line(line)]
    if not found:
        return ()
    values = [(start, end) for start, end, _ in scalars(text)]
    return tuple(
        _ignore(number, match)
        for number, match in found
        if not any(start <= (number, match.start() + 1) < end for start, end in values)
    )


def _in_line(line: str) -> Iterator[re.Match[str]]:
    match = _COMMENT.search(line)
    if match:
        yield match


def _ignore(line: int, match: re.Match[str]) -> Ignore:
    codes = tuple(code.strip() for code in (match["codes"] or "").split(",") if code.strip())
    return Ignore(line, match.start() + 1, codes, match["reason"].strip())


def scalars(text: str) -> Iterator[tuple[tuple[int, int], tuple[int, int], bool]]:
    """Yield where each scalar begins and ends, and if it has no quotes; a `#` in there begins no comment."""
    try:
        for token in yaml.scan(text, Loader=Loader):
            if isinstance(token, yaml.ScalarToken):
                start, end = token.start_mark, token.end_mark
                # A block's header (`>-`) ends its line: what follows it there is a comment.
                line = start.line + (token.style in {"|", ">"})
                column = start.column if line == start.line else 0
                yield (line + 1, column + 1), (end.line + 1, end.column + 1), token.plain
    except yaml.YAMLError:
        return
