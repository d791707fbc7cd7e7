"""The lines of files that problems are about, for a terminal."""

import re
from functools import cache
from io import BytesIO
from pathlib import Path

from ipplan.paths import is_file
from ipplan.problem import Place
from ipplan.reading.files.encoding import Encoded, find_encoding

_YAML_ENDS = "\r\n|[\r\n\x85\u2028\u2029]"
_CSV_ENDS = "\r\n|[\r\n]"
# A line of a file that was too large to be read is none to show.
_LARGEST = 16 << 20


class Excerpts:
    """Reads each file once, when a problem in it is shown."""

    def __init__(self, encoding: str | None = None) -> None:
        self._encoding = encoding
        self._lines = cache(self._read)

    def line(self, place: Place) -> str | None:
        """Return the line of a place; None for a file as a whole, a workbook, standard input or what cannot be read."""
        if not place.line or place.cell or place.path == "-":
            return None
        lines = self._lines(place.path)
        return lines[place.line - 1] if place.line <= len(lines) else None

    def _read(self, path: str) -> list[str]:
        try:
            file = Path(path)
            if not is_file(file) or file.stat().st_size > _LARGEST:
                return []
            content = file.read_bytes()
        except OSError:
            return []
        if file.suffix in {".yaml", ".yml"}:
            return re.split(_YAML_ENDS, content.decode("utf-8-sig", "replace"))
        return re.split(_CSV_ENDS, self._decoded(content))

    def _decoded(self, content: bytes) -> str:
        found = find_encoding(BytesIO(content), self._encoding)
        return content.decode(found.encoding if isinstance(found, Encoded) else "utf-8", "replace")
