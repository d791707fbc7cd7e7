"""Plans that were checked are kept, compiled; whatever is wrong with what is kept, it is as if nothing were."""

import os
from pathlib import Path

import pytest

from ipplan import kept
from ipplan.kept import folder, keep, recall, sealed, signature
from ipplan.loading import load_plan
from ipplan.reading.plans.located import PlanFile

PLANS = ["plans/guangzhou.yaml", "plans/shantou.yaml", "examples/districts.yaml"]
EVERYTHING = """id: p
title: {zh: 规划, en: Plan}
baseline_year: 2020
target_year: 2025
assessment: {ahead: 1.10}
dimensions: {d: {name: 区, parts: {a: 甲, b: 乙}}}
series: [{id: gdp, name: {zh: 产值}, unit: 元}]
indicators:
  - {id: x, name: {zh: 甲, en: X}, aliases: [甲量], unit: 件, baseline: 2.50, target: {at_least: 3, tolerance: 3%}}
  - {id: y, name: {zh: 乙}, unit: 件, target: {between: [1, 2]}, milestones: {2023: {at_least: 1}}}
  - {id: z, name: {zh: 丙}, unit: "%", derive: {growth: {ratio: [x, 2.0]}}, target: grow}
  - {id: w, name: {zh: 丁}, measure: done} # ipplan: ignore[share-geometric] on purpose
  - {id: v, name: {zh: 戊}, unit: 件, by: {dimension: d, parts: {a: {target: {at_most: 2}}}}, target: {less_than: 9},
     revisions: [{date: "2023-06-30", target: {less_than: 8}, reason: 因故}]}
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the user's own for what is kept."""
    monkeypatch.delenv("IPPLAN_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "ipplan" / "plans"


def loaded(path: str | Path) -> PlanFile:
    """A plan without problems."""
    file, problems = load_plan(str(path))
    assert file is not None
    assert problems == []
    return file


@pytest.fixture
def everything(tmp_path: Path) -> Path:
    """A plan with every kind of field."""
    path = tmp_path / "p.yaml"
    path.write_text(EVERYTHING, encoding="utf-8")
    return path


@pytest.mark.parametrize("path", PLANS)
def test_what_is_kept_is_what_was_checked(path: str, place: Path) -> None:
    """The second reading gives the same plan to the last digit, with the same places, and no node of the file."""
    first, second = loaded(path), loaded(path)
    assert len(list(place.iterdir())) == 1
    assert (first.root is None, second.root is None) == (False, True)
    assert second._replace(root=first.root) == first
    assert repr(second.plan) == repr(first.plan)
    location = ("indicators", 1, "target")
    assert second.place_of(location) == first.place_of(location)


def test_every_kind_of_field_is_kept(everything: Path, place: Path) -> None:
    """Numbers keep their digits, years stay numbers, a comment that asks for silence stays."""
    first, second = loaded(everything), loaded(everything)
    assert place.exists()
    assert second._replace(root=first.root) == first
    assert repr(second.plan) == repr(first.plan)
    assert str(second.plan.indicators[0].baseline) == str(first.plan.indicators[0].baseline)
    assert second.ignores == first.ignores != ()


def test_another_content_is_another_plan(everything: Path, place: Path) -> None:
    """What is kept is good for the bytes that were checked."""
    loaded(everything)
    everything.write_text(EVERYTHING.replace("baseline: 2.50", "baseline: 2.40"), encoding="utf-8")
    changed = loaded(everything)
    assert len(list(place.iterdir())) == 2
    assert changed.root is not None
    assert "Decimal('2.40')" in repr(changed.plan)


def damages(text: str) -> dict[str, bytes]:
    """What may stand in the place of what was kept."""
    head, _, body = text.partition("\n")
    signed, digest, checksum = head.split(" ")
    whole = text.encode()
    return {
        "empty": b"",
        "cut": whole[: len(whole) // 2],
        "one digit changed": whole.replace(b'"2.50"', b'"2.51"'),
        "no text": b"\xff\xfe" + whole,
        "no JSON": b"not a plan at all\n{",
        "another version": whole.replace(signed.encode(), b"ipplan-0.0.0-1-0"),
        "another plan's": whole.replace(digest.encode(), b"0" * 64),
        "no checksum": whole.replace(checksum.encode(), b""),
        "nested too deep": _resealed(head, "[" * 100_000),
        "no plan": _resealed(head, "[1, []]"),
        "an unknown model": _resealed(head, body.replace('"Figure"', '"Popen"')),
        "an unknown field": _resealed(head, body.replace('"target_year"', '"target_yeer"')),
    }


def _resealed(head: str, body: str) -> bytes:
    import hashlib

    return f"{head.rsplit(' ', 1)[0]} {hashlib.sha256(body.encode()).hexdigest()}\n{body}".encode()


def test_what_is_damaged_or_foreign_is_ignored(everything: Path, place: Path) -> None:
    """The plan is checked as if nothing had been kept, and kept anew."""
    first = loaded(everything)
    (file,) = place.iterdir()
    for name, content in damages(file.read_text(encoding="ascii")).items():
        file.write_bytes(content)
        assert recall(str(everything), first.content) is None, name
        assert loaded(everything).plan == first.plan
        assert recall(str(everything), first.content) is not None, name


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="no owners of files")
def test_what_others_may_write_is_ignored(everything: Path, place: Path) -> None:
    """A file that anybody may write decides on no verdict."""
    first = loaded(everything)
    (file,) = place.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert place.stat().st_mode & 0o777 == 0o700
    file.chmod(0o666)
    assert recall(str(everything), first.content) is None


def test_a_folder_that_cannot_be_written_costs_nothing(everything: Path, place: Path) -> None:
    """A file stands where the folder should be: the plan is read all the same."""
    place.parent.parent.mkdir()
    place.parent.write_text("")
    assert loaded(everything).plan == loaded(everything).plan
    assert place.parent.read_text() == ""


def test_off(everything: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`IPPLAN_CACHE=off` keeps nothing and asks nothing."""
    keep(loaded(everything))
    monkeypatch.setenv("IPPLAN_CACHE", "off")
    assert loaded(everything).root is not None
    assert len(list(place.iterdir())) == 1


def test_folder() -> None:
    """The folder is where the standard says; a relative answer is none."""
    assert folder({"XDG_CACHE_HOME": "/x", "HOME": "/h"}) == Path("/x/ipplan/plans")
    assert folder({"XDG_CACHE_HOME": "x", "HOME": "/h"}) == Path("/h/.cache/ipplan/plans")
    assert folder({}) is None
    assert folder({"XDG_CACHE_HOME": "/x", "IPPLAN_CACHE": "off"}) is None


def test_no_plan_with_a_problem_is_kept(tmp_path: Path, place: Path) -> None:
    """What is wrong with a plan is said at every reading."""
    path = tmp_path / "p.yaml"
    path.write_text(EVERYTHING.replace("target_year: 2025", "target_year: 2019"), encoding="utf-8")
    for _ in range(2):
        assert load_plan(str(path))[1] != []
    assert not place.exists()


def test_only_so_many_are_kept(everything: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The older ones go."""
    monkeypatch.setattr(kept, "_MOST", 4)
    file = loaded(everything)
    for number in range(6):
        keep(file._replace(sha256=f"{number:064}"))
    assert 2 <= len(list(place.iterdir())) <= 4
    assert (place / f"{5:064}.json").exists()


def test_a_plan_that_ships_is_compiled_with_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is good in the folder of the package alone, and for this version."""
    monkeypatch.setenv("IPPLAN_CACHE", "off")
    file = loaded("plans/guangzhou.yaml")
    monkeypatch.delenv("IPPLAN_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(kept, "SHIPPED", tmp_path)
    (tmp_path / "compiled").mkdir()
    written = tmp_path / "compiled" / f"{file.sha256}.json"
    written.write_text(sealed(file, signature(shipped=True)), encoding="ascii")
    found = recall(str(tmp_path / "guangzhou.yaml"), file.content)
    assert found is not None
    assert found.plan == file.plan
    assert recall(str(tmp_path / "elsewhere" / "guangzhou.yaml"), file.content) is None
    written.write_text(sealed(file, "ipplan-0.0.0-1-0"), encoding="ascii")
    assert recall(str(tmp_path / "guangzhou.yaml"), file.content) is None
