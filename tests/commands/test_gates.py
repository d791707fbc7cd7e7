"""Gates that cannot pass unjudged: `status --fail-on` and `--strict`, `check` without files and with any word."""

from pathlib import Path

import pytest

from tests.support.running import REPOSITORY, Finished, run

ACTUALS = "examples/guangzhou-2023.csv"
PLAN = """id: {id}
title: {{zh: 规划, en: Plan}}
baseline_year: 2020
target_year: 2025
indicators:
  - id: grants
    name: {{zh: 授权量, en: Grants}}
    unit: {{zh: 件, en: patents}}
    baseline: 10
    target: {{at_least: 30}}
    data_source: {{zh: 知识产权局, en: IP office}}
    definition: {{zh: 数量, en: The number}}
    source: {{table_row: 1}}
"""


def plan(path: Path, name: str) -> None:
    """Write a sound plan with this id."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PLAN.format(id=name), encoding="utf-8")


def status(*arguments: str, stdin: str = "") -> Finished:
    """Judge Guangzhou."""
    return run("status", "guangzhou", *arguments, stdin=stdin.encode())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-a", ACTUALS, "--as-of", "2020"], "2020 is not after its baseline year 2020"),
        (["-a", ACTUALS, "--as-of", "2022"], "the actuals begin with 2023, after 2022"),
        (
            ["-a", ACTUALS, "--only", "ip-service-agencies", "--as-of", "2021"],
            "the actuals begin with 2023, after 2021",
        ),
    ],
    ids=["before the plan", "before the data", "one indicator"],
)
def test_a_gate_that_judged_nothing_does_not_pass(arguments: list[str], said: str) -> None:
    """Without anything judged there is no answer: 2, and on stderr what is missing."""
    for fail_on in ("behind", "reversing"):
        finished = status(*arguments, "--fail-on", fail_on)
        assert finished.returncode == 2
        assert f"--fail-on: nothing of guangzhou could be judged: {said}" in finished.stderr.decode()


def test_actuals_of_which_no_row_is_used_do_not_pass() -> None:
    """A sheet of other names is no sheet without faults."""
    rows = "indicator,year,value\nunheard-of,2023,1\n"
    assert status("-a", "-", "--fail-on", "behind", stdin=rows).returncode == 2


def test_a_gate_names_the_culprits() -> None:
    """Each indicator that fails stands on stderr with its status, whatever the format."""
    finished = status("-a", ACTUALS, "--fail-on", "behind", "--format", "json")
    assert finished.returncode == 1
    assert finished.stderr.decode().splitlines() == [
        "ipplan: --fail-on behind: guangzhou ip-pledge-financing-growth is lagging",
        "ipplan: --fail-on behind: guangzhou copyright-industries-gdp-share is off_track",
    ]


def test_a_gate_that_passes_is_silent() -> None:
    """Judged, and none fails: 0 and nothing on stderr."""
    finished = status("-a", ACTUALS, "--fail-on", "missed", "-q")
    assert (finished.returncode, finished.stderr) == (0, b"")


def test_strict_refuses_warnings() -> None:
    """A name that the plan does not know is a warning; with --strict nothing is judged and the run ends with 2."""
    rows = "indicator,year,value\noverseas-patent-grants,2023,4100\nunheard-of,2023,1\n"
    assert status("-a", "-", stdin=rows).returncode == 0
    finished = status("-a", "-", "--strict", stdin=rows)
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert "warning[unknown-indicator]" in finished.stderr.decode()
    assert status("-a", ACTUALS, "--strict").returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [["check", ""], ["status", ""], ["status", "guangzhou", "-a", ""], ["status", "guangzhou", "--only="]],
    ids=str,
)
def test_an_empty_argument_is_an_error(arguments: list[str]) -> None:
    """A variable that was not set in a script is not a choice."""
    finished = run(*arguments)
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert "an argument is empty" in finished.stderr.decode()


def test_check_without_files_checks_the_project(tmp_path: Path) -> None:
    """The plans in ./plans and IPPLAN_PATH are checked, and stderr says so."""
    plan(tmp_path / "plans" / "foshan.yaml", "foshan")
    plan(tmp_path / "more" / "zhuhai.yaml", "zhuhai")
    finished = run("check", cwd=tmp_path, env={"IPPLAN_PATH": str(tmp_path / "more")})
    assert (finished.returncode, finished.stdout) == (0, b"")
    assert finished.stderr.decode() == f"plan files checked in plans, {tmp_path / 'more'}: 2\n"
    (tmp_path / "plans" / "foshan.yaml").write_text("id: foshan\n")
    assert run("check", cwd=tmp_path).returncode == 1


@pytest.mark.parametrize("folder", ["", "plans"])
def test_check_fails_where_there_is_nothing_to_check(tmp_path: Path, folder: str) -> None:
    """A gate in the wrong folder, or over an empty one, does not pass; the plans that ship are not the project's."""
    (tmp_path / folder).mkdir(exist_ok=True)
    finished = run("check", cwd=tmp_path)
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert "no plans here" in finished.stderr.decode()


