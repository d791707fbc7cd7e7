"""Cells that hold no value: blank ones, codes for missing values, errors and formulas that were never computed."""

import re
import unicodedata

from ipplan.problem import Message

_BLANK = r"[-—―─–_.…\s/\\]*"
# As statistical offices and people write it, folded. A colon may carry a flag (Eurostat: `: c`, `:u`).
_CODES = (
    r"(?i):\s*[a-z]{0,2}|\.{2,}|…|x|c|z|\*+|#|n\.?[ad]\.?|n/[ad]|n\.?e\.?s?\.?|nan|null|none|nil data|\\n|<na>|na[nt]|"
    r"\[(?:low|c|x|z|u|w|n/?a|none)\]|"
    r"tbd|tbc|pending|missing|suppressed|confidential|not (?:available|applicable|reported|published)|no data|"
    r"unavailable|无|缺|缺失|缺数|缺报|无统计|未统计|无数据|暂无|暂无数据|尚无|尚无数据|暂缺|待定|待补|待补充|待填|待报|待统计|待核实|待核|"
    r"待公布|待发布|未公布|未发布|尚未公布|尚未发布|未报|未上报|未评估|未开展|不详|不适用|保密|涉密|不公布|未知"
)
_ERRORS = r"#[A-ZÀ-Ý0/_]{2,}[!?]?|Err:\d+"


def missing_code(text: str) -> str | None:
    """Return the code by which a text says that there is no value; empty for a blank, None where it says something."""
    bare = text.strip()
    if "0" <= bare[:1] <= "9":  # no code begins so, and most cells do
        return None
    if re.fullmatch(_BLANK, bare) and not re.fullmatch(r"\.{2,}", bare):
        return ""
    plain = " ".join(unicodedata.normalize("NFKC", bare).split())
    if re.fullmatch(_BLANK, plain) and not re.fullmatch(r"\.{2,}", plain):
        return ""
    return bare if re.fullmatch(_CODES, plain) else None


def uncomputed(text: str) -> Message | None:
    """Return what is wrong with a cell that a formula should have filled; None where it is no such cell."""
    bare = text.strip()
    if re.fullmatch(_ERRORS, bare):
        return Message("error-cell", found=bare)
    if bare.startswith("=") and len(bare) > 1:
        return Message("formula-not-computed", found=bare)
    return None
