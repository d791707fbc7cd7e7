"""The JSON Schema of a plan file."""

from typing import Any

from ipplan.model.plan import Plan

DRAFT = "http://json-schema.org/draft-07/schema#"
IDENTITY = "urn:ipplan:schema:plan"
KEYWORD = "definitions"


def plan_schema() -> dict[str, Any]:
    """Build the models' schema as draft-07, which editors read best.

    A missing optional field and null mean the same.
    """
    schema = Plan.model_json_schema(ref_template=f"#/{KEYWORD}/{{model}}")
    # Over a field an editor shows what is said of the field, unless the model behind it says something too.
    schema[KEYWORD] = {
        name: {key: value for key, value in model.items() if key != "description"}
        for name, model in schema.pop("$defs").items()
    }
    return {"$schema": DRAFT, "$id": IDENTITY, "title": "ipplan plan file", **_tidy(schema)}


def _tidy(node: Any) -> Any:
    """Drop the titles pydantic makes of field names, and keep references that draft-07 would overlook."""
    if isinstance(node, list):
        return [_tidy(item) for item in node]
    if not isinstance(node, dict):
        return node
    tidy = {k: _tidy(v) for k, v in node.items() if not (k == "title" and isinstance(v, str)) and k != "default"}
    if "$ref" in tidy and len(tidy) > 1:
        # In draft-07 whatever stands beside a reference is overlooked.
        tidy["allOf"] = [{"$ref": tidy.pop("$ref")}]
    return tidy
