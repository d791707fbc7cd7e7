"""Single words that stand inside sentences."""

from ipplan.wording import Said

TERMS = {
    "number": Said("数字", "a number"),
    "whole_number": Said("整数", "a whole number"),
    "text": Said("文字", "text"),
    "truth": Said(" true 或 false", "true or false"),
    "list": Said("列表", "a list"),
    "mapping": Said("键值对", "a mapping"),
    "nothing": Said("空值", "nothing"),
    "two_languages": Said(" {zh: …, en: …}", "{zh: …, en: …}"),
    "text_or_languages": Said("文字或 {zh: …, en: …}", "text or {zh: …, en: …}"),
    "bound": Said("界限，如 {at_least: 30}，或 grow、decline", "a bound such as {at_least: 30}, or grow, decline"),
}
