"""Single words that stand inside sentences."""

from ipplan.wording import Said

STATUS = {
    "achieved": Said(zh="已实现", en="achieved"),
    "achieved_early": Said(zh="提前实现", en="achieved early"),
    "ahead": Said(zh="快于预期", en="ahead"),
    "on_track": Said(zh="符合预期", en="on track"),
    "lagging": Said(zh="滞后", en="lagging"),
    "off_track": Said(zh="严重滞后", en="off track"),
    "reversing": Said(zh="反向变化", en="reversing"),
    "missed": Said(zh="未实现", en="missed"),
    "undetermined": Said(zh="无法判定", en="undetermined"),
    "no_data": Said(zh="缺数", en="no data"),
    "not_judged": Said(zh="不判定", en="not judged"),
}

TERMS = {
    "toml_too_long": Said(
        zh="有一千位以上的数，或二百段以上的键名", en="a number of a thousand digits, or a name of two hundred parts"
    ),
    **{status: said for status, said in STATUS.items() if status != "achieved_early"},
    "moved_actual": Said(zh="最新实际值（末位差半个单位）", en="the latest value (half a unit of its last digit off)"),
    "moved_baseline": Said(zh="基期值（末位差半个单位）", en="the baseline (half a unit of its last digit off)"),
    "moved_baseline_actuals": Said(zh="基期值采用实际值（--baseline actuals）", en="the baseline (--baseline actuals)"),
    "rule_seasonal": Said(zh="按上年同期占上年全年的比重", en="by the share of the same months in the year before"),
    "rule_pro_rata": Said(zh="按月份均摊", en="pro rata by months"),
    "baseline": Said(zh="基期值", en="baseline"),
    "target": Said(zh="规划值", en="target"),
    "neighbours": Said(zh="其他数值", en="other values"),
    "ten_to_2": Said(zh="百", en="hundreds of"),
    "ten_to_3": Said(zh="千", en="thousands of"),
    "ten_to_4": Said(zh="万", en="ten thousands of"),
    "ten_to_5": Said(zh="十万", en="hundred thousands of"),
    "ten_to_6": Said(zh="百万", en="millions of"),
    "ten_to_7": Said(zh="千万", en="ten millions of"),
    "ten_to_8": Said(zh="亿", en="hundred millions of"),
    "ten_to_9": Said(zh="十亿", en="billions of"),
    "ten_to_10": Said(zh="百亿", en="ten billions of"),
    "ten_to_11": Said(zh="千亿", en="hundred billions of"),
    "ten_to_12": Said(zh="万亿", en="trillions of"),
    "title_above": Said(zh="表上方的标题", en="title above the table"),
    "sheet_name": Said(zh="工作表名", en="sheet's name"),
    "file_name": Said(zh="文件名", en="file's name"),
    "damaged_workbook": Said(zh="文件已损坏", en="it is damaged"),
    "number": Said(zh="数字", en="a number"),
    "whole_number": Said(zh="整数", en="a whole number"),
    "text": Said(zh="文字", en="text"),
    "truth": Said(zh=" true 或 false", en="true or false"),
    "list": Said(zh="列表", en="a list"),
    "mapping": Said(zh="键值对", en="a mapping"),
    "nothing": Said(zh="空值", en="nothing"),
    "two_languages": Said(zh=" {{zh: …, en: …}}", en="{{zh: …, en: …}}"),
    "text_or_languages": Said(zh="文字或 {{zh: …, en: …}}", en="text or {{zh: …, en: …}}"),
    "toml_words": Said(zh="文字或文字列表", en="a text or a list of texts"),
    "toml_language": Said(zh="“zh”或“en”", en="“zh” or “en”"),
    "toml_truth": Said(zh=" true 或 false", en="true or false"),
    "toml_table": Said(zh="表", en="a table"),
    "toml_number": Said(zh="数字", en="a number"),
    "how_toml_words": Said(zh='如 ["甲", "乙"]', en='such as ["a", "b"]'),
    "how_toml_language": Said(zh='如 lang = "zh"', en='such as lang = "zh"'),
    "how_toml_truth": Said(zh="如 strict = true，不带引号", en="such as strict = true, without quotes"),
    "how_toml_table": Said(
        zh='如 cuts = {{ahead = 1.1}} 或 per-file-ignores = {{"plans/drafts/*" = ["missing-locator"]}}',
        en='such as cuts = {{ahead = 1.1}} or per-file-ignores = {{"plans/drafts/*" = ["missing-locator"]}}',
    ),
    "how_toml_number": Said(zh="如 0.95，不带引号", en="such as 0.95, without quotes"),
    "how_number": Said(
        zh="数字请直接写，如 180000，不带引号、单位和千分位",
        en="write numbers plainly, such as 180000: no quotes, unit or separators",
    ),
    "how_whole_number": Said(
        zh="请写不带引号和小数的数，如 2025", en="write it in plain digits, such as 2025: no quotes"
    ),
    "how_text": Said(zh="文字若像数字，请加引号", en="put a text that looks like a number in quotes"),
    "how_truth": Said(zh="请写 true 或 false，不带引号", en="write true or false, without quotes"),
    "how_list": Said(zh="请写成 [甲, 乙]，或每行一项、以“- ”开头", en="write [a, b], or one item a line after a dash"),
    "how_mapping": Said(zh="请逐行写“键: 值”", en="write `key: value`, one a line"),
    "how_two_languages": Said(zh="如 {{zh: 件, en: patents}}", en="such as {{zh: 件, en: patents}}"),
    "how_text_or_languages": Said(
        zh="文字若像数字，请加引号；两种语言写作 {{zh: 件, en: patents}}",
        en="put a text that looks like a number in quotes; both languages are {{zh: 件, en: patents}}",
    ),
    "how_bound": Said(zh="数字前要写明界限：{{at_least: 30}}", en="say which side the number bounds: {{at_least: 30}}"),
    "operation": Said(zh="一种运算", en="an operation"),
    "how_operation": Said(
        zh="如 {{sum: [甲, 乙]}} 或 {{ratio: [甲, 乙]}}", en="such as {{sum: [a, b]}} or {{ratio: [a, b]}}"
    ),
    "operand": Said(zh="指标代码、数字或一种运算", en="an id, a number or an operation"),
    "how_operand": Said(zh="如 patents、0.4 或 {{sum: [甲, 乙]}}", en="such as patents, 0.4 or {{sum: [a, b]}}"),
    "bound": Said(
        zh="界限，如 {{at_least: 30}}，或 grow、decline、none",
        en="a bound such as {{at_least: 30}}, or grow, decline, none",
    ),
    "breach_bound": Said(zh="未达到", en="it was not met"),
    "breach_grow": Said(zh="没有比上一年增长", en="it did not grow"),
    "breach_decline": Said(zh="没有比上一年下降", en="it did not decline"),
    "judged_by_the_first": Said(zh="按原目标判定", en="judged by the first"),
    "judged_by_the_last": Said(zh="按调整后的目标判定", en="judged by the one in force"),
    "target_grow": Said(zh="增长", en="growth"),
    "target_decline": Said(zh="下降", en="decline"),
    "target_none": Said(zh="不设目标", en="no target"),
}

