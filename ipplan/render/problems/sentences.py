"""Problems in words: `FILE:LINE:COLUMN: severity[code]: message`, and a hint."""

from collections.abc import Iterable, Sequence

from ipplan.hidden import one_line
from ipplan.problem import NONE, Problem
from ipplan.wording import Language
from ipplan.wording.codes import entry, sentence

# Problems on a terminal: two lines each.
FEW = 10
# Problems in a pipe or a log: beyond this nobody reads them there.
MANY = 1_000
SEVERITIES = ("error", "warning", "note")


def to_lines(problems: Iterable[Problem], language: Language) -> str:
    """Return every problem on a line of its own with its hint below."""
    return "".join(f"{problem_line(p, language)}\n{hint_line(p, language)}\n" for p in problems)


def few_lines(problems: Sequence[Problem], language: Language, most: int = FEW, *, option: str = "--problems") -> str:
    """Write at most so many problems, errors before others, and how many there are beside them.

    `option` is the one that writes all of them to a file.
    """
    if len(problems) <= most:
        return to_lines(problems, language)
    from ipplan.wording.problems import OTHERS

    ranked = sorted(range(len(problems)), key=lambda number: SEVERITIES.index(problems[number].severity))
    shown = [problems[number] for number in sorted(ranked[:most])]
    others = OTHERS.say(language, {"count": len(problems) - len(shown), "option": option})
    return f"{to_lines(shown, language)}{others}\n"


def problem_line(problem: Problem, language: Language) -> str:
    """Write `FILE:LINE:COLUMN: severity[code]: message`; severity and code are the same in every language."""
    message = sentence(problem.message, language)
    return f"{one_line(str(problem.place))}: {problem.severity}[{problem.code}]: {message}"


def message_and_hint(problem: Problem, language: Language) -> str:
    """Say a problem without its place, and what to do about it in brackets; of a workbook its cell comes first."""
    cell = f"{one_line(problem.place.cell)}: " if problem.place.cell else ""
    return f"{cell}{sentence(problem.message, language)} ({hint(problem, language)})"


def hint_line(problem: Problem, language: Language) -> str:
    """Return what to do about it, on a line of its own."""
    from ipplan.wording.problems import HINT

    return HINT.say(language, {"hint": hint(problem, language)})


def hint(problem: Problem, language: Language) -> str:
    """Return what to do about it; where something close was found, whether that is meant."""
    from ipplan.wording.problems import NEAR

    said = NEAR if problem.details.get("near") else entry(problem.code).hint
    if problem.details.get("suggestion") == NONE:
        said = said.without("suggestion")
    return said.say(language, problem.details)
