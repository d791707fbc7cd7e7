"""Notes in words."""

from collections.abc import Mapping

from ipplan.wording.results import NOTE


def note_in_both(code: str, details: Mapping[str, object]) -> dict[str, object]:
    """A note's words in both languages."""
    said = NOTE[code]
    return {"zh": said.say("zh", details), "en": said.say("en", details)}
