"""Details of a sentence that are not plain text: numbers, and words of the vocabulary."""

from decimal import Decimal
from pathlib import PurePath

from ipplan.hidden import one_line
from ipplan.problem import Aside, Place, Term
from ipplan.wording import Language, counted
from ipplan.wording.numerals import amount, chance
from ipplan.wording.terms import ASIDES, TERMS


class Numeral(Decimal):
    """A number inside a sentence: to read, unless the template asks for a format such as `:.0%`."""

    def __format__(self, spec: str, /) -> str:  # type: ignore[override]
        """Return the number in this format."""
        if spec == ".0%":
            return chance(self)
        if "|" in spec:
            return counted(amount(self, 10), spec)
        return super().__format__(spec) if spec else amount(self, 10)


def in_words(value: object, language: Language) -> object:
    """Return a key's word, an aside in words, a name in the language, a number as `Numeral`, else it as it is."""
    if isinstance(value, Aside):
        return ASIDES[value.key].say(language, value.details)
    if isinstance(value, Term):
        return TERMS[value].say(language)
    if callable(say := getattr(value, "say", None)):  # a text that a plan gives in both languages
        return one_line(str(say(language)))
    if isinstance(value, (Place, PurePath)):
        return one_line(str(value))
    return Numeral(value) if isinstance(value, Decimal) else value
