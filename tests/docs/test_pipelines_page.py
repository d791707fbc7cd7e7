"""docs/pipelines.md: its scripts run in their order, in a folder with two plans and their actuals."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.action import BASH
from tests.support.running import REPOSITORY, surroundings

PAGE = (REPOSITORY / "docs" / "pipelines.md").read_text(encoding="utf-8")
SCRIPTS: list[str] = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_scripts_run(tmp_path: Path) -> None:
    """Each ends well and leaves what the next one uses; the nightly job is silent."""
    shutil.copytree(REPOSITORY / "plans", tmp_path / "plans")
    (tmp_path / "data").mkdir()
    shutil.copy(REPOSITORY / "examples" / "guangzhou-2023.csv", tmp_path / "data")
    (tmp_path / "data" / "shantou-2023.csv").write_text("indicator,year,value\npatent-attorneys,2023,48\n")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    env = surroundings(PATH=path, IPPLAN_CACHE="", XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert len(SCRIPTS) >= 7
    for script in SCRIPTS:
        finished = subprocess.run([*BASH, script], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
        assert finished.returncode == 0, script + finished.stdout + finished.stderr
    assert (tmp_path / "for-excel.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert (tmp_path / "all.csv").read_text().splitlines() == (tmp_path / "status.csv").read_text().splitlines()
    ids = [line.split(",")[2] for line in (tmp_path / "some.csv").read_text().splitlines()[1:]]
    assert [one for one in ids if not one.startswith("ip-")] == []
    assert (finished.stdout, finished.stderr) == ("", "")
    assert '"plans": [' in (tmp_path / "status.json").read_text(encoding="utf-8")
