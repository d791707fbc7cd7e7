"""Read notes from a workbook: a row for each year and subject, a column for each part."""

from ipplan.model.folding import fold_name
from ipplan.model.notes import Part, Slot
from ipplan.notes.found import Known, Subject, Texts, year_of
from ipplan.problem import Message, Place
from ipplan.reading.files.sheet import SheetTable
from ipplan.wording import LOCALES
from ipplan.wording.notes import SHEET

_OTHERS = ("year_heading", "id", "subject")


class Header:
    """Where the columns of a sheet of notes stand."""

    def __init__(self, row: list[str], known: Known) -> None:
        names = {fold_name(SHEET[key].say(language)): key for key in _OTHERS for language in LOCALES}
        self.columns = {names[fold_name(cell)]: at for at, cell in enumerate(row) if fold_name(cell) in names}
        self.parts: dict[int, Part] = {}
        self.unknown: list[int] = []
        for at, cell in enumerate(row):
            part = known.part(cell)
            if part:
                self.parts[at] = part
            elif cell.strip() and at not in self.columns.values():
                self.unknown.append(at)

    @property
    def complete(self) -> bool:
        """Return whether it says year, subject and one part at least."""
        return bool(self.parts) and {"year_heading", "id"} <= set(self.columns)


def read_workbook(sheets: list[SheetTable], path: str, known: Known) -> Texts:
    """Read the texts of the first sheet that has a header of notes."""
    found = Texts()
    for sheet in sheets:
        header: Header | None = None
        for row in sheet:
            if header is None:
                one = Header(row, known)
                header = one if one.complete else None
                for at in header.unknown if header else ():
                    found.refuse(Message("note-place-unknown", found=row[at]), sheet.place(row, at))
            elif any(cell.strip() for cell in row):
                _read(row, sheet, header, known, found)
        if header is not None:
            return found
    found.refuse(Message("notes-without-places"), Place(path))
    return found


def _read(row: list[str], sheet: SheetTable, header: Header, known: Known, found: Texts) -> None:
    """Read one row; without a text it need not say what it is about."""
    texts = {at: row[at] for at in header.parts if at < len(row) and row[at].strip()}
    if not texts:
        return

    def cell(key: str) -> str:
        at = header.columns.get(key, len(row))
        return row[at] if at < len(row) else ""

    year, subject = year_of(cell("year_heading")), _subject(cell("id"), cell("subject"), known)
    if year is None:
        found.refuse(Message("note-without-year"), sheet.place(row, header.columns["year_heading"]))
    if subject is None:
        said = cell("id") or cell("subject")
        found.refuse(Message("note-place-unknown", found=said), sheet.place(row, header.columns["id"]))
    if year is None or subject is None:
        return
    for at, text in texts.items():
        found.add(Slot(year, subject.scope, subject.key, header.parts[at]), text, sheet.place(row, at))


def _subject(mark: str, name: str, known: Known) -> Subject | None:
    return known.subject(mark) if mark.strip() else known.subject(name)
