"""A document as JSON."""

from pydantic_core import to_json as serialized


def to_json(document: object) -> str:
    """Indented, characters as they are; written by what has already been loaded, `json` would be one more import."""
    return serialized(document, indent=2).decode() + "\n"
