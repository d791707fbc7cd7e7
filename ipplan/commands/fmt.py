"""`ipplan fmt`: every plan file laid out alike. What a file says stays as it is, comments included."""

import sys
from collections.abc import Container, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from ipplan.commands import options as o
from ipplan.commands.completion import complete_plan

if TYPE_CHECKING:
    from ipplan.problem import Problem
    from ipplan.wording import Language

Files = Annotated[
    list[str] | None, typer.Argument(help=o.text("files"), autocompletion=complete_plan, show_default=False)
]
Check = Annotated[bool, typer.Option("--check", help=o.text("fmt_check"))]
Diff = Annotated[bool, typer.Option("--diff", help=o.text("fmt_diff"))]
StdinFilename = Annotated[
    Path | None, typer.Option("--stdin-filename", help=o.text("stdin_filename"), show_default=False)
]


class Laid(NamedTuple):
    """A file before and after; `after` is None where it is left as it is."""

    path: str
    before: str
    after: str | None

    @property
    def is_changed(self) -> bool:
        """Return whether the file would be another one."""
        return self.after not in {None, self.before}


def fmt_command(
    files: Files = None,
    *,
    check: Check = False,
    diff: Diff = False,
    stdin_filename: StdinFilename = None,
    lang: o.Lang = None,
) -> None:
    """Lay out plan files in place; `-` is standard input, whose layout is printed."""
    from ipplan.commands.output import DATA_SAYS_NO, NO_ANSWER, report
    from ipplan.commands.plan_choice import given_plans
    from ipplan.wording import chosen_language

    language = chosen_language(lang)
    given, problems = given_plans(files, stdin_filename, language)
    laid = []
    for one in given:
        found, said = _laid(one.path, one.content)
        problems += said
        laid += [found] if found else []
    if problems:
        report(problems, language)
    changed = [one for one in laid if one.is_changed]
    for file in laid:
        if file.after is None:
            _say("left", language, path=file.path)
    if check or diff:
        sys.stdout.write("".join(_difference(file) if diff else f"{file.path}\n" for file in changed))
    else:
        _put(laid, {str(one.path) for one in given if one.content is not None}, language)
    if changed or (laid and not check and not diff):
        _say("would_format" if check or diff else "formatted", language, count=len(changed), all=len(laid))
    if problems:
        raise typer.Exit(NO_ANSWER)
    if changed and (check or diff):
        raise typer.Exit(DATA_SAYS_NO)


def _put(laid: Sequence[Laid], from_stdin: Container[str], language: "Language") -> None:
    """Write the files that change, and print what came from standard input."""
    from ipplan.commands.output import write

    for file in laid:
        if file.path in from_stdin:
            sys.stdout.write(file.before if file.after is None else file.after)
        elif file.is_changed and file.after is not None:
            write(file.after.encode(), Path(file.path), language)


def _say(key: str, language: "Language", **details: object) -> None:
    from ipplan.commands.output import say_upkeep

    sys.stderr.write(say_upkeep(key, language, **details) + "\n")


def _laid(path: Path, content: bytes | None) -> tuple[Laid | None, list["Problem"]]:
    """Return the layout of a file, or why it cannot be read as YAML."""
    from ipplan.drafting.formatting import formatted
    from ipplan.reading.plans.plan_file import read_text
    from ipplan.reading.plans.yaml_nodes import compose

    text, problems = read_text(str(path), content)
    if text is None:
        return None, problems
    root, problems = compose(str(path), text)
    if root is None:
        return None, problems
    mark = "\ufeff" if (content or path.read_bytes()).startswith(b"\xef\xbb\xbf") else ""
    after = formatted(text)
    return Laid(str(path), mark + text, None if after is None else mark + after), []


def _difference(one: Laid) -> str:
    from difflib import unified_diff

    assert one.after is not None
    lines = unified_diff(one.before.splitlines(keepends=True), one.after.splitlines(keepends=True), one.path, one.path)
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
