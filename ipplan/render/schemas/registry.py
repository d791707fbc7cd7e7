"""Schemas by command."""

from collections.abc import Callable

from ipplan.render.schemas import changes, documents
from ipplan.render.schemas.kinds import Schema

DRAFT = "https://json-schema.org/draft/2020-12/schema"
OUTPUTS: dict[str, Callable[[], Schema]] = {
    "list": documents.listing,
    "show": documents.show,
    "targets": documents.targets,
    "breakdown": documents.breakdown,
    "compare": documents.compare,
    "status": documents.status,
    "explain": documents.explain,
    "methods": documents.methods,
    "export": changes.export,
    "check": changes.check,
    "diff": changes.diff,
    "config": changes.config,
}


def output_schema(command: str) -> Schema:
    """Return the JSON Schema of what a command prints with `--format json`."""
    return {"$schema": DRAFT, "title": f"ipplan {command} --format json", **OUTPUTS[command]()}
