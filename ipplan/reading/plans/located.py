"""A plan as it was read, with its file: nothing here needs YAML before a place in the file is asked for."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ipplan.model.ignore import Ignore
from ipplan.model.plan import Plan
from ipplan.paths import is_folder
from ipplan.problem import Message, Place, Problem

if TYPE_CHECKING:
    from yaml.nodes import Node

Location = tuple[str | int, ...]
LARGEST_FILE = 5_000_000
# Room for as much as may be read is made at every reading; few plans are longer than this.
_USUAL = 1 << 16


class PlanFile(NamedTuple):
    """A plan and the file it was read from; `sha256` is that of its `content`.

    `rows` are the positions in the file of the indicators that the plan holds: all of them, unless
    the file has errors. `undecided` are the indicators of a draft whose targets a person has still to decide.
    `root` is the tree of its nodes, None where the plan was kept from an earlier reading.
    """

    plan: Plan
    path: str
    sha256: str
    content: bytes
    rows: tuple[int, ...]
    ignores: tuple[Ignore, ...] = ()
    undecided: frozenset[str] = frozenset()
    root: "Node | None" = None

    def place_of(self, location: Location) -> Place:
        """Return where a value stands, by the names that lead to it; its nearest parent where it is missing."""
        from ipplan.reading.plans.places import find
        from ipplan.reading.plans.yaml_nodes import compose, place

        root = self.root or compose(self.path, self.content.decode("utf-8-sig"))[0]
        if root is None:
            return Place(self.path)
        if location[:1] == ("indicators",) and len(location) > 1:
            location = ("indicators", self.rows[int(location[1])], *location[2:])
        return place(self.path, find(root, location))


def read_content(path: str) -> tuple[bytes | None, list[Problem]]:
    """Read what a plan file holds; None, and why, where it cannot be read or is too large."""
    file = Path(path)
    try:
        if is_folder(file):
            return None, [Message("is-directory").at(Place(path))]
        if file.is_fifo() or file.is_socket():  # reading would wait for a writer for ever
            return None, [Message("not-a-plan-file").at(Place(path))]
        with file.open("rb") as stream:
            content = stream.read(_USUAL)
            if len(content) == _USUAL:
                content += stream.read(LARGEST_FILE + 1 - _USUAL)
    except OSError as error:
        return None, [Message("unreadable-file", said=error.strerror or str(error)).at(Place(path))]
    except ValueError as error:
        return None, [Message("unreadable-file", said=str(error)).at(Place(path))]
    return of_size(content, path)


def of_size(content: bytes, path: str) -> tuple[bytes | None, list[Problem]]:
    """Return what a plan file holds; None, and why, where it is too large."""
    if len(content) > LARGEST_FILE:
        return None, [Message("plan-too-large", largest=LARGEST_FILE // 1_000_000).at(Place(path))]
    return content, []
