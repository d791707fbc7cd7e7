"""Problems as SARIF 2.1.0, for code scanning and editors."""

import os
from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import quote

from ipplan import __version__
from ipplan.codes import Severity
from ipplan.problem import Place, Problem
from ipplan.render.datatext import to_json
from ipplan.render.problems.extent import LineOf, end_column, explained_at, nowhere
from ipplan.render.problems.fingerprint import fingerprints
from ipplan.render.problems.sentences import message_and_hint
from ipplan.wording import Language

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "note"}
Data = dict[str, object]


def to_text(problems: Sequence[Problem], language: Language, line_of: LineOf = nowhere) -> str:
    """Write one run of one tool; a rule for each code that occurs."""
    codes = {problem.code: problem.severity for problem in problems}
    rules = list(codes)
    driver = {
        "name": "ipplan",
        "version": __version__,
        "rules": [_rule(code, severity, language) for code, severity in codes.items()],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(p, rules.index(p.code), mark, language, line_of)
            for p, mark in zip(problems, fingerprints(problems), strict=True)
        ],
    }
    return to_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(code: str, severity: Severity, language: Language) -> Data:
    return {
        "id": code,
        "shortDescription": {"text": code.replace("-", " ")},
        "helpUri": explained_at(code),
        "help": {"text": f"ipplan check --explain {code} --lang {language}"},
        "defaultConfiguration": {"level": _LEVELS[severity]},
    }


def _result(p: Problem, rule: int, mark: str, language: Language, line_of: LineOf) -> Data:
    return {
        "ruleId": p.code,
        "ruleIndex": rule,
        "level": _LEVELS[p.severity],
        "message": {"text": message_and_hint(p, language)},
        "partialFingerprints": {"ipplan/v1": mark},
        "locations": [{"physicalLocation": _location(p.place, line_of)}],
    }


def _location(place: Place, line_of: LineOf) -> Data:
    """Keep a relative path relative, so that the reader's own root holds; a file as a whole has no region."""
    path = PurePath(place.path)
    uri = path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))
    region = {"startLine": place.line, "startColumn": place.column, "endColumn": end_column(place, line_of)}
    known = {name: number for name, number in region.items() if number}
    return {"artifactLocation": {"uri": uri}, **({"region": known} if place.line else {})}