def test_check_takes_names_folders_patterns_and_standard_input(tmp_path: Path) -> None:
    """Each word for plans finds the same bad file."""
    bad = tmp_path / "set" / "deep" / "bad.yaml"
    plan(bad, "bad")
    plan(tmp_path / "set" / "good.yaml", "good")
    content = PLAN.format(id="bad").replace("target_year: 2025", "target_year: 2019").encode()
    bad.write_bytes(content)
    for words, env in (
        (["set"], {}),
        (["set/**/*.yaml"], {}),
        (["set/deep/b*.yaml"], {}),
        (["bad"], {"IPPLAN_PATH": "set/deep"}),
        (["ba*"], {"IPPLAN_PATH": "set/deep"}),
    ):
        finished = run("check", *words, cwd=tmp_path, env=env)
        assert finished.returncode == 1, words
        assert f"{Path('set', 'deep', 'bad.yaml')}:4:14: error[target-year-not-later]" in finished.stdout.decode()
    finished = run("check", "-", "--stdin-filename", "plans/bad.yaml", stdin=content, cwd=tmp_path)
    assert finished.returncode == 1
    assert finished.stdout.decode().startswith("plans/bad.yaml:4:14: error[target-year-not-later]")
    assert run("check", "-", stdin=PLAN.format(id="x").encode(), cwd=tmp_path).returncode == 0


@pytest.mark.parametrize("word", ["nowhere/*.yaml", "gu?", "empty", "guangzou"])
def test_a_word_that_finds_no_plan_is_no_success(tmp_path: Path, word: str) -> None:
    """A pattern, folder or name that fits nothing ends with 2."""
    (tmp_path / "empty").mkdir()
    finished = run("check", word, cwd=tmp_path)
    assert finished.returncode == 2
    assert b"error[" in finished.stdout


def test_two_files_with_one_id_are_an_error(tmp_path: Path) -> None:
    """The file that is not called as its plan has the error, whether or not both were named."""
    plan(tmp_path / "foshan.yaml", "foshan")
    plan(tmp_path / "foshan-old.yaml", "foshan")
    for words in (["foshan.yaml", "foshan-old.yaml"], ["foshan-old.yaml"]):
        finished = run("check", *words, cwd=tmp_path)
        assert finished.returncode == 1
        assert "foshan-old.yaml:1:5: error[duplicate-plan-id]" in finished.stdout.decode()
    assert run("check", "foshan.yaml", cwd=tmp_path).returncode == 0


def test_a_commit_of_one_file_is_told_what_all_files_are_told(tmp_path: Path) -> None:
    """A rule that needs several plans says the same of a file however many were named."""
    plan(tmp_path / "foshan.yaml", "foshan")
    plan(tmp_path / "zhuhai.yaml", "zhuhai")
    other = (tmp_path / "zhuhai.yaml").read_text(encoding="utf-8").replace("zh: 件", "zh: 万件")
    (tmp_path / "zhuhai.yaml").write_text(other, encoding="utf-8")
    both = run("check", "foshan.yaml", "zhuhai.yaml", cwd=tmp_path).stdout
    one = run("check", "zhuhai.yaml", cwd=tmp_path).stdout
    assert b"zhuhai.yaml:8:11: warning[unit-differs]" in both
    assert one == both
    assert run("check", "foshan.yaml", cwd=tmp_path).stdout == b""


def test_the_shipped_plans_pass() -> None:
    """In the checkout `check` checks the plans that ship."""
    finished = run("check", cwd=REPOSITORY)
    assert (finished.returncode, finished.stdout) == (0, b"")
    assert finished.stderr.decode() == "plan files checked in plans: 2\n"


def test_standard_input_without_a_name_has_no_neighbours() -> None:
    """A plan on standard input is not asked for its file's name, nor held against a file of its own folder."""
    content = (REPOSITORY / "plans" / "shantou.yaml").read_bytes()
    finished = run("check", "-", stdin=content, cwd=REPOSITORY / "plans")
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, b"", b"")