ASIDES = {
    "season_missing_both": Said(
        zh="；推算全年还缺 {year} 年 1—{month} 月和全年的数，或加 --pro-rata 按月均摊",
        en="; to estimate the year, {year} up to month {month} and its whole are missing (--pro-rata goes by months)",
    ),
    "season_missing_part": Said(
        zh="；推算全年还缺 {year} 年 1—{month} 月的数，或加 --pro-rata 按月均摊",
        en="; to estimate the year, {year} up to month {month} is missing (--pro-rata goes by months)",
    ),
    "season_missing_whole": Said(
        zh="；推算全年还缺 {year} 年全年的数，或加 --pro-rata 按月均摊",
        en="; to estimate the year, the whole of {year} is missing (--pro-rata goes by months)",
    ),
    "half_year": Said(zh="时间过半", en="half of the year"),
    "months_gone": Said(zh="全年已过 {month} 个月", en="{month} of 12 months"),
    "year_task": Said(zh="，完成全年任务的 {share:.0f}%", en=", {share:.0f}% of the year's task"),
    "lack_no_value": Said(zh="{name} {year} 年的数", en="{name} of {year}"),
    "lack_not_positive": Said(
        zh="{name} {year} 年的数（不大于零，没有增长率）", en="{name} of {year} (not positive: no growth)"
    ),
    "lack_zero": Said(
        zh="{name} {year} 年的数（为零，不能作除数）", en="{name} of {year} (zero: nothing is divided by it)"
    ),
    "lack_not_after_baseline": Said(zh="{name} 基期年之后的数", en="{name} after the baseline year"),
    "likely_larger": Said(zh="单位可能是“{scale}{unit}”", en='it may be in {scale} "{unit}"'),
    "likely_smaller": Said(
        zh="数值可能没有按“{unit}”换算（除以{scale}）",
        en='it may not be in "{unit}" yet: that would take {scale} what it says',
    ),
    "likely_fraction": Said(zh="可能写成了小数（0.5 即 50%）", en="it may be a fraction (0.5 for 50%)"),
    "likely_times_100": Said(zh="可能多乘了 100", en="it may be multiplied by 100 once too often"),
    "meant_comma": Said(zh="；是否为 {meant}（以逗号为小数点）？", en="; is it {meant}, with a decimal comma?"),
    "meant_point": Said(zh="；是否为 {meant}（以“.”为小数点）？", en="; is it {meant}, with a decimal point?"),
    "compared_per_cent": Said(
        zh="；可以说的是，与上年同期的“{before}”相比 {change:+.2f}%",
        en='; what can be said: {change:+.2f}% on "{before}" in the same part of the year before',
    ),
    "compared_points": Said(
        zh="；可以说的是，与上年同期的“{before}”相比 {change:+.2f} 个百分点",
        en='; what can be said: {change:+.2f} percentage points on "{before}" in the same part of the year before',
    ),
}
