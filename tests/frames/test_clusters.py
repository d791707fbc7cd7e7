"""The same function on frames that are spread over processes and machines: Dask, and PySpark where there is Java."""

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("narwhals")

from ipplan.api.plans import load_plan
from ipplan.frames import assess_frame
from tests.support.frames import COLUMNS, Rows, differences, pandas_frame, records, wanted

PLAN = {
    "id": "p", "title": {"en": "P"}, "baseline_year": 2020, "target_year": 2025,
    "indicators": [
        {"id": "up", "name": {"en": "Up"}, "unit": "%", "baseline": 20, "target": {"at_least": 30}},
        {"id": "total", "name": {"en": "Total"}, "unit": "%", "measure": "period_total", "target": {"at_most": 50}},
        {"id": "less", "name": {"en": "Less"}, "unit": "%", "baseline": 8, "target": "decline"},
        {"id": "none", "name": {"en": "None"}, "unit": "%", "target": {"at_least": 9}},
    ],
}  # fmt: skip
ROWS: Rows = [
    ("p", "up", 2023, 26.0), ("p", "up", 2022, 23.0), ("p", "total", 2023, 31.5), ("p", "less", 2021, 8.5),
    ("p", "less", 2022, 7.75), ("q", "up", 2025, 1.0), ("p", "up", 2024, None),
]  # fmt: skip


@pytest.mark.filterwarnings("ignore:Dask support is moving")
def test_dask() -> None:
    """A frame in two parts gives a frame of Dask, nothing of which is worked before it is asked for."""
    dataframe = pytest.importorskip("dask.dataframe", reason="Dask is not installed")
    found = assess_frame(dataframe.from_pandas(pandas_frame(ROWS), npartitions=2), PLAN)
    assert type(found).__module__.startswith("dask")
    assert differences(records(found.compute()), wanted([load_plan(PLAN)], ROWS)) == []


@pytest.fixture
def session() -> Iterator[Any]:
    """Two workers of Spark on this machine."""
    sql = pytest.importorskip("pyspark.sql", reason="PySpark is not installed")
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("there is no Java for PySpark")
    options = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "1", "spark.driver.host": "127.0.0.1"}
    # Of a few rows the programs that Spark writes for a query take longer than the query.
    options |= {"spark.sql.codegen.wholeStage": "false", "spark.sql.codegen.factoryMode": "NO_CODEGEN"}
    options |= {"spark.sql.adaptive.enabled": "false"}
    builder = sql.SparkSession.builder.master("local[2]")
    for name, value in options.items():
        builder = builder.config(name, value)
    started = builder.getOrCreate()
    yield started
    started.stop()


@pytest.mark.filterwarnings("ignore")
def test_pyspark(session: Any) -> None:
    """A frame of Spark gives a frame of Spark."""
    frame = session.createDataFrame(ROWS, ", ".join(f"{name} {kind}" for name, kind in zip(COLUMNS, (
        "string", "string", "bigint", "double"), strict=True)))  # fmt: skip
    found = assess_frame(frame, PLAN)
    assert type(found).__module__.startswith("pyspark")
    assert differences([row.asDict() for row in found.collect()], wanted([load_plan(PLAN)], ROWS)) == []
