"""Values of a plan file that stand on one line, as every file writes them."""

from collections.abc import Iterator, Sequence

from yaml.nodes import MappingNode, Node, ScalarNode

from ipplan.drafting.plan_file import is_plain
from ipplan.reading.plans.fields import Location, known_fields

Pair = tuple[Node, Node]


def value_text(node: Node, lines: Sequence[str], location: Location) -> str:
    """Write a value that stands on one line: one space where there are any, fields in their order, double quotes."""
    if isinstance(node, ScalarNode):
        return _scalar_text(node, lines[node.start_mark.line][node.start_mark.column : node.end_mark.column])
    if isinstance(node, MappingNode):
        return "{" + ", ".join(_pairs(node, lines, location)) + "}"
    items = (value_text(item, lines, (*location, number)) for number, item in enumerate(node.value))
    return "[" + ", ".join(items) + "]"


def in_order(pairs: Sequence[Pair], location: Location) -> list[int]:
    """Return the positions of pairs in the order of the fields; fields that no model knows keep theirs at the end."""
    order = {name: rank for rank, name in enumerate(known_fields(location))}
    return sorted(range(len(pairs)), key=lambda at: order.get(pairs[at][0].value, len(order)))


def _pairs(node: MappingNode, lines: Sequence[str], location: Location) -> Iterator[str]:
    for at in in_order(node.value, location):
        key, value = node.value[at]
        yield f"{value_text(key, lines, ())}: {value_text(value, lines, (*location, key.value))}"


def _scalar_text(node: ScalarNode, written: str) -> str:
    """Write a scalar as it is, in double quotes in place of single ones, without quotes where none are needed."""
    if node.style not in {"'", '"'}:
        return written
    if is_plain(node.value):
        return str(node.value)
    simple = node.value.isprintable() and not set('\\"') & set(node.value)
    return f'"{node.value}"' if simple else written
