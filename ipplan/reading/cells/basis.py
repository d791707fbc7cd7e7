"""What a reported number is a number of: the quantity as the plan states it, one year's part, or the stock beneath."""

from ipplan.model.folding import folded
from ipplan.model.plan import Basis, Indicator
from ipplan.problem import Message

_WORDS: dict[str, Basis] = {
    "as_stated": "as_stated", "asstated": "as_stated", "as-stated": "as_stated",
    "按规划口径": "as_stated", "规划口径": "as_stated", "如表": "as_stated", "累计": "as_stated", "累计值": "as_stated",
    "累计或直接填报": "as_stated",
    "annual": "annual", "当年": "annual", "年度": "annual", "当年值": "annual", "年度值": "annual",
    "level": "level", "存量": "level", "水平": "level", "绝对值": "level", "总量": "level",
}  # fmt: skip
# What was counted since January of the year that the value is of.
_SO_FAR = {"so_far", "sofar", "so-far", "ytd", "yeartodate", "本年累计", "年内累计", "当年累计", "今年累计", "年初至今"}
ACCEPTED = ("as_stated", "annual", "level", "so_far", "累计", "当年", "存量")


def read_basis(text: str) -> Basis | Message | None:
    """Return the basis that a cell names; None where it is blank."""
    plain = folded(text)
    if plain in _SO_FAR:
        return "annual"
    return _WORDS.get(plain) or (Message("unknown-basis", found=text, accepted=ACCEPTED) if plain else None)


def is_so_far(text: str) -> bool:
    """Return whether a cell says that a value counts from January up to its month."""
    return folded(text) in _SO_FAR


def resolve_basis(indicator: Indicator, basis: Basis) -> Basis | Message:
    """Return the basis as it is computed with, for what the indicator's target constrains.

    A level counted over a year is its own yearly part; one counted at a year's end has no yearly part,
    and a total over several years has no stock beneath it.
    """
    if indicator.measure == "level":
        if basis == "annual" and indicator.timing != "over_period":
            return Message("annual-of-a-stock", indicator=indicator.id)
        return "as_stated"
    if indicator.measure == "period_total" and basis == "level":
        return Message("level-of-a-total", indicator=indicator.id)
    return basis
