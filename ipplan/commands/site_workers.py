"""Make the pages of many plans, on two processors where there are, with a bar of progress on a terminal."""

import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from typing import NamedTuple

from ipplan.commands.options import JudgeOptions, OutlookAsked
from ipplan.commands.site_folder import digest
from ipplan.model.observation import Observation
from ipplan.progress.assess import assess_plan
from ipplan.reading.plans.located import PlanFile
from ipplan.render.site.site import File, Listed, plan_files

FEW = 8
WORKERS, BAR = 2, 30


class Work(NamedTuple):
    """What all plans of a site are made from."""

    files: tuple[PlanFile, ...]
    observations: dict[str, tuple[Observation, ...]]
    judging: JudgeOptions
    outlook: OutlookAsked
    version: str
    staged: Path


class Made(NamedTuple):
    """What became of a plan: the digests of its files, and what the pages on all plans need of it."""

    digests: dict[str, str]
    listed: Listed


_work: Work | None = None


def make_all(work: Work) -> list[Made]:
    """Make and write the pages of every plan, in the order of the plans."""
    global _work  # noqa: PLW0603 - forked processes find it here, it need not be sent
    _work = work
    count = len(work.files)
    if count < FEW or (os.cpu_count() or 1) < WORKERS or "fork" not in get_all_start_methods():
        return list(_shown(map(_make, range(count)), count))
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("fork")) as pool:
        return list(_shown(pool.map(_make, range(count), chunksize=2), count))


def write_file(staged: Path, file: File) -> str:
    """Write a file of the site and return its digest."""
    path, content = staged / file.path, file.text.encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return digest(content)


def _make(number: int) -> Made:
    work = _work
    assert work is not None
    file = work.files[number]
    result = assess_plan(
        file.plan,
        work.observations[file.plan.id],
        as_of=work.judging.as_of,
        baseline_from=work.judging.baseline,
        original=work.judging.original,
    ).with_outlook(work.outlook)
    files, listed = plan_files(result, version=work.version, plan_sha256=file.sha256)
    return Made({one.path: write_file(work.staged, one) for one in files}, listed)


def _shown(made: Iterator[Made], count: int) -> Iterator[Made]:
    """Draw a bar on standard error while many plans are made, where it is a terminal."""
    if count < FEW or not sys.stderr.isatty():
        yield from made
        return
    for number, one in enumerate(made, 1):
        filled = BAR * number // count
        sys.stderr.write(f"\r[{'=' * filled}{'-' * (BAR - filled)}] {number}/{count}")
        sys.stderr.flush()
        yield one
    sys.stderr.write("\n")
