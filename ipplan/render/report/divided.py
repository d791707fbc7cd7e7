"""The parts of divided indicators as a report has them: beside the whole, the worst first, with each one's share."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.figure import Figure
from ipplan.render.report.entry import Entry, entry_of
from ipplan.render.report.tally import Stage
from ipplan.wording import Language
from ipplan.wording.numerals import per_cent
from ipplan.wording.parts import BESIDE


class Row(NamedTuple):
    """One part, or the whole, which has no share of the gap."""

    entry: Entry
    gap_share: Figure | None
    share: str

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the name, the cells of an overview and the share of the gap."""
        return (self.entry.name, *self.entry.overview, self.share)


class Divided(NamedTuple):
    """An indicator by the parts of a dimension, below them the whole; `said` is who lacks how much, empty if nobody."""

    name: str
    heading: str
    dimension: str
    rows: tuple[Row, ...]
    said: str


def divided(result: PlanAssessed, stage: Stage, language: Language) -> Iterator[Divided]:
    """Lay out every indicator whose parts were asked for."""
    for whole in result.indicators:
        found = result.beside.get(whole.indicator.id)
        if found is None:
            continue
        rows = [_row(result, part.named, part.gap_share, stage, language) for part in found.parts]
        name, dimension = whole.indicator.name.say(language), found.name.say(language)
        lacking = [row for row in rows if isinstance(row.gap_share, Decimal) and row.gap_share > 0]
        shares = [
            BESIDE["share"].say(language, {"part": row.entry.name, "share": row.share})
            for row in sorted(lacking, key=_largest)
        ]
        said = BESIDE["shares"].say(language, {"indicator": name, "shares": shares}) if shares else ""
        heading = BESIDE["heading"].say(language, {"indicator": name, "dimension": dimension})
        rows.append(_row(result, whole, None, stage, language))
        yield Divided(name, heading, dimension, tuple(rows), said)


def _row(result: PlanAssessed, one: Assessed, gap_share: Figure | None, stage: Stage, language: Language) -> Row:
    share = per_cent(gap_share, 0) if isinstance(gap_share, Decimal) else ""
    return Row(entry_of(result.plan, one, stage, language, result.as_of), gap_share, share)


def _largest(row: Row) -> Decimal:
    return -row.gap_share if isinstance(row.gap_share, Decimal) else Decimal(0)
