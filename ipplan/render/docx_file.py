"""Save a Word document so that equal documents are equal files."""

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

# The first moment that an archive can hold.
_EPOCH = (1980, 1, 1, 0, 0, 0)


def saved(document: Any, day: str = "2000-01-01") -> bytes:
    """Return the bytes of a document, made on a day as its properties say; the archive holds no other time."""
    moment = datetime.fromisoformat(day).replace(tzinfo=UTC)
    properties = document.core_properties
    properties.created = properties.modified = moment.replace(tzinfo=None)
    raw, made = BytesIO(), BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            one = zipfile.ZipInfo(entry.filename, _EPOCH)
            one.compress_type, one.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            target.writestr(one, source.read(entry))
    return made.getvalue()
