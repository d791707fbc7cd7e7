"""Problems as the results of tests in the XML of JUnit, which most CI servers show."""

from collections.abc import Sequence

from ipplan.problem import Problem
from ipplan.render.markup import escape, escape_lines
from ipplan.render.problems.extent import LineOf, nowhere
from ipplan.render.problems.sentences import hint, problem_line
from ipplan.wording import Language
from ipplan.wording.codes import sentence


def to_text(problems: Sequence[Problem], language: Language, _line_of: LineOf = nowhere) -> str:
    """Write a suite for each file and a test for each problem: errors fail, the others passed with something to say."""
    by_file: dict[str, list[Problem]] = {}
    for problem in problems:
        by_file.setdefault(problem.place.path, []).append(problem)
    suites = "".join(_suite(path, found, language) for path, found in by_file.items())
    failed = sum(problem.severity == "error" for problem in problems)
    head = f'<testsuites name="ipplan" tests="{len(problems)}" failures="{failed}" errors="0">'
    return f'<?xml version="1.0" encoding="utf-8"?>\n{head}\n{suites}</testsuites>\n'


def _suite(path: str, problems: Sequence[Problem], language: Language) -> str:
    failed = sum(problem.severity == "error" for problem in problems)
    cases = "".join(_case(problem, language) for problem in problems)
    name = escape(path)
    return f'<testsuite name="{name}" tests="{len(problems)}" failures="{failed}" errors="0">\n{cases}</testsuite>\n'


def _case(p: Problem, language: Language) -> str:
    place = p.place.cell or ":".join(str(number) for number in (p.place.line, p.place.column) if number)
    name = escape(f"{p.code} {place}".strip())
    text = escape_lines(f"{problem_line(p, language)}\n{hint(p, language)}")
    said = escape(sentence(p.message, language))
    inside = (
        f'<failure message="{said}" type="{p.code}">{text}</failure>'
        if p.severity == "error"
        else (f"<system-out>{text}</system-out>")
    )
    return f'<testcase name="{name}" classname="{escape(p.place.path)}">{inside}</testcase>\n'
