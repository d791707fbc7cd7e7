"""Where the values of a plan stand in its file: the nodes of its YAML, by the names and positions that lead to them."""

from functools import lru_cache

from yaml.nodes import MappingNode, Node, SequenceNode

Location = tuple[str | int, ...]
# A problem is looked up in the mappings around it, the next one mostly in the same.
REMEMBERED = 16


def find(root: Node, location: Location, *, key: bool = False) -> Node:
    """Return the node at a location, or its nearest parent; with `key` the node of its name."""
    node = name_node = root
    for position, part in enumerate(location):
        step = _step(node, part)
        if step is None:
            return node
        name_node, node = step
        if key and position == len(location) - 1:
            return name_node
    return node


@lru_cache(REMEMBERED)
def _by_key(node: MappingNode) -> dict[str, tuple[Node, Node]]:
    """Index a mapping by its keys; of two that are the same the first counts."""
    return {key.value: (key, value) for key, value in reversed(node.value)}


def _step(node: Node, part: str | int) -> tuple[Node, Node] | None:
    if isinstance(node, MappingNode):
        return _by_key(node).get(str(part))
    if isinstance(node, SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    return None
