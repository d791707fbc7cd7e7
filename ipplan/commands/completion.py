"""What the shell offers for the values of options: lists separated by commas are completed at their last part."""

import os
from collections.abc import Iterable
from itertools import pairwise

import typer

from ipplan.wording.commands import HELP_LANGUAGE


def typed_words() -> list[str]:
    """Return the words of the line that is being completed: while an option waits for its value none is parsed."""
    return (os.environ.get("COMP_WORDS") or os.environ.get("_TYPER_COMPLETE_ARGS") or "").split()


def at_last(incomplete: str, offered: Iterable[str]) -> list[str]:
    """Complete the last part of a list, with what stands before it; parts that stand there already are not offered."""
    before, comma, last = incomplete.rpartition(",")
    used = before.split(",")
    return [f"{before}{comma}{one}" for one in offered if one.startswith(last) and one not in used]


def complete_plan(incomplete: str) -> list[str]:
    """List the names of plans that begin so; only file names are read."""
    from ipplan.reading.plans.catalog import catalog

    return [name for name in catalog() if name.startswith(incomplete)]


def complete_indicator(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """List the ids of indicators that begin so, with their names: of the plan, or of all that stand in the line."""
    from ipplan.loading import load_plan
    from ipplan.reading.plans.catalog import ENDINGS, catalog

    known, given = catalog(), ctx.params.get("plan")
    words = [given] if given else [word for word in typed_words() if word in known or word.endswith(ENDINGS)]
    loaded = (load_plan(word, known)[0] for word in words)
    names = {i.id: i.name.say(HELP_LANGUAGE) for file in loaded if file is not None for i in file.plan.indicators}
    return [(offered, names[offered.rpartition(",")[2]]) for offered in at_last(incomplete, names)]


def complete_verdict(incomplete: str) -> list[str]:
    """List the words that --fail-on takes, under another method those of its verdicts."""
    from ipplan.progress.methods.counted import WORDS, meanings

    words = typed_words()
    asked = next((after for word, after in pairwise(words) if word == "--method"), "pace")
    return at_last(incomplete, meanings(asked if asked in WORDS else "pace"))


def complete_code(incomplete: str) -> list[str]:
    """List the codes that `check` can report."""
    from ipplan.commands.codes import known_codes

    return at_last(incomplete, sorted(known_codes()))


def complete_ignored(incomplete: str) -> list[str]:
    """List the codes that can be ignored."""
    from ipplan.commands.codes import is_unreadable, known_codes

    return at_last(incomplete, sorted(code for code in known_codes() if not is_unreadable(code)))
