"""Words of every code: what is wrong and what to do, or what a reader should know.

The tables are kept by subject and imported when something of the kind is said.
"""

from ipplan.codes import Code
from ipplan.problem import Message
from ipplan.wording import Entry, Language


def entry(code: Code) -> Entry:
    """Return the words of a code."""
    from ipplan.wording.codes.remarks import REMARKS

    if code in REMARKS:
        return REMARKS[code]
    from ipplan.wording.codes.table import CODES

    return CODES[code]


def sentence(message: Message, language: Language) -> str:
    """Say what a message says; of what it stands for more often than once, how often more."""
    said = entry(message.code).message.say(language, message.details)
    if not (more := message.details.get("more")):
        return said
    from ipplan.wording.problems import MORE

    return said + MORE.say(language, {"more": more})


def sentences(message: Message) -> dict[str, str]:
    """Say what a message says in both languages, for data."""
    return {"zh": sentence(message, "zh"), "en": sentence(message, "en")}
