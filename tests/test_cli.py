"""The program around the commands: help in two languages, what the parser says, languages of a run."""

import os
import re
import sys
from pathlib import Path

import pytest

from ipplan.wording.commands import COMMANDS, GROUPS
from ipplan.wording.parser import in_chinese
from tests.support.running import REPOSITORY, run

PATENTS = ["patent-attorneys", "patent-grants-cumulative", "patent-intensive-industries-gdp-share"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_both_languages(command: str) -> None:
    """The help page of each command says what it answers, and nothing in Chinese help is left in English."""
    english = run(command, "--help").stdout.decode()
    chinese = run(command, "-h", "--lang", "zh").stdout.decode()
    assert COMMANDS[command].en in " ".join(english.split())
    assert COMMANDS[command].zh in chinese
    for word in ("Usage", "Options:", "Arguments:", "[required]", "[default", "Show this message"):
        assert word not in chinese


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["stauts"], "错误：没有命令“stauts”。是否想写 'status'"),
        (["explain"], "错误：缺少参数 plan。"),
        (["diff", "guangzhou", "shantou", "x"], "错误：多余的参数：x"),
        (["show", "guangzhou", "--fromat", "x"], "错误：没有选项 --fromat （可用的选项：--bom, --format）"),
        (["show", "guangzhou", "--format"], "错误：选项 --format 后面要有值。"),
        (["show", "guangzhou", "--format", "xml"], "的值 'xml' 不对，应为 'text', 'json', 'csv', 'ndjson' 之一。"),
        (["explain", "guangzhou", "x", "--as-of", "20x3"], "的值不对：“20x3”不是整数。"),
        (["explain", "guangzhou", "x", "--as-of", "203"], "的值不对：203 不在 1900<=x<=2200 之内。"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_usage_errors_are_said_in_chinese(arguments: list[str], said: str) -> None:
    """What the parser finds wrong is said in the language of the run."""
    finished = run(*arguments, env={"IPPLAN_LANG": "zh"})
    assert finished.returncode == 2
    assert said in finished.stderr.decode()


def test_what_is_quoted_stays_as_it_is() -> None:
    """Names inside the parser's sentences are not translated."""
    assert in_chinese("Error: No such command 'Options'.") == "错误：没有命令“Options”。"


def test_a_command_answers_in_the_language_asked_for() -> None:
    """--lang before or after the command means the same."""
    before = run("--lang", "zh", "targets", "shantou").stdout
    after = run("targets", "shantou", "--lang", "zh").stdout
    assert before == after
    assert "执业专利代理师" in before.decode()


def test_help_lists_every_command_once() -> None:
    """The groups of the help page hold all commands, each in one of them."""
    grouped = [name for _, names in GROUPS for name in names]
    assert sorted(grouped) == sorted({*grouped, *COMMANDS})
    page = run("--help").stdout.decode()
    for name in COMMANDS:
        assert sum(line.startswith(f"  {name} ") for line in page.splitlines()) == 1


def test_the_examples_of_the_help_page_run_in_their_order(tmp_path: Path) -> None:
    """What help shows can be typed as it stands: a blank sheet is made, read, and explained."""
    page = run("--help").stdout.decode()
    lines = [line.strip() for line in page.split("Examples:")[1].splitlines() if line.strip()]
    assert len(lines) >= 4
    for line in lines:
        program, *arguments = line.split()
        assert program == "ipplan"
        assert run(*arguments, cwd=tmp_path).returncode == 0, line


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("explain shantou patent-a", ["patent-attorneys"]),
        ("status gu", ["guangzhou"]),
        ("check sh", ["shantou"]),
        ("notes sh", ["shantou"]),
        ("status guangzhou --fail-on mi", ["milestone", "missed", "missing"]),
        ("status guangzhou --fail-on behind,mi", ["behind,milestone", "behind,missed", "behind,missing"]),
        ("status guangzhou --method dns --fail-on su", ["sun", "sun_cloud"]),
        ("status guangzhou --method euro", ["eurostat"]),
        ("check --select missing-l", ["missing-language", "missing-locator"]),
        ("check --select missing-language,missing-l", ["missing-language,missing-locator"]),
        ("check --ignore yaml-s", []),
        ("check --explain yaml-sy", ["yaml-syntax"]),
        ("status shantou --only patent-attorneys,patent-", ["patent-attorneys,patent-grants-cumulative"]),
        ("compare guangzhou shantou --only patent-", PATENTS),
        ("status plans/shantou.yaml --only patent-at", ["patent-attorneys"]),
        ("explain ./plans/shantou.yaml patent-at", ["patent-attorneys"]),
        ("status nowhere --only patent-", []),
        ("help exit", ["exit-statuses"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_bash_completes(typed: str, offered: list[str]) -> None:
    """The line that the documentation gives for bash works in bash; of a list the last part is completed."""
    start = (REPOSITORY / "docs" / "start.md").read_text(encoding="utf-8")
    (line,) = re.findall(r"^eval .*IPPLAN_COMPLETE.*$", start, re.MULTILINE)
    words = f"COMP_WORDS=(ipplan {typed}); COMP_CWORD={len(typed.split())}; _ipplan_completion ipplan"
    script = f'{line}; {words}; echo "${{COMPREPLY[@]}}"'
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    finished = run("-c", script, command=["bash"], env={"PATH": path})
    assert sorted(finished.stdout.decode().split()) == offered, finished.stderr.decode()
    assert finished.stderr == b""
