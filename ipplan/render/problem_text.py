"""Problems in words: `FILE:LINE:COLUMN: severity[code]: message`, and a hint."""

from collections.abc import Iterable, Iterator

from ipplan.problem import Problem
from ipplan.wording import Advice, Language


def to_lines(problems: Iterable[Problem], language: Language) -> str:
    """Every problem on a line of its own with its hint below."""
    return "".join(f"{problem_line(p, language)}\n{hint_line(p, language)}\n" for p in problems)


def problem_line(problem: Problem, language: Language) -> str:
    """`FILE:LINE:COLUMN: severity[code]: message`; the severity and the code are the same in every language."""
    message = advice(problem.code).message.say(language, problem.details)
    return f"{problem.place}: {problem.severity}[{problem.code}]: {message}"


def hint_line(problem: Problem, language: Language) -> str:
    """What to do about it, on a line of its own."""
    from ipplan.wording.problems import HINT

    return HINT.say(language, {"hint": hint(problem, language)})


def hint(problem: Problem, language: Language) -> str:
    """What to do about it; where something close was found, whether that is meant."""
    from ipplan.wording.problems import NEAR

    said = NEAR if problem.details.get("near") else advice(problem.code).hint
    return said.say(language, problem.details)


def advice(code: str) -> Advice:
    """The words of a code."""
    from ipplan.wording import actuals, problems

    return problems.ADVICE[code] if code in problems.ADVICE else actuals.ADVICE[code]


def to_document(problems: Iterable[Problem]) -> dict[str, object]:
    """Problems as data, words in both languages."""
    return {
        "schema_version": 1,
        "problems": [
            {
                "file": p.place.path,
                "line": p.place.line or None,
                "column": p.place.column or None,
                **({"cell": p.place.cell} if p.place.cell else {}),
                "severity": p.severity,
                "code": p.code,
                "message": {lang: advice(p.code).message.say(lang, p.details) for lang in ("zh", "en")},
                "hint": {lang: hint(p, lang) for lang in ("zh", "en")},
            }
            for p in problems
        ],
    }


def to_rows(problems: Iterable[Problem], language: Language) -> Iterator[list[str]]:
    """Problems as a table of data."""
    yield ["file", "line", "column", "severity", "code", "message", "hint"]
    for p in problems:
        place = [p.place.path, p.place.cell or str(p.place.line or ""), str(p.place.column or "")]
        yield [*place, p.severity, p.code, advice(p.code).message.say(language, p.details), hint(p, language)]
