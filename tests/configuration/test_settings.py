"""What a configuration may say, and everything that can be wrong with it, all at once."""

from decimal import Decimal
from pathlib import Path

import pytest

from ipplan.configuration.settings import Settings, read
from ipplan.render.problems.sentences import hint, problem_line


def said(folder: Path, text: str | bytes, name: str = ".ipplan.toml") -> list[str]:
    """Return what is wrong with a configuration, without the folder."""
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    found = read(file)
    assert found is not None
    return [problem_line(problem, "en").removeprefix(f"{folder}/") for problem in found.problems]


def test_every_setting(tmp_path: Path) -> None:
    """Each setting is read as it is written, numbers exactly; a single text is a list of one."""
    file = tmp_path / "pyproject.toml"
    file.write_text("""
[tool.ipplan]
plans = ["plans", "more/*.yaml"]
actuals = "data/*.csv"
notes = "notes.md"
lang = "zh"
strict = true
select = ["missing-locator"]
ignore = ["plan-id"]
per-file-ignores = {"drafts/*" = "missing-locator"}
cuts = {ahead = 1.1, off_track = 0}
""")
    found = read(file)
    assert found is not None
    assert found.problems == ()
    assert found.settings == Settings(
        plans=("plans", "more/*.yaml"),
        actuals=("data/*.csv",),
        notes=("notes.md",),
        lang="zh",
        strict=True,
        select=("missing-locator",),
        ignore=("plan-id",),
        per_file_ignores={"drafts/*": ("missing-locator",)},
        cuts={"ahead": Decimal("1.1"), "off_track": Decimal(0)},
    )
    assert str(found.place("lang")) == f"{file}:6"


def test_a_file_of_others_has_no_configuration(tmp_path: Path) -> None:
    """A pyproject.toml without the section says nothing; an empty file of our own is a configuration all the same."""
    shared, own = tmp_path / "pyproject.toml", tmp_path / ".ipplan.toml"
    shared.write_text('[project]\nname = "x"\n[tool.ruff]\nline-length = 100\n')
    own.write_text("")
    assert read(shared) is None
    found = read(own)
    assert found is not None
    assert (found.settings, found.problems) == (Settings(), ())


def test_another_file_may_have_the_section_or_be_all_of_it(tmp_path: Path) -> None:
    """A file that IPPLAN_CONFIG names is read as what it looks like."""
    for text in ('lang = "zh"', '[tool.ipplan]\nlang = "zh"'):
        file = tmp_path / "other.toml"
        file.write_text(text)
        found = read(file)
        assert found is not None
        assert found.settings.lang == "zh"


def test_all_problems_at_once(tmp_path: Path) -> None:
    """Unknown names and wrong kinds are all said, each at its line, with what is expected and what was found."""
    text = """
langauge = "zh"
lang = "fr"
strict = 1
plans = []
actuals = ["a", 3]
notes = ""
per-file-ignores = ["a"]
[cuts]
ahed = 1
lagging = "low"
off_track = nan
on_track = true
"""
    assert said(tmp_path, text) == [
        ".ipplan.toml:2: error[setting-unknown]: there is no setting `langauge`",
        ".ipplan.toml:3: error[setting-wrong]: `lang`: “zh” or “en” is expected, found “fr”",
        ".ipplan.toml:4: error[setting-wrong]: `strict`: true or false is expected, found 1",
        ".ipplan.toml:5: error[setting-wrong]: `plans`: a text or a list of texts is expected, found a list",
        ".ipplan.toml:6: error[setting-wrong]: `actuals`: a text or a list of texts is expected, found 3",
        ".ipplan.toml:7: error[setting-wrong]: `notes`: a text or a list of texts is expected, found “”",
        ".ipplan.toml:8: error[setting-wrong]: `per-file-ignores`: a table is expected, found a list",
        ".ipplan.toml:10: error[setting-unknown]: there is no setting `cuts.ahed`",
        ".ipplan.toml:11: error[setting-wrong]: `cuts.lagging`: a number is expected, found “low”",
        ".ipplan.toml:12: error[setting-wrong]: `cuts.off_track`: a number is expected, found NaN",
        ".ipplan.toml:13: error[setting-wrong]: `cuts.on_track`: a number is expected, found true",
    ]


@pytest.mark.parametrize("written", ["cuts = {lagging = 0.99}", "cuts = {ahead = 0.5}", "[cuts]\noff_track = 0.7"])
def test_cuts_stay_in_order(tmp_path: Path, written: str) -> None:
    """Cuts that are named are held against those that are as ever."""
    (problem,) = said(tmp_path, written)
    assert problem.startswith(".ipplan.toml:1: error[cut-order]: the cuts must run ahead")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ('lang = "zh"\nlang = "en"\n', "2:12"),
        (b'lang = "zh"\n# \xd6\xd0\n', "2"),
        ('plans = ["a"\n', "1"),
        ("x = " + "[" * 20_000, ""),
    ],
    ids=["twice", "GBK", "end", "deep"],
)
def test_what_is_no_toml(tmp_path: Path, content: str | bytes, place: str) -> None:
    """The line that the reader of TOML gives is said, as is that of a byte that is no UTF-8."""
    (problem,) = said(tmp_path, content)
    assert problem.startswith(f".ipplan.toml:{place}".rstrip(":")), problem
    assert "error[toml-syntax]: not TOML: " in problem


def test_a_section_that_is_no_table(tmp_path: Path) -> None:
    """`tool.ipplan` itself has to be a table."""
    (problem,) = said(tmp_path, "[tool]\nipplan = 3\n", "pyproject.toml")
    assert problem == "pyproject.toml:2: error[setting-wrong]: `tool.ipplan`: a table is expected, found 3"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """What IPPLAN_CONFIG names and cannot be read is said."""
    found = read(tmp_path / "gone.toml")
    assert found is not None
    (problem,) = found.problems
    assert problem.code == "unreadable-file"
    assert hint(problem, "en")


@pytest.mark.parametrize(
    "text",
    [
        "lang = 0x" + "f" * 10_000,
        "lang = [1, 0b" + "1" * 20_000 + "]",
        "a." * 20_000 + "b = 1",
        "lang = 9" + "9" * 5_000,
    ],
)
def test_monsters(tmp_path: Path, text: str) -> None:
    """A number that nobody can write out, and a name of thousands of parts, are refused at once."""
    (problem,) = said(tmp_path, text)
    assert problem.startswith(".ipplan.toml: error[toml-syntax]: not TOML: a number of a thousand digits, or a name")
    assert len(problem) < 200


def test_long_texts_of_others(tmp_path: Path) -> None:
    """A long text in another program's section is no number."""
    file = tmp_path / "pyproject.toml"
    file.write_text('[tool.x]\nkey = "' + "f" * 5_000 + '"\n')
    assert read(file) is None
