"""One table of all codes."""

from ipplan.codes import Code
from ipplan.wording import Entry
from ipplan.wording.codes.actuals_files import ACTUALS_FILES
from ipplan.wording.codes.actuals_rows import ACTUALS_ROWS
from ipplan.wording.codes.actuals_tables import ACTUALS_TABLES
from ipplan.wording.codes.checks import CHECKS
from ipplan.wording.codes.configuration import CONFIGURATION
from ipplan.wording.codes.documents import DOCUMENTS
from ipplan.wording.codes.notes import NOTES
from ipplan.wording.codes.parts import PARTS
from ipplan.wording.codes.plan_files import PLAN_FILES
from ipplan.wording.codes.remarks import REMARKS

PLANS: dict[Code, Entry] = {**PLAN_FILES, **CHECKS, **PARTS, **DOCUMENTS}
ACTUALS: dict[Code, Entry] = {**ACTUALS_FILES, **ACTUALS_TABLES, **ACTUALS_ROWS}
CODES: dict[Code, Entry] = {**PLANS, **ACTUALS, **NOTES, **CONFIGURATION, **REMARKS}
