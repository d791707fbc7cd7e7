"""The options that commands share: the same name means the same everywhere.

A group of options is a `NamedTuple` whose fields are options, and may hold another group: a command takes the group
as one parameter, and `spread` makes the single options of it.
"""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, get_type_hints

import typer

from ipplan.commands import terminal
from ipplan.commands.completion import complete_indicator, complete_plan
from ipplan.wording import Language, chosen_language
from ipplan.wording.commands import HELP_LANGUAGE, OPTIONS


def text(key: str) -> str:
    """Return the help of an option in the language of this run."""
    return OPTIONS[key].say(HELP_LANGUAGE)


def check_where(conditions: list[str] | None) -> list[str] | None:
    """Refuse a condition that is not `COLUMN=VALUE`; `COLUMN=` chooses the rows that say nothing there."""
    for condition in conditions or ():
        column, sign, _ = condition.partition("=")
        if not column.strip() or not sign:
            raise typer.BadParameter(text("where_form"))
    return conditions


def check_day(day: str) -> str:
    """Refuse what is no day."""
    from datetime import date

    try:
        return day and date.fromisoformat(day).isoformat()
    except ValueError as error:
        raise typer.BadParameter(text("day_form")) from error


MethodName = Literal["pace", "eurostat", "opensdg", "dns", "un", "sdsn", "wri", "barometre"]
RowFormat = Literal["text", "json", "csv", "ndjson"]
ProblemFormat = Literal["text", "json", "ndjson", "csv", "github", "gitlab", "junit", "rdjson", "sarif"]
ReportKind = Literal["html", "md", "docx", "xlsx", "pdf"]
PlanName = Annotated[str, typer.Argument(help=text("plan"), autocompletion=complete_plan, show_default=False)]
PlanNames = Annotated[
    list[str] | None, typer.Argument(help=text("plan_words"), autocompletion=complete_plan, show_default=False)
]
PlanNameOrAll = Annotated[
    str | None, typer.Argument(help=text("plan"), autocompletion=complete_plan, show_default=False)
]
All = Annotated[bool, typer.Option("--all", help=text("all"))]
IndicatorName = Annotated[
    str, typer.Argument(help=text("indicator"), autocompletion=complete_indicator, show_default=False)
]
Actuals = Annotated[list[str] | None, typer.Option("--actuals", "-a", help=text("actuals"), show_default=False)]
AsOf = Annotated[int | None, typer.Option("--as-of", help=text("as_of"), min=1900, max=2200, show_default=False)]
ActualsYear = Annotated[int | None, typer.Option("--year", help=text("year"), min=1900, max=2200, show_default=False)]
DecimalMark = Annotated[
    Literal["point", "comma"] | None, typer.Option("--decimal", help=text("decimal"), show_default=False)
]
Sheet = Annotated[str | None, typer.Option("--sheet", help=text("sheet"), show_default=False)]
Encoding = Annotated[str | None, typer.Option("--encoding", help=text("encoding"), show_default=False)]
Where = Annotated[
    list[str] | None,
    typer.Option("--where", help=text("where"), metavar="COLUMN=VALUE", callback=check_where, show_default=False),
]
Method = Annotated[MethodName, typer.Option("--method", help=text("method"))]
OutlookAsked = Literal["none", "trend", "interval"]
OutlookShown = Annotated[OutlookAsked, typer.Option("--outlook", help=text("outlook"))]
OutlookOfReport = Annotated[OutlookAsked | None, typer.Option("--outlook", help=text("outlook"), show_default=False)]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help=text("verbose"))]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help=text("quiet"))]
StrictActuals = Annotated[bool, typer.Option("--strict/--no-strict", help=text("strict_actuals"))]
Color = Annotated[terminal.Colour, typer.Option("--color", help=text("color"))]
NoPager = Annotated[bool, typer.Option("--no-pager", help=text("no_pager"))]
BaselineFrom = Annotated[Literal["plan", "actuals"], typer.Option("--baseline", help=text("baseline"))]
Only = Annotated[
    list[str] | None, typer.Option("--only", help=text("only"), autocompletion=complete_indicator, show_default=False)
]
Responsible = Annotated[list[str] | None, typer.Option("--responsible", help=text("responsible"), show_default=False)]
Category = Annotated[list[str] | None, typer.Option("--category", help=text("category"), show_default=False)]
By = Annotated[str | None, typer.Option("--by", help=text("by"), show_default=False)]
Format = Annotated[RowFormat | None, typer.Option("--format", "-f", help=text("row_format"), show_default=False)]
ProblemsFile = Annotated[Path | None, typer.Option("--problems", help=text("problems_file"), show_default=False)]
Force = Annotated[bool, typer.Option("--force", help=text("force"))]
Jobs = Annotated[int | None, typer.Option("--jobs", help=text("jobs"), min=1, show_default=False)]
KeepGoing = Annotated[bool, typer.Option("--keep-going", help=text("keep_going"))]
Bom = Annotated[bool, typer.Option("--bom", help=text("bom"))]
Output = Annotated[Path | None, typer.Option("--output", "-o", help=text("output"), show_default=False)]
Lang = Annotated[Literal["zh", "en"] | None, typer.Option("--lang", help=text("lang"), show_default=False)]


