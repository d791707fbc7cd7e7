"""The door through which every text enters a page or a picture."""

import html

from ipplan.hidden import one_line


def escape(text: str) -> str:
    """Write a text as it stands in HTML and SVG, in an attribute too; what is hidden in it is written out."""
    return html.escape(one_line(text))
