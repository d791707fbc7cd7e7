"""Problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.

Actions shows ten errors, ten warnings and ten notices a step: the worst come first, and what goes beyond ten of a
kind is a plain line of the log.
"""

from collections import Counter
from collections.abc import Sequence

from ipplan.codes import Severity
from ipplan.hidden import visible
from ipplan.problem import Problem
from ipplan.render.problems.extent import LineOf, nowhere
from ipplan.render.problems.sentences import hint, problem_line
from ipplan.wording import Language
from ipplan.wording.codes import sentence

SHOWN = 10
_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}
_WORST_FIRST = list(_COMMANDS)


def to_text(problems: Sequence[Problem], language: Language, _line_of: LineOf = nowhere) -> str:
    """Write `::error file=…,line=…,col=…,title=…::message`, a line each."""
    said: Counter[Severity] = Counter()
    lines = []
    for problem in sorted(problems, key=lambda p: _WORST_FIRST.index(p.severity)):
        said[problem.severity] += 1
        plain = said[problem.severity] > SHOWN
        lines.append(_plain(problem, language) if plain else _command(problem, language))
    return "".join(f"{line}\n" for line in lines)


def _command(p: Problem, language: Language) -> str:
    place = {"file": p.place.path, "line": p.place.line, "col": p.place.column, "title": p.code}
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in place.items() if value)
    cell = f"{visible(p.place.cell)}: " if p.place.cell else ""
    message = f"{cell}{sentence(p.message, language)}\n{hint(p, language)}"
    return f"::{_COMMANDS[p.severity]} {properties}::{_data(message)}"


def _plain(p: Problem, language: Language) -> str:
    """Return a line that no runner takes for a command, whatever the file is called."""
    return f"- {_data(problem_line(p, language))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return visible(_data(text).replace(":", "%3A").replace(",", "%2C"))
