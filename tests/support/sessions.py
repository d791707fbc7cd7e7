"""Sessions in the documentation: what the commands of a `console` block print on a terminal.

`python -m tests.renew sessions` runs them and writes what they print into the files; the tests compare.
"""

import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.running import REPOSITORY, surroundings

WIDTH = "100"
BASH = shutil.which("bash") or "bash"
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
DOCUMENTS = sorted(
    [*REPOSITORY.glob("README*.md"), *REPOSITORY.glob("docs/**/*.md"), *REPOSITORY.glob("benchmarks/*.md")]
)


def on_terminal(command: str) -> str:
    """What a shell command prints on a terminal that shows no colour, stderr included."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    env = surroundings(TERM="dumb", COLUMNS=WIDTH, PAGER="cat", PATH=path)  # nobody leaves a pager here
    master, slave = pty.openpty()
    shell = [BASH, "-c", command]
    process = subprocess.Popen(shell, stdin=slave, stdout=slave, stderr=slave, cwd=REPOSITORY, env=env)
    os.close(slave)
    chunks = []
    while True:
        try:
            chunk = os.read(master, 65536)
        except OSError:  # the other end is closed: all has been said
            break
        if not chunk:
            break
        chunks.append(chunk)
    process.wait()
    os.close(master)
    lines = b"".join(chunks).decode().replace("\r\n", "\n").splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


def replayed(text: str) -> str:
    """A document with every session as it prints now."""

    def session(block: re.Match[str]) -> str:
        commands = [line for line in block[1].splitlines() if line.startswith("$ ")]
        said = "".join(f"{command}\n{on_terminal(command[2:])}" for command in commands)
        return f"```console\n{said}```"

    return BLOCK.sub(session, text)


def renew() -> None:
    """Write what every session prints now."""
    for document in DOCUMENTS:
        document.write_text(replayed(document.read_text()))
