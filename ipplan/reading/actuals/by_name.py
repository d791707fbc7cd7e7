"""Tell by the names of files which plan each is for."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from ipplan.model.plan import Plan
from ipplan.reading.files.table import Records


def grouped(files: Iterable[str | Records], plans: Sequence[Plan]) -> Iterator[tuple[list[Plan], list[str | Records]]]:
    """Yield the files of each plan whose id their names hold, and those of all plans together.

    Plans share names of indicators, so that a row without a column `plan` could be of either.
    """
    groups: dict[tuple[str, ...], list[str | Records]] = {}
    for file in files:
        named = [] if isinstance(file, Records) else [plan.id for plan in plans if plan.id in PurePath(file).stem]
        key = (named[0],) if len(named) == 1 else tuple(plan.id for plan in plans)
        groups.setdefault(key, []).append(file)
    for ids, group in groups.items():
        yield [plan for plan in plans if plan.id in ids], group
