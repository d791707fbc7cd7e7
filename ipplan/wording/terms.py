"""Single words that stand inside sentences."""

from ipplan.wording import Said

TERMS = {
    "baseline": Said("基期值", "baseline"),
    "target": Said("规划值", "target"),
    "damaged_workbook": Said("文件已损坏", "it is damaged"),
    "number": Said("数字", "a number"),
    "whole_number": Said("整数", "a whole number"),
    "text": Said("文字", "text"),
    "truth": Said(" true 或 false", "true or false"),
    "list": Said("列表", "a list"),
    "mapping": Said("键值对", "a mapping"),
    "nothing": Said("空值", "nothing"),
    "two_languages": Said(" {{zh: …, en: …}}", "{{zh: …, en: …}}"),
    "text_or_languages": Said("文字或 {{zh: …, en: …}}", "text or {{zh: …, en: …}}"),
    "operation": Said("一种运算，如 {{difference: [甲, 乙]}}", "an operation such as {{difference: [one, other]}}"),
    "how_operation": Said(
        "运算写作 {{growth: gdp}}，一种运算一个键", "an operation is written {{growth: gdp}}, one key for one operation"
    ),
    "operand": Said("编号、数字或一种运算", "an id, a number or an operation"),
    "how_operand": Said("如 gdp、5.2 或 {{growth: gdp}}", "such as gdp, 5.2 or {{growth: gdp}}"),
    "how_number": Said(
        "数字请直接写，如 180000，不带引号、单位和千分位",
        "write numbers plainly, such as 180000: no quotes, unit or separators",
    ),
    "how_whole_number": Said("请写不带引号和小数的数，如 2025", "write it in plain digits, such as 2025: no quotes"),
    "how_text": Said("文字若像数字，请加引号", "put a text that looks like a number in quotes"),
    "how_truth": Said("请写 true 或 false，不带引号", "write true or false, without quotes"),
    "how_list": Said("请写成 [甲, 乙]，或每行一项、以“- ”开头", "write [a, b], or one item a line after a dash"),
    "how_mapping": Said("请逐行写“键: 值”", "write `key: value`, one a line"),
    "how_two_languages": Said("如 {{zh: 件, en: patents}}", "such as {{zh: 件, en: patents}}"),
    "how_text_or_languages": Said(
        "文字若像数字，请加引号；两种语言写作 {{zh: 件, en: patents}}",
        "put a text that looks like a number in quotes; both languages are {{zh: 件, en: patents}}",
    ),
    "how_bound": Said("数字前要写明界限：{{at_least: 30}}", "say which side the number bounds: {{at_least: 30}}"),
    "bound": Said(
        "界限，如 {{at_least: 30}}，或 grow、decline、none", "a bound such as {{at_least: 30}}, or grow, decline, none"
    ),
}

ASIDES = {
    "compared_per_cent": Said(
        "；可以说的是，与上年同期的“{before}”相比 {change:+.2f}%",
        '; what can be said: {change:+.2f}% on "{before}" in the same part of the year before',
    ),
    "compared_points": Said(
        "；可以说的是，与上年同期的“{before}”相比 {change:+.2f} 个百分点",
        '; what can be said: {change:+.2f} percentage points on "{before}" in the same part of the year before',
    ),
}
