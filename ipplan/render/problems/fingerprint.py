"""A mark by which a problem is known again when lines above it come or go."""

import hashlib
from collections import Counter
from collections.abc import Iterable

from ipplan.problem import Message, Problem
from ipplan.wording.codes import sentence


def fingerprints(problems: Iterable[Problem]) -> list[str]:
    """Return a mark for each problem: of its file, code and words, never of its line; equal ones are counted."""
    seen: Counter[str] = Counter()
    marks = []
    for problem in problems:
        message = problem.message
        if message.code == "duplicate-key":  # says in which line the key stands first
            message = Message(message.code, **{**message.details, "first": 0})
        said = "\0".join((problem.place.path, problem.place.cell, problem.code, sentence(message, "en")))
        seen[said] += 1
        content = f"{said}\0{seen[said]}".encode(errors="backslashreplace")
        marks.append(hashlib.sha256(content).hexdigest()[:32])
    return marks
