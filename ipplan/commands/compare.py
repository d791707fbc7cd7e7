"""`ipplan compare`: the shared concepts of several plans side by side, with a warning where definitions differ."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.session import (
    SaidOfActuals,
    emit,
    find_indicators,
    in_format,
    load_actuals,
    load_plans,
    page_text,
    say,
    stop,
)
from ipplan.wording import chosen_language

if TYPE_CHECKING:
    from ipplan.model.observation import Observation
    from ipplan.model.plan import Plan

FEWEST = 2
Plans = Annotated[list[str], typer.Argument(help=o.text("plans"), autocompletion=o.complete_plan, show_default=False)]


def compare_command(  # noqa: PLR0913 - options of one command
    plans: Plans,
    *,
    actuals: o.Actuals = None,
    as_of: o.AsOf = None,
    only: o.Only = None,
    year: o.ActualsYear = None,
    encoding: o.Encoding = None,
    sheet: o.Sheet = None,
    baseline: o.BaselineFrom = "plan",
    format: o.Format = "text",  # noqa: A002 - the option's name
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Read the plans and whatever actuals there are; lay the plans side by side."""
    language = chosen_language(lang)
    files = load_plans(plans, language)
    if len(files) < FEWEST:
        stop(say("compare_two", language))
    held = [file.plan for file in files]
    wanted = find_indicators(held, only or (), language)
    observations: dict[str, tuple[Observation, ...]] = {plan.id: () for plan in held}
    for group, named in _by_plan(actuals or (), held):
        read, _ = load_actuals(named, group, SaidOfActuals(year, encoding, sheet), language)
        for plan in group:
            observations[plan.id] += read.observations[plan.id]

    from ipplan.progress.assess import assess_plan
    from ipplan.render import compare

    compared = compare.comparison(
        [
            assess_plan(
                plan,
                observations[plan.id],
                as_of=as_of,
                baseline_from=baseline,
                only=[indicator.id for indicator in wanted[plan.id]],
            )
            for plan in held
            if wanted[plan.id] or not only
        ]
    )
    judged = bool(actuals)
    text = in_format(
        format,
        text=lambda: page_text(
            lambda width: compare.compare_page(compared, language, piped=width is None, judged=judged), output
        ),
        document=lambda: compare.compare_document(compared),
        rows=lambda: compare.compare_rows(compared),
    )
    emit(text, output, language)


def _by_plan(files: Sequence[str], plans: "Sequence[Plan]") -> "list[tuple[list[Plan], list[str]]]":
    """Which plans each file is read for: the one whose id its name holds, else all of them.

    Plans share names of indicators, so that a row without a column `plan` could be of either.
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    for file in files:
        named = [plan.id for plan in plans if plan.id in PurePath(file).stem]
        key = (named[0],) if len(named) == 1 else tuple(plan.id for plan in plans)
        groups.setdefault(key, []).append(
            file,
        )
    return [([plan for plan in plans if plan.id in key], named) for key, named in groups.items()]
