"""Verdicts counted by the words of the method asked for."""

import pytest

from ipplan.progress.assess import assess_plan
from ipplan.progress.methods.counted import WORDS, counted, meanings, method_of, word_of, words_of
from ipplan.progress.methods.registry import METHODS
from ipplan.wording.methods import METHOD_VERDICT
from tests.support.building import judge, observed, plan_of

UP = {"baseline": 20, "target": {"at_least": 30}}


def test_every_method_has_its_words() -> None:
    """The words that are counted are those that people read, in their order."""
    assert set(WORDS) == set(METHODS)
    for method in METHODS:
        if method != "pace":
            assert WORDS[method] == tuple(key.split(".")[1] for key in METHOD_VERDICT if key.startswith(f"{method}."))
        assert method_of(method) is METHODS[method]


@pytest.mark.parametrize(("method", "word"), [("pace", "ahead"), ("eurostat", "significant"), ("wri", "on_track")])
def test_the_method_asked_for_is_counted(method: str, word: str) -> None:
    """Each indicator once, by one word."""
    result = assess_plan(plan_of(**UP), observed({2023: 26}))
    found = counted(result, method)
    assert found[word] == sum(found.values()) == 1
    assert sum(counted(result, method, "narrative").values()) == 0


def test_what_is_not_judged_is_counted_too() -> None:
    """Without data `no_data`, without a verdict `not_judged`; a method without verdicts has that alone."""
    empty, alone = judge({}, **UP), judge({2023: 5}, target={"at_least": 9})
    assert word_of(empty, METHODS["un"](empty)) == "no_data"
    assert word_of(alone, METHODS["un"](alone)) == "not_judged"
    assert words_of("barometre") == ("not_judged", "no_data")
    assert counted(assess_plan(plan_of(**UP), observed({2023: 26})), "barometre")["not_judged"] == 1


@pytest.mark.parametrize(
    ("method", "behind"),
    [
        ("pace", {"lagging", "off_track", "reversing", "missed"}),
        ("un", {"amber", "red"}),
        ("barometre", {"amber", "red"}),
    ],
)
def test_what_a_gate_may_name(method: str, behind: set[str]) -> None:
    """Every word of the method is itself; `behind` are statuses or lights, `missing` is no data."""
    found = meanings(method)
    assert found["behind"] == behind
    assert (found["missing"], found["milestone"]) == ({"no_data"}, {"milestone"})
    words = WORDS[method] if method == "pace" else words_of(method)
    assert {word: found[word] for word in words} == {word: {word} for word in words}
    assert set(found) == {"behind", "missing", "milestone", *words}
