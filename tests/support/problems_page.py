"""docs/problems.md: every code with its smallest input and what is said of it, from the folders of tests/problems.

`python -m tests.renew problems-page` writes it anew; a test compares.
"""

from collections.abc import Iterator
from pathlib import Path

from ipplan.commands.check_codes import described
from ipplan.render.problems.codes import Described
from tests.support.catalogue import WITHOUT_FOLDER
from tests.support.running import REPOSITORY

PAGE = REPOSITORY / "docs" / "problems.md"
FOLDERS = REPOSITORY / "tests" / "problems"
LONGEST = 1_500
HEAD = """# Everything that can be wrong

One entry for each code, with the smallest input that has it and what is printed then, in English and Chinese. A code
never changes its meaning. `ipplan check --list` prints the list, `ipplan check --explain CODE` one entry.

Errors are what makes a file unreadable or its figures impossible: `check` exits with 1, and every other command refuses
the file. Warnings are what a careful reviewer would ask about, notes what a reader may want to know; with `--strict`
warnings count as errors. [ci.md](ci.md) shows how to leave single ones out.

This page is generated from `tests/problems/`: `python -m tests.renew problems-page`.
"""
PARTS = {
    "check": "## Checking a plan",
    "plan": "## Reading a plan file",
    "actuals": "## Reading actuals\n\nThe plan of these entries is [plan.yaml](../tests/problems/plan.yaml).",
}


def page() -> str:
    """The whole page."""
    codes = described().values()
    parts = [HEAD]
    for kind, title in PARTS.items():
        parts.append(f"{title}\n")
        parts += [f"{_entry(code)}\n" for code in codes if code.kind == kind]
    return "\n".join(parts)


def _entry(code: Described) -> str:
    return "\n".join([f"### {code.code}", "", f"*{code.severity}*", *_told(code), *_shown(code.code)])


def _told(code: Described) -> Iterator[str]:
    """Rule and reason of a named check."""
    if code.rule:
        yield from ("", code.rule, "", f"Why: {code.why}")


def _shown(code: str) -> Iterator[str]:
    """Input, command and output; or why there is no small input."""
    folder = FOLDERS / code
    if not folder.is_dir():
        yield from ("", f"No input here: {WITHOUT_FOLDER[code]}.")
        return
    args = folder / "args.txt"
    line = args.read_text(encoding="utf-8").strip() if args.exists() else "check plan.yaml"
    for file in sorted(folder.iterdir()):
        if file.name != "args.txt" and not file.name.startswith("expected."):
            yield from ("", *_input(file))
    said = [(folder / f"expected.{language}.txt").read_text(encoding="utf-8") for language in ("en", "zh")]
    yield from ("", f"`ipplan {line}` prints", "", "```text", *"".join(said).splitlines(), "```")


def _input(file: Path) -> Iterator[str]:
    content = file.read_bytes()
    where = f"[{file.name}](../tests/problems/{file.parent.name}/{file.name})"
    text = _text(content)
    if text is None:
        yield f"{where}, {len(content)} bytes"
        return
    yield f"{where}:" if text else f"{where}, empty"
    if text:
        yield from ("", "```yaml" if file.suffix == ".yaml" else "```text", *text.splitlines(), "```")


def _text(content: bytes) -> str | None:
    """The text of a small file that can be shown."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return None
    plain = all(character.isprintable() or character in "\n\t" for character in text) and "```" not in text
    return text if plain and len(text) <= LONGEST else None


def renew() -> None:
    """Write the page anew."""
    PAGE.write_text(page(), encoding="utf-8")
