"""The folder of a site: only what ipplan wrote into it before is replaced or removed."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath
from shutil import rmtree

# The list of the files that were written, with what they held: its presence makes a folder one of ours.
LIST = ".ipplan-site.json"


def digest(content: bytes) -> str:
    """Return what a content is recognised by."""
    return sha256(content).hexdigest()


def written_before(folder: Path) -> dict[str, str] | None:
    """Return the files of an earlier site with their digests; None where the folder is none of ours.

    A folder that is not there, or is empty, is like one in which nothing was written.
    """
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return {}
    if not folder.is_dir() or not (folder / LIST).is_file():
        return None
    try:
        found = json.loads((folder / LIST).read_text(encoding="utf-8"))["files"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    return {path: str(known) for path, known in found.items() if _inside(folder, path)}


def changed_by_hand(folder: Path, written: Mapping[str, str], made: Mapping[str, str]) -> list[str]:
    """List the files that would be replaced or removed though they are not as they were written, or not of the site."""
    changed = []
    for path in sorted({*written, *made}):
        file = folder / path
        known = {written.get(path), made.get(path)}
        if not _inside(folder, path) or (file.is_file() and digest(file.read_bytes()) not in known):
            changed.append(path)
    return changed


def put(folder: Path, staged: Path, written: Iterable[str], made: Mapping[str, str]) -> None:
    """Move what was made into the folder, and remove what an earlier site had and this one has not."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in made:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        (staged / path).replace(target)
    for path in set(written) - set(made):
        (folder / path).unlink(missing_ok=True)
        _remove_empty(folder, (folder / path).parent)
    text = json.dumps({"files": dict(sorted(made.items()))}, indent=0)
    (folder / LIST).write_text(text + "\n", encoding="utf-8")


def discard(staged: Path) -> None:
    """Remove what was made and is not needed any more."""
    rmtree(staged, ignore_errors=True)


def _inside(folder: Path, path: str) -> bool:
    """Return whether a path of the list stays in the folder: the list may have come from anybody."""
    parts = PurePosixPath(path).parts
    if not parts or PurePosixPath(path).is_absolute() or ".." in parts or "\\" in path or ":" in path:
        return False
    return (folder / path).resolve().is_relative_to(folder.resolve())


def _remove_empty(top: Path, folder: Path) -> None:
    while folder != top and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
