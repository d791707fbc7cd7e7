"""Compile the plans that ship when the wheel is built, so that the first run need not check them."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent


class CompilePlans(BuildHookInterface[Any]):
    """Put every plan beside its file once more, checked and compiled; a plan that is not sound ends the build."""

    folder: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the plans into files for the wheel; an editable install reads them where they are."""
        if version == "editable":
            return
        sys.path.insert(0, str(ROOT))
        from ipplan.kept import sealed, signature
        from ipplan.loading import checked

        folder = self.folder = Path(tempfile.mkdtemp(prefix="ipplan-plans-"))
        for path in sorted((ROOT / "plans").glob("*.yaml")):
            file, problems = checked(path)
            if file is None or problems:
                raise ValueError(f"{path.name}: {problems}")
            written = folder / f"{file.sha256}.json"
            written.write_text(sealed(file, signature(shipped=True)), encoding="ascii")
            build_data["force_include"][str(written)] = f"ipplan/plans/compiled/{written.name}"

    def finalize(self, _version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Remove what was compiled: the wheel holds it."""
        if self.folder:
            shutil.rmtree(self.folder)
