"""Problems in the diagnostic format of reviewdog (`rdjson`)."""

from collections.abc import Sequence

from ipplan.codes import Severity
from ipplan.problem import Place, Problem
from ipplan.render.datatext import to_json
from ipplan.render.problems.extent import LineOf, end_column, explained_at, in_bytes, nowhere
from ipplan.render.problems.sentences import message_and_hint
from ipplan.wording import Language

_SEVERITIES: dict[Severity, str] = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def to_text(problems: Sequence[Problem], language: Language, line_of: LineOf = nowhere) -> str:
    """Write one result with a diagnostic for each problem."""
    return to_json({"source": {"name": "ipplan"}, "diagnostics": [_diagnostic(p, language, line_of) for p in problems]})


def _diagnostic(p: Problem, language: Language, line_of: LineOf) -> dict[str, object]:
    return {
        "message": message_and_hint(p, language),
        "location": _location(p.place, line_of),
        "severity": _SEVERITIES[p.severity],
        "code": {"value": p.code, **_link(p.code)},
    }


def _link(code: str) -> dict[str, str]:
    address = explained_at(code)
    return {"url": address} if address.startswith("https://") else {}


def _location(place: Place, line_of: LineOf) -> dict[str, object]:
    """Give line and columns; these count bytes in this format, and characters here: without the line there are none."""
    if not place.line:
        return {"path": place.path}
    start, end = {"line": place.line}, end_column(place, line_of)
    line = line_of(place)
    if line is None or end is None:
        return {"path": place.path, "range": {"start": start}}
    start["column"] = in_bytes(line, place.column)
    return {"path": place.path, "range": {"start": start, "end": {"line": place.line, "column": in_bytes(line, end)}}}
