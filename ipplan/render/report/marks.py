"""A shape for every verdict, so that colour is not needed to tell them apart."""

# In a square of 16: a check in a disc, two arrows up, a disc, a half disc, a square, an arrow down, a cross,
# a ring with a dot, a ring.
_RING = 'fill="none" stroke-width="2"'
SHAPES = {
    "achieved": '<path stroke="none" fill-rule="evenodd" '
    'd="M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zM6.8 12 3 8.2l1.5-1.5 2.3 2.3 4.7-4.7L13 5.8z"/>',
    "ahead": '<path stroke="none" d="M8 1l6 6H2zM8 8l6 6H2z"/>',
    "on_track": '<circle cx="8" cy="8" r="6.5" stroke="none"/>',
    "lagging": f'<circle cx="8" cy="8" r="6.5" {_RING}/><path stroke="none" d="M8 1.5v13a6.5 6.5 0 0 1 0-13z"/>',
    "off_track": '<path stroke="none" d="M2 2h12v12H2z"/>',
    "reversing": '<path stroke="none" d="M8 15l6.5-8H10V1H6v6H1.5z"/>',
    "missed": '<path fill="none" stroke-width="3" d="M3 3l10 10M13 3L3 13"/>',
    "undetermined": f'<circle cx="8" cy="8" r="6.5" {_RING}/><circle cx="8" cy="8" r="2" stroke="none"/>',
    "not_judged": f'<circle cx="8" cy="8" r="6.5" {_RING}/>',
    "no_data": f'<circle cx="8" cy="8" r="6.5" {_RING} stroke-dasharray="3 2"/>',
}


def mark(status: str) -> str:
    """Draw the shape of a verdict; its word stands beside it, so it is silent."""
    return f'<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">{SHAPES[status]}</svg>'
