"""Read a PDF that has a text layer: ruled tables where there are any, else columns set by spaces."""

import io
import re
from typing import Any

from ipplan.drafting.document import Document, Paragraph, Table, table
from ipplan.drafting.documents.plain import Span, is_header, rows_of
from ipplan.drafting.headings import heading_role

_STARTS = re.compile(
    r"^(?:第?[一二三四五六七八九十]+[、篇章节]|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、]|[—•·●■◆]|[“\"]?十.五)"
)
# Words of one cell stand closer than this share of their height.
_APART = 0.9
_ENDS = re.compile(r"[。；;：:.!?！？]\s*$")


def read_pdf(content: bytes) -> Document | None:
    """Read all pages; None where no page has text. Raises ImportError without pdfplumber."""
    import pdfplumber

    with pdfplumber.open(io.BytesIO(content)) as opened:
        pages = list(opened.pages)
        if not any(page.chars for page in pages):
            return None
        ruled = [block for page in pages for block in _page(page)]
        if any(isinstance(block, Table) and _is_headed(block) for block in ruled):
            return Document(tuple(_joined(ruled)))
        return Document(tuple(block for page in pages for block in _unruled(page)))


def _unruled(page: Any) -> list[Paragraph | Table]:
    """Return the lines of a page; from one that names columns on, those with several cells are a table."""
    lines = _lines(page)
    blocks: list[Paragraph | Table] = []
    at = 0
    while at < len(lines):
        if is_header([text for _, _, text in lines[at]]):
            end = at + 1
            while end < len(lines) and (len(lines[end]) > 1 or _goes_on(lines, end)):
                end += 1
            blocks.append(table(rows_of(lines[at:end]), page.page_number))
            at = end
        else:
            blocks.append(Paragraph(" ".join(text for _, _, text in lines[at]), page.page_number))
            at += 1
    return blocks


def _goes_on(lines: list[list[Span]], at: int) -> bool:
    """Return whether a lone cell is followed by a row: a name over two lines, or a title of a group."""
    return at + 1 < len(lines) and len(lines[at + 1]) > 1


def _lines(page: Any) -> list[list[Span]]:
    """Return the lines of a page from its top, each with its cells: words that stand close are one."""
    rows: dict[int, list[dict[str, Any]]] = {}
    for word in page.extract_words(x_tolerance=2, y_tolerance=3):
        near = next(
            (top for top in rows if abs(top - word["top"]) < (word["bottom"] - word["top"]) / 2), int(word["top"])
        )
        rows.setdefault(near, []).append(word)
    lines: list[list[Span]] = []
    for _, words in sorted(rows.items()):
        spans: list[Span] = []
        for word in sorted(words, key=lambda one: one["x0"]):
            if spans and word["x0"] - spans[-1][1] < _APART * (word["bottom"] - word["top"]):
                begin, _, text = spans[-1]
                space = " " if (text[-1] + word["text"][0]).isascii() else ""
                spans[-1] = (begin, word["x1"], f"{text}{space}{word['text']}")
            else:
                spans.append((word["x0"], word["x1"], word["text"]))
        lines.append(spans)
    return lines


def _is_headed(block: Table) -> bool:
    return any(heading_role(cell) == "name" for row in block.rows[:3] for cell in row)


def _page(page: Any) -> list[Paragraph | Table]:
    """Return the paragraphs and ruled tables of a page, from its top to its foot."""
    found = page.find_tables()
    boxes = [one.bbox for one in found]
    placed: list[tuple[float, Paragraph | Table]] = [
        (one.bbox[1], table([[cell or "" for cell in row] for row in one.extract()], page.page_number)) for one in found
    ]
    outside = page.filter(
        lambda thing: (
            not any(
                box[0] <= thing.get("x0", -1) <= box[2] and box[1] <= thing.get("top", -1) <= box[3] for box in boxes
            )
        )
    )
    paragraph, top = "", 0.0
    for line in outside.extract_text_lines(return_chars=False):
        text = line["text"].strip()
        if paragraph and (_STARTS.match(text) or _ENDS.search(paragraph)):
            placed.append((top, Paragraph(paragraph, page.page_number)))
            paragraph = ""
        top = top if paragraph else line["top"]
        paragraph = f"{paragraph} {text}" if paragraph and (paragraph[-1] + text[:1]).isascii() else paragraph + text
    if paragraph:
        placed.append((top, Paragraph(paragraph, page.page_number)))
    return [block for _, block in sorted(placed, key=lambda one: one[0])]


def _joined(blocks: list[Paragraph | Table]) -> list[Paragraph | Table]:
    """Return a table that goes on over the page is one: as many columns and no heading of its own."""
    joined: list[Paragraph | Table] = []
    for block in blocks:
        last = next((one for one in reversed(joined) if isinstance(one, Table)), None)
        apart = joined[joined.index(last) + 1 :] if last in joined else []
        small = all(isinstance(one, Paragraph) and len(one.text) < 20 for one in apart)  # noqa: PLR2004 - a page's number
        if isinstance(block, Table) and last and small and block.rows and len(block.rows[0]) == len(last.rows[0]):
            rows = block.rows[1:] if block.rows[0] == last.rows[0] else block.rows
            if not _is_headed(block) or len(rows) < len(block.rows):
                joined[joined.index(last)] = last._replace(rows=last.rows + rows)
                continue
        joined.append(block)
    return joined
