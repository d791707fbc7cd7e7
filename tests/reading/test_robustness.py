"""What is no sheet of actuals, whatever it is: it ends in problems, soon, and in little memory."""

import os
import resource
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from ipplan.model.plan import Plan
from ipplan.problem import Problem
from ipplan.reading.actuals.read import Actuals, read_actuals
from ipplan.reading.files import source
from tests.support.running import REPOSITORY

Read = Callable[..., tuple[Actuals | None, list[Problem]]]
ROWS = b"indicator,year,value\npatents,2023,3500\n"


def codes(path: object, plan: Plan) -> list[str]:
    """The codes of what is wrong with a file."""
    return [problem.code for problem in read_actuals([str(path)], [plan])[1]]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\0" * 5000, "nul-character"),
        (ROWS + b"grants,2023,3\0", "nul-character"),
        (b"indicator" + b",2023" * 100_000 + b"\npatents,1\n", "too-many-columns"),
        (b"indicator,year,value\npatents" + b",2023" * 100_000 + b"\n", "extra-fields"),
        (b"," * 900_000 + b"\n", "empty-table"),
        (b'"' * 900_001 + b"\n", "empty-table"),
        (b"\r" * 900_000, "empty-table"),
    ],
)
def test_odd_contents(read: Read, content: bytes, code: str) -> None:
    """NUL bytes, a hundred thousand columns and lines of nothing but separators are each told as what they are."""
    begun = monotonic()
    actuals, problems = read(content)
    assert actuals is None
    assert code in {problem.code for problem in problems}
    assert monotonic() - begun < 10


@pytest.mark.parametrize("fill", ["x", "1,", '"'])
def test_one_huge_line(tmp_path: Path, fill: str) -> None:
    """A line of 300 MB is told as one, in the memory of a megabyte of it."""
    file = tmp_path / "2023.csv"
    with file.open("w") as stream:
        for _ in range(300):
            stream.write(fill * ((1 << 20) // len(fill)))
    script = (
        "import resource, sys; from ipplan.model.plan import Plan;"
        "from ipplan.reading.actuals.read import read_actuals;"
        "plan = Plan.model_validate_json(open(sys.argv[2]).read());"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss;"
        "print(read_actuals([sys.argv[1]], [plan])[1][0].code);"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    arguments = [sys.executable, "-c", script, str(file), str(REPOSITORY / "tests" / "actuals" / "plan.json")]
    code, kilobytes = subprocess.run(arguments, capture_output=True, check=True, timeout=60).stdout.split()
    assert code == b"line-too-long"
    assert int(kilobytes) < 50_000
    file.unlink()


def test_no_files(tmp_path: Path, plan: Plan) -> None:
    """Directories, links in circles, links to nothing, names that cannot be and devices are told, not raised."""
    circle, nothing = tmp_path / "circle.csv", tmp_path / "nothing.csv"
    circle.symlink_to(circle)
    nothing.symlink_to(tmp_path / "gone.csv")
    assert codes(tmp_path, plan) == ["not-a-file"]
    assert codes(circle, plan) == ["unreadable-actuals"]
    assert codes(nothing, plan) == ["file-not-found"]
    assert codes("a\0b.csv", plan) == ["unreadable-actuals"]
    assert codes("x" * 5000, plan) == ["unreadable-actuals"]
    assert codes("/dev/null", plan) == ["empty-table"]
    assert codes("/dev/zero", plan) == ["nul-character"]
    assert codes("/dev/urandom", plan) != []
    assert codes(tmp_path / "none" / "a.csv", plan) == ["file-not-found"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_not_to_be_read(tmp_path: Path, plan: Plan) -> None:
    """A file without the permission to read it is told with the system's reason."""
    file = tmp_path / "2023.csv"
    file.write_bytes(ROWS)
    file.chmod(0)
    assert codes(file, plan) == ["unreadable-actuals"]


def test_not_to_be_opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, plan: Plan) -> None:
    """Where opening is refused the problem carries the system's reason."""

    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(source, "_open", refused)
    (problem,) = read_actuals([str(tmp_path)], [plan])[1]
    assert (problem.code, problem.details) == ("unreadable-actuals", {"reason": "Permission denied"})


def test_a_pipe_with_a_name(tmp_path: Path, plan: Plan) -> None:
    """A named pipe is read as long as someone writes to it."""
    pipe = tmp_path / "2023.csv"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(ROWS,))
    writer.start()
    assert codes(pipe, plan) == []
    writer.join()


def test_memory_is_bounded_by_what_is_needed(tmp_path: Path, plan: Plan) -> None:
    """Rows that no plan needs are not kept: with forty times as many of them memory stays where it was."""
    file = tmp_path / "2023.csv"
    peaks = []
    for count in (5_000, 200_000):
        file.write_bytes(ROWS + b"".join(b"name %d,2023,1\n" % (number % 3000) for number in range(count)))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        assert "more-unknown-indicators" in codes(file, plan)
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
    assert peaks[1] < 20_000
