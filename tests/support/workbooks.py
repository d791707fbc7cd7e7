"""Write one sheet as a workbook of any kind: .xlsx, .ods, and .xls of Excel 97 and of Excel 5.0/95."""

import io
import struct
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr


class Number(NamedTuple):
    """A number in a cell and the format that shows it."""

    value: float
    form: str = "General"


Cell = str | Number


class Page(NamedTuple):
    """A sheet: its rows, merged cells (top, left, bottom, right), and what it hides."""

    name: str
    rows: Sequence[Sequence[Cell]]
    merges: Sequence[tuple[int, int, int, int]] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()

    def forms(self) -> list[str]:
        """List the formats of its numbers, `General` first."""
        found = {cell.form: None for row in self.rows for cell in row if isinstance(cell, Number)}
        return list({"General": None, **found})


def xlsx(page: Page) -> bytes:
    """Write it for Excel 2007 and later."""
    import xlsxwriter

    out = io.BytesIO()
    book: Any = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet(page.name)
    formats = {form: book.add_format({"num_format": form}) for form in page.forms()}
    for top, left, bottom, right in page.merges:
        sheet.merge_range(top, left, bottom, right, "")
    for at, row in enumerate(page.rows):
        for column, cell in enumerate(row):
            if isinstance(cell, Number):
                sheet.write_number(at, column, cell.value, formats[cell.form])
            elif cell:
                sheet.write_string(at, column, cell)
    for at in page.hidden_rows:
        sheet.set_row(at, None, None, {"hidden": True})
    for column in page.hidden_columns:
        sheet.set_column(column, column, None, None, {"hidden": True})
    book.close()
    return out.getvalue()


_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        *(("office", "office"), ("table", "table"), ("text", "text")),
        *(("style", "style"), ("number", "datastyle")),
    )
)


def ods(page: Page) -> bytes:
    """Write it as OpenDocument."""
    forms = page.forms()
    styles = "".join(_ods_style(number, form) for number, form in enumerate(forms))
    covered = {
        (row, column)
        for top, left, bottom, right in page.merges
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    }
    spans = {(top, left): (bottom - top + 1, right - left + 1) for top, left, bottom, right in page.merges}
    width = max(map(len, page.rows), default=1)
    columns = "".join(
        f"<table:table-column{_hidden(column in page.hidden_columns, 'collapse')}/>" for column in range(width)
    )
    rows = []
    for at, row in enumerate(page.rows):
        cells = []
        for column, cell in enumerate(row):
            if (at, column) in covered and (at, column) not in spans:
                cells.append("<table:covered-table-cell/>")
                continue
            down, right = spans.get((at, column), (1, 1))
            span = (
                f' table:number-rows-spanned="{down}" table:number-columns-spanned="{right}"'
                if (down, right) != (1, 1)
                else ""
            )
            cells.append(_ods_cell(cell, span, forms))
        rows.append(f"<table:table-row{_hidden(at in page.hidden_rows, 'filter')}>{''.join(cells)}</table:table-row>")
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMESPACES}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet><table:table table:name={quoteattr(page.name)}>"
        f"{columns}{''.join(rows)}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return out.getvalue()


def _hidden(hidden: bool, how: str) -> str:  # noqa: FBT001
    return f' table:visibility="{how}"' if hidden else ""


def _ods_style(number: int, form: str) -> str:
    """Return a number format and the cell style that uses it."""
    digits, _, quoted = form.partition('"')
    factor = ' number:display-factor="1000"' if digits.endswith(",") else ""
    after = f"<number:text>{escape(quoted.rstrip(chr(34)))}</number:text>" if quoted else ""
    kind = "number"
    if digits.endswith("%"):
        kind, after = "percentage", "<number:text>%</number:text>"
    return (
        f'<number:{kind}-style style:name="N{number}"><number:number number:min-integer-digits="1"{factor}/>{after}'
        f'</number:{kind}-style><style:style style:name="c{number}" style:family="table-cell" '
        f'style:data-style-name="N{number}"/>'
    )


def _ods_cell(cell: Cell, span: str, forms: Sequence[str]) -> str:
    if isinstance(cell, Number):
        kind = "percentage" if cell.form.endswith("%") else "float"
        return (
            f'<table:table-cell{span} table:style-name="c{forms.index(cell.form)}" office:value-type="{kind}" '
            f'office:value="{cell.value!r}"><text:p>?</text:p></table:table-cell>'
        )
    if not cell:
        return f"<table:table-cell{span}/>"
    return f'<table:table-cell{span} office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'


def xls(page: Page, *, old: bool = False, code_page: int | None = 936) -> bytes:
    """Write it for Excel 97, or the `old` Excel 5.0/95, whose texts are in a code page (None: it names none).

    The records alone, as the programs of some offices write them, without the container of several streams.
    """
    forms = page.forms()
    page_of_codes = [_record(0x42, struct.pack("<H", code_page if old else 1200))] if code_page else []
    font = struct.pack("<HHHHHBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0) + _text("A", 1, old=old)
    numbers = [0 if form == "General" else 164 + at for at, form in enumerate(forms)]
    begin = b"".join(
        (
            _begin(0x05, old=old),
            *page_of_codes,
            _record(0x31, font),
            *(
                _record(0x41E, struct.pack("<H", 164 + at) + _text(form, 1 if old else 2, old=old))
                for at, form in enumerate(forms)
            ),
            *(_record(0xE0, struct.pack("<HHH", 0, number, 0) + bytes(10 if old else 14)) for number in numbers),
        )
    )
    sheet = _record(0x85, struct.pack("<IBB", 0, 0, 0) + _text(page.name, 1, old=old))
    start = len(begin) + len(sheet) + 4
    sheet = _record(0x85, struct.pack("<IBB", start, 0, 0) + _text(page.name, 1, old=old))
    return begin + sheet + _record(0x0A) + b"".join(_sheet(page, forms, old=old))


def _sheet(page: Page, forms: Sequence[str], *, old: bool) -> Iterator[bytes]:
    yield _begin(0x10, old=old)
    for column in sorted(page.hidden_columns):
        yield _record(0x7D, struct.pack("<HHHHHH", column, column, 2000, 0, 1, 0))
    for at, row in enumerate(page.rows):
        yield _record(
            0x208, struct.pack("<HHHHHHI", at, 0, len(row), 255, 0, 0, 0x120 if at in page.hidden_rows else 0x100)
        )
        for column, cell in enumerate(row):
            if isinstance(cell, Number):
                yield _record(0x203, struct.pack("<HHHd", at, column, forms.index(cell.form), cell.value))
            elif cell:
                yield _record(0x204, struct.pack("<HHH", at, column, 0) + _text(cell, 2, old=old))
    if page.merges and not old:
        places = b"".join(struct.pack("<HHHH", top, bottom, left, right) for top, left, bottom, right in page.merges)
        yield _record(0xE5, struct.pack("<H", len(page.merges)) + places)
    yield _record(0x0A)


def _begin(kind: int, *, old: bool) -> bytes:
    return _record(0x809, struct.pack("<HHHH", 0x500 if old else 0x600, kind, 0x0DBB, 0x07CC) + bytes(0 if old else 8))


def _record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _text(text: str, width: int, *, old: bool) -> bytes:
    """Return a text with its length in so many bytes: in GBK for the old ones, else in UTF-16."""
    content = text.encode("gbk", "replace") if old else b"\x01" + text.encode("utf-16-le")
    return (len(content) if old else len(text)).to_bytes(width, "little") + content