Original = Annotated[bool, typer.Option("--original", help=text("original"))]


ProRata = Annotated[bool, typer.Option("--pro-rata", help=text("pro_rata"))]


MaxBytes = Annotated[int | None, typer.Option("--max-bytes", help=text("max_bytes"), min=1, show_default=False)]


class ActualsOptions(NamedTuple):
    """How files of actuals are read: what a user says of them where they do not say it themselves."""

    year: ActualsYear = None
    encoding: Encoding = None
    sheet: Sheet = None
    decimal: DecimalMark = None
    where: Where = None
    pro_rata: ProRata = False
    max_bytes: MaxBytes = None


class JudgeOptions(NamedTuple):
    """By which actuals plans are judged, as of which year, from which baseline and by which of revised targets."""

    actuals: Actuals = None
    as_of: AsOf = None
    baseline: BaselineFrom = "plan"
    original: Original = False
    strict: StrictActuals = False
    problems: ProblemsFile = None
    reading: ActualsOptions = ActualsOptions()


class Choice(NamedTuple):
    """Which indicators are meant, by name, by who answers for them, by category: all where nothing is said."""

    only: Only = None
    responsible: Responsible = None
    category: Category = None


EVERY = Choice()


class ManyOptions(NamedTuple):
    """How many plans are judged: by so many processes (None: by every processor), and what of one that is not sound."""

    jobs: Jobs = None
    keep_going: KeepGoing = False


# What the ending of a file to write to says of its format.
ENDINGS: dict[str, RowFormat] = {".json": "json", ".csv": "csv", ".ndjson": "ndjson", ".jsonl": "ndjson"}


class OutputOptions(NamedTuple):
    """In which format and language the result is given, and where it goes."""

    format: Format = None
    output: Output = None
    bom: Bom = False
    force: Force = False
    lang: Lang = None

    @property
    def form(self) -> RowFormat:
        """Return the format asked for, else the one that the ending of the file says, else text."""
        if self.format is not None:
            return self.format
        return ENDINGS.get(self.output.suffix.lower(), "text") if self.output else "text"

    @property
    def language(self) -> Language:
        """Return the language of this run."""
        return chosen_language(self.lang)


class Everywhere(NamedTuple):
    """What every command takes, and the program before any command: how much is said, and how it is shown."""

    verbose: Verbose = False
    quiet: Quiet = False
    color: Color = "auto"
    no_pager: NoPager = False


def spread(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command a single parameter for each option in its groups of options, as the parser wants it."""
    groups: dict[str, Any] = {}
    parameters: list[inspect.Parameter] = []
    signature = inspect.signature(command)
    for parameter in signature.parameters.values():
        if _is_group(parameter.annotation):
            groups[parameter.name] = parameter.annotation
            parameters += options_of(parameter.annotation)
        else:
            parameters.append(parameter)

    def run(**given: Any) -> None:
        command(**_alone(given, groups), **{name: _gathered(group, given) for name, group in groups.items()})

    run.__doc__ = command.__doc__
    run.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return run


def _is_group(annotation: Any) -> bool:
    return isinstance(annotation, type) and hasattr(annotation, "_field_defaults")


def options_of(group: Any) -> Iterator[inspect.Parameter]:
    """Return the options of a group and of the groups in it, in their order."""
    for name, annotation in get_type_hints(group, include_extras=True).items():
        if _is_group(annotation):
            yield from options_of(annotation)
        else:
            default = group._field_defaults[name]
            yield inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _gathered(group: Any, given: dict[str, Any]) -> Any:
    """Return the group with what was given for each of its options."""
    hints = get_type_hints(group, include_extras=True)
    return group(*(_gathered(hint, given) if _is_group(hint) else given[name] for name, hint in hints.items()))


def _alone(given: dict[str, Any], groups: dict[str, Any]) -> dict[str, Any]:
    """Say what was given for the parameters that are in no group."""
    grouped = {option.name for group in groups.values() for option in options_of(group)}
    return {name: value for name, value in given.items() if name not in grouped}
