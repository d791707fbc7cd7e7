"""What `ipplan check` prints: problems in a format, on a terminal with the lines they are about; codes in words."""

import re
from collections.abc import Sequence
from pathlib import Path

from ipplan.commands import terminal
from ipplan.commands.check_codes import find_code
from ipplan.commands.codes import described
from ipplan.commands.excerpts import Excerpts
from ipplan.commands.options import ProblemFormat
from ipplan.commands.output import page_text, say, stop
from ipplan.problem import Problem
from ipplan.render.datatext import ndjson_lines, records, tidy, to_csv, to_json
from ipplan.render.problems import codes as shown_codes
from ipplan.render.problems.as_text import to_terminal
from ipplan.render.problems.formats import FORMATS
from ipplan.wording import Language

# How a result of an earlier check begins, in whatever format.
EARLIER = re.compile(
    rb'\{\n  "(?:schema_version|source|checks|\$schema)"|\{"(?:file|code)":|\[(?:\]|\n  \{)|file,line,|code,|<\?xml|'
    rb"::(?:error|warning|notice) |[^\n]*: (?:error|warning|note)\["
)
CODE_FORMATS = ("text", "json", "ndjson", "csv")


def problems_text(
    problems: Sequence[Problem], form: ProblemFormat, output: Path | None, encoding: str | None, language: Language
) -> str:
    """Return the problems in a format, nothing where a reader needs no document and there are none.

    With -q a person is shown none: the exit status has the answer. On a terminal twenty lines and a count, all with -v.
    """
    if form in {"text", "github"} and (not problems or (form == "text" and terminal.amount() == "none")):
        return ""
    columns = terminal.width(output)
    if form == "text" and columns is not None:
        return to_terminal(problems, language, Excerpts(encoding).line, columns, few=terminal.amount() == "few")
    return FORMATS[form](problems, language, Excerpts(encoding).line)


def codes_text(explain: str | None, form: ProblemFormat, output: Path | None, language: Language) -> str:
    """Return what a code means, or which codes there are."""
    if form not in CODE_FORMATS:
        stop(say("bad_choice", language, option="--format", allowed=CODE_FORMATS, found=form))
    codes = list(described().values()) if explain is None else [find_code(explain, language)]
    if form == "json":
        return to_json(shown_codes.checks_document(codes))
    if form == "ndjson":
        return "".join(ndjson_lines(records(shown_codes.checks_document(codes))))
    if form == "csv":
        return to_csv(tidy(shown_codes.checks_rows(codes)))
    if explain is not None:
        return shown_codes.explanation(codes[0], language)
    return page_text(lambda width: shown_codes.checks_page(codes, language, piped=width is None), output)
