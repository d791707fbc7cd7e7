"""docs/cli.md: the help of every command, as it prints.

`python -m tests.renew cli` writes it anew; a test compares.
"""

from collections.abc import Iterator

from ipplan.wording.commands import GROUPS
from tests.support.running import REPOSITORY, out

PAGE = REPOSITORY / "docs" / "cli.md"
HEAD = """# Every command

The help of each command, as `ipplan COMMAND --help` prints it; `--lang zh` prints it in Chinese. The same option means
the same in every command. Exit statuses stand in the [README](../README.md#exit-statuses).

## Which plans

`list`, `show`, `targets`, `status`, `export`, `compare`, `report`, `site` and `check` take any number of plans: names,
files, folders, patterns of either (`guang*`, `plans/*.yaml`), or `--all`; `report` writes a folder then. `fmt` takes
them too, but not `--all`, which could mean plans that ship: it writes files. `explain`, `methods`, `breakdown`, `notes`
and `template` are about one plan, `diff` about two versions of one, or a plan and the one that follows it.

A file counts once, however many words find it; two files with one id are refused. `--all` means the plans of the
project where its [configuration](configuration.md) names some, else every plan that `ipplan list` has. Without a word,
`list` and `site` take every plan, `check` and `fmt` those of the project; the others take those that a configuration
names, and ask for a plan where there is none. Who asks for several plans, with a pattern or with `--all` gets the shape
for several, however many there are: in JSON `plans` with a document for each, in CSV and NDJSON the rows as for one.

This page is generated: `python -m tests.renew cli`.
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join([HEAD, *_parts()])


def _parts() -> Iterator[str]:
    yield f"## ipplan\n\n```text\n{_help()}```\n"
    for title, names in GROUPS:
        yield f"## {title.en}\n"
        for name in names:
            yield f"### ipplan {name}\n\n```text\n{_help(name)}```\n"


def _help(*command: str) -> str:
    return out(*command, "--help").replace("python -m ipplan", "ipplan")


def renew() -> None:
    """Write the page anew."""
    PAGE.write_text(page(), encoding="utf-8")
