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
