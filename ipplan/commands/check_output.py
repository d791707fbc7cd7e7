"""What `ipplan check` prints: problems in a format, on a terminal with the lines they are about; codes in words."""

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from shutil import get_terminal_size

from ipplan.commands.check_codes import described, find_code
from ipplan.commands.excerpts import Excerpts
from ipplan.commands.options import ProblemFormat
from ipplan.commands.output import page_text, say, stop
from ipplan.problem import Problem
from ipplan.render.datatext import to_csv, to_json
from ipplan.render.problems import codes as shown_codes
from ipplan.render.problems.as_text import to_terminal
from ipplan.render.problems.formats import FORMATS
from ipplan.wording import Language

# How a result of an earlier check begins, in whatever format.
EARLIER = re.compile(
    rb'\{\n  "(?:schema_version|source|checks|\$schema)"|\[(?:\]|\n  \{)|file,line,|code,|<\?xml|'
    rb"::(?:error|warning|notice) |[^\n]*: (?:error|warning|note)\["
)


def problems_text(
    problems: Sequence[Problem], form: ProblemFormat, output: Path | None, encoding: str | None, language: Language
) -> str:
    """Return the problems in a format, nothing where a reader needs no document and there are none."""
    if not problems and form in {"text", "github"}:
        return ""
    if form == "text" and output is None and sys.stdout.isatty():
        return to_terminal(problems, language, Excerpts(encoding).line, get_terminal_size().columns)
    return FORMATS[form](problems, language, Excerpts(encoding).line)


def codes_text(explain: str | None, form: ProblemFormat, output: Path | None, language: Language) -> str:
    """Return what a code means, or which codes there are."""
    if form not in {"text", "json", "csv"}:
        stop(say("bad_choice", language, option="--format", allowed=("text", "json", "csv"), found=form))
    codes = list(described().values()) if explain is None else [find_code(explain, language)]
    if form == "json":
        return to_json(shown_codes.checks_document(codes))
    if form == "csv":
        return to_csv(shown_codes.checks_rows(codes, language))
    if explain is not None:
        return shown_codes.explanation(codes[0], language)
    return page_text(lambda width: shown_codes.checks_page(codes, language, piped=width is None), output)
