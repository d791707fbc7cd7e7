"""A document as JSON."""

import json


def to_json(document: object) -> str:
    """Indented, characters as they are, and only numbers that JSON knows."""
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
