"""What every command takes: how much is said, colours, the pager; and variables that say nothing ipplan can do."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.commands.help import complete_topic
from ipplan.commands.terminal import Manner
from ipplan.wording.commands import COMMANDS
from ipplan.wording.examples import PAGES
from ipplan.wording.topics import TOPICS
from tests.support.running import REPOSITORY, out, run
from tests.support.sessions import on_terminal

ACTUALS = "examples/guangzhou-2023.csv"
STATUS = f"ipplan status guangzhou -a {ACTUALS}"
CODES = re.compile(r"\x1b\[[0-9;]*m")


def test_every_command_takes_them() -> None:
    """-q, -v, --color and --no-pager are options of every command and stand in its help, with a page to read on."""
    for command in COMMANDS:
        page = CliRunner().invoke(app, [command, "--help"]).stdout
        for option in ("-q, --quiet", "-v, --verbose", "--color <auto|always|never>", "--no-pager"):
            assert f"  {option} " in page, command
        assert f"More in {PAGES[command]}" in page
        assert (REPOSITORY / PAGES[command]).is_file()


def test_topics() -> None:
    """`ipplan help` prints the program's page, a command's page or a topic in either language; else what there is."""

    def said(*words: str) -> str:
        result = CliRunner().invoke(app, ["help", *words])
        assert result.exit_code == (2 if "nix" in words else 0)
        return result.output

    assert said() == CliRunner().invoke(app, ["--help"]).output
    assert said("status").splitlines()[2:] == CliRunner().invoke(app, ["status", "--help"]).output.splitlines()[2:]
    for topic, word in (("environment", "IPPLAN_PATH"), ("exit-statuses", "141"), ("formats", "ndjson")):
        assert word in said(topic)
        assert said(topic) != said(topic, "--lang", "zh")
        assert complete_topic(topic[:3]) == [topic]
    assert "there is no help on `nix`; there is on environment, exit-statuses, formats, list" in said("nix")


def test_every_variable_is_on_the_page_of_the_environment() -> None:
    """What the source reads from the environment under its own name stands in `ipplan help environment`."""
    sources = (path.read_text(encoding="utf-8") for path in (REPOSITORY / "ipplan").rglob("*.py"))
    names = {name for source in sources for name in re.findall(r"\bIPPLAN_[A-Z]+\b", source)}
    for language in ("zh", "en"):
        assert {name for name in names if name not in TOPICS["environment"].say(language)} == set()


def test_before_the_command_they_mean_the_same() -> None:
    """`ipplan -q status` is `ipplan status -q`; what stands after the command wins."""
    before = on_terminal(f"ipplan -q status guangzhou -a {ACTUALS}")
    assert before == on_terminal(f"{STATUS} -q") != on_terminal(STATUS)
    assert Manner(verbose=True).after(Manner(quiet=True)) == Manner(verbose=True)
    assert Manner(color="never").after(Manner(color="always", no_pager=True)) == Manner(color="never", no_pager=True)


def test_notes_of_a_terminal() -> None:
    """The usual page has the foremost notes and says how many more there are; -v has all, -q none."""
    some, every, none = (on_terminal(f"{STATUS} {option}") for option in ("", "-v", "-q"))
    assert "more notes" in some
    assert len(every) > len(some) > len(none)
    assert "takes" in every
    assert "takes" not in none
    assert "11 indicators:" in none


def test_problems_of_a_check(tmp_path: Path) -> None:
    """On a terminal `check` prints twenty lines and a count, all with -v, none with -q; a pipe and a file get all."""
    plan = tmp_path / "p.yaml"
    plan.write_text("".join(f"field{number}: 1\n" for number in range(30)), encoding="utf-8")
    shown = on_terminal(f"ipplan check {plan}").splitlines()
    assert len(shown) == 21
    assert CODES.sub("", shown[-1]).strip() == "25 other problems not shown (-v shows all, -o FILE keeps them)"
    assert on_terminal(f"ipplan check -v {plan}").count("unknown-field") == 30
    assert on_terminal(f"ipplan check -q {plan}") == ""
    assert run("check", str(plan)).stdout.count(b"unknown-field") == 30
    assert run("check", str(plan), "-o", str(tmp_path / "out.txt")).returncode == 1
    assert (tmp_path / "out.txt").read_text(encoding="utf-8").count("unknown-field") == 30


def test_problems_of_the_actuals(tmp_path: Path) -> None:
    """On a terminal twenty lines and a count, all with -v, none with -q; a pipe gets all. An error is always said."""
    sheet = tmp_path / "2023.csv"
    rows = "".join(f"unheard-of-{n},{n}\n" for n in range(30))
    sheet.write_text(f"indicator,value\noverseas-patent-grants,4100\n{rows}")
    every = on_terminal(f"ipplan status guangzhou -a {sheet} 2>&1 >/dev/null | cat").count("warning[")
    assert every > 10
    assert on_terminal(f"ipplan status guangzhou -a {sheet} >/dev/null").count("warning[") == 10
    assert on_terminal(f"ipplan status guangzhou -a {sheet} -v >/dev/null").count("warning[") == every
    assert run("status", "guangzhou", "-a", str(sheet), "-q").stderr == b""
    sheet.write_text("indicator,value\noverseas-patent-grants,many\n")
    finished = run("status", "guangzhou", "-a", str(sheet), "-q")
    assert finished.returncode == 2
    assert b"error[" in finished.stderr


def test_a_quiet_check_answers_with_its_status(tmp_path: Path) -> None:
    """-q shows no problem and no list of what was checked; data is data."""
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "a.yaml").write_text("id: a\n")
    finished = run("check", "-q", cwd=tmp_path)
    assert (finished.returncode, finished.stdout, finished.stderr) == (1, b"", b"")
    assert b'"problems"' in run("check", "-q", "--format", "json", cwd=tmp_path).stdout


@pytest.mark.parametrize("environment", ["NO_COLOR=1 TERM=xterm", "TERM=dumb"])
def test_colours(environment: str) -> None:
    """--color always wins over the environment and shows in a pipe what a terminal would; never has no code at all."""
    always = on_terminal(f"{environment} {STATUS} --color always --no-pager")
    assert "\x1b[32m" in always
    never = on_terminal(f"{environment} {STATUS} --color never --no-pager")
    assert "\x1b" not in never
    bare = [line.rstrip() for line in CODES.sub("", always).splitlines()]
    assert bare == never.splitlines()
    piped = run(*STATUS.split()[1:], "--color", "always", env={"COLUMNS": "100"}).stdout.decode()
    assert [line.rstrip() for line in CODES.sub("", piped).splitlines()] == bare


def test_no_colour_in_a_pipe() -> None:
    """Neither FORCE_COLOR nor --color never changes what a pipe gets."""
    plain = out(*STATUS.split()[1:])
    assert out(*STATUS.split()[1:], env={"FORCE_COLOR": "1"}) == plain
    assert out(*STATUS.split()[1:], "--color", "never") == plain


def test_long_output_goes_through_the_pager() -> None:
    """On a terminal what is longer than it is shown by the user's pager, whole, with the command's own exit status."""
    pager = "PAGER=nix IPPLAN_PAGER='sed s/^/paged:/' TERM=xterm LINES=10"
    paged = on_terminal(f"{pager} ipplan show guangzhou --color never")
    assert all(line.startswith("paged:") for line in paged.splitlines())
    assert paged.replace("paged:", "") == on_terminal("ipplan show guangzhou --no-pager --color never")
    assert "status=1" in on_terminal(f"{pager} {STATUS} --fail-on lagging; echo status=$?")


@pytest.mark.parametrize(
    "line",
    [
        "PAGER='sed s/^/paged:/' TERM=xterm LINES=10 ipplan show guangzhou --no-pager",
        "PAGER='sed s/^/paged:/' TERM=xterm LINES=10 ipplan --no-pager show guangzhou",
        "PAGER='sed s/^/paged:/' TERM=xterm LINES=10 IPPLAN_PAGER= ipplan show guangzhou",
        "PAGER=cat TERM=xterm LINES=10 ipplan show guangzhou",
        "PAGER='sed s/^/paged:/' TERM=dumb LINES=10 ipplan show guangzhou",
        "PAGER='sed s/^/paged:/' TERM=xterm LINES=90 ipplan show guangzhou",
        "PAGER='sed s/^/paged:/' TERM=xterm LINES=10 ipplan show guangzhou | cat",
        "PAGER=no-such-pager TERM=xterm LINES=10 ipplan show guangzhou 2>/dev/null",
    ],
)
def test_no_pager(line: str) -> None:
    """Not asked for, turned off, on a terminal that cannot, for what fits, in a pipe, without such a program."""
    shown = on_terminal(line)
    assert "paged:" not in shown
    assert "overseas" in shown


def test_a_pager_that_is_left_early_is_no_failure() -> None:
    """Whoever closes the pager has seen enough: the exit status stays the command's."""
    line = "PAGER='head -1' TERM=xterm LINES=5 ipplan show guangzhou; echo status=$?"
    assert on_terminal(line).splitlines()[-1] == "status=0"


def test_an_unknown_language_is_said(tmp_path: Path) -> None:
    """--lang of another language ends with 2; IPPLAN_LANG, which other runs need, is warned of."""
    assert run("--lang", "fr", "list").returncode == run("list", "--lang", "fr").returncode == 2
    finished = run("list", env={"IPPLAN_LANG": "fr"}, cwd=tmp_path)
    assert finished.returncode == 0
    assert finished.stderr.decode() == "ipplan: IPPLAN_LANG: there is no language `fr`; use one of zh, en\n"
    for known in ("zh", "en", "zh_CN.UTF-8", "EN"):
        assert run("list", env={"IPPLAN_LANG": known}).stderr == b""
    assert run("list", "-q", env={"IPPLAN_LANG": "fr"}).stderr == b""


def test_a_folder_of_plans_that_is_not_there_is_said(tmp_path: Path) -> None:
    """A misspelled folder in IPPLAN_PATH is named, the others are used."""
    missing = tmp_path / "nowhere"
    finished = run("list", env={"IPPLAN_PATH": f"{missing}:{REPOSITORY / 'plans'}"})
    assert finished.returncode == 0
    assert finished.stderr.decode() == f"ipplan: IPPLAN_PATH: there is no folder {missing}\n"
