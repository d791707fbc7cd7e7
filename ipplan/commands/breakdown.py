"""`ipplan breakdown`: targets for the parts of a whole that add up to it."""

from typing import Annotated, Literal

import typer

from ipplan.commands import options as o

Rule = Literal["share", "growth", "gap", "equal"]
FormatName = Literal["text", "yaml", "json", "csv", "ndjson"]
ENDINGS: dict[str, FormatName] = {".yaml": "yaml", ".yml": "yaml", **o.ENDINGS}
RuleName = Annotated[Rule, typer.Option("--rule", help=o.text("rule"))]
Format = Annotated[
    FormatName | None, typer.Option("--format", "-f", help=o.text("breakdown_format"), show_default=False)
]


@o.spread
def breakdown_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanName,
    indicator: o.IndicatorName,
    *,
    by: o.By = None,
    rule: RuleName = "share",
    actuals: o.Actuals = None,
    reading: o.ActualsOptions,
    format: Format = None,  # noqa: A002
    output: o.Output = None,
    bom: o.Bom = False,
    force: o.Force = False,
    lang: o.Lang = None,
) -> None:
    """Propose targets for every part of a dimension, and print or write them."""
    from ipplan.commands.dimensions import find_dimension
    from ipplan.commands.judging import load_actuals
    from ipplan.commands.output import answer, emit, page_text, say, stop, write
    from ipplan.commands.session import find_indicators, load_plan
    from ipplan.progress.proposal import Refusal, propose
    from ipplan.render import proposal as shown
    from ipplan.render.datatext import keyed
    from ipplan.wording import chosen_language
    from ipplan.wording.parts import REFUSED

    language = chosen_language(lang)
    loaded = load_plan(plan, language).plan
    (wanted,) = find_indicators([loaded], [indicator], language)[loaded.id]
    dimension = find_dimension(loaded, by, wanted, language)
    read, _ = load_actuals(actuals or (), [loaded], reading, language)
    observations = read.observations[loaded.id]
    weights = [one for one in observations if wanted.by and one.indicator == wanted.by.weights]
    made = propose(loaded, wanted, dimension, rule, observations=observations, weights=weights)
    if isinstance(made, Refusal):
        names = tuple(loaded.dimensions[dimension].parts[part].say(language) for part in made.parts)
        stop(f"{wanted.id}: " + REFUSED[made.reason].say(language, {"parts": names}))
    suffix = output.suffix.lower() if output else ""
    if suffix == ".xlsx" and format is None:
        try:
            from ipplan.render.proposal_workbook import proposal_workbook
        except ImportError:
            stop(say("no_writer", language, csv=output.with_suffix(".csv") if output else ""))
        assert output is not None
        write(proposal_workbook(loaded, made, language), output, language, force=force)
        return
    form = format or ENDINGS.get(suffix, "text")
    if form == "yaml":
        emit(shown.proposal_yaml(loaded, made, language), output, language, force=force)
        return
    answer(
        o.OutputOptions(form, output, bom, force, lang),
        text=lambda: page_text(lambda width: shown.proposal_page(loaded, made, language, width=width), output),
        document=lambda: shown.proposal_document(loaded, made),
        rows=lambda: keyed(shown.proposal_rows(loaded, made), {"plan": loaded.id}),
    )
