"""A plan file in the making: its comments, and the questions of `ipplan init`."""

from ipplan.wording import Said

DECIDE = Said("待定", "DECIDE")
HEAD = {
    "check": Said(
        "填好后运行 ipplan check {file}；“{decide}”之处须由人决定，定后删去注释",
        "fill it in, run `ipplan check {file}`; a person must decide where it says {decide}: delete the comment then",
    ),
    "editor": Said(
        "编辑器补全：ipplan schema -o plan.schema.json，并在首行写 yaml-language-server: $schema=plan.schema.json",
        "editors: `ipplan schema -o plan.schema.json`, and yaml-language-server: $schema=plan.schema.json above",
    ),
    "table": Said("指标取自 {table}，按表中次序", "The indicators are those of {table}, in its order"),
}
PLAN = {
    "title": Said("规划全称，中文和英文", "the document's title in Chinese and English"),
    "region": Said("适用地区，中文和英文", "where it applies, in Chinese and English"),
    "baseline_year": Said("基期年，如 2020", "the year the targets start from, such as 2020"),
    "target_year": Said("目标年，如 2025", "the year the targets are set for, such as 2025"),
    "indicators": Said(
        "指标表各行在前，正文承诺（group: narrative）在后",
        "the rows of the table, then commitments of the prose (group: narrative)",
    ),
}
FIELD = {
    "id": Said(
        "小写字母、数字和连字符；各规划中同一概念用同一编号",
        "kebab-case; the same concept has the same id in every plan",
    ),
    "name": Said(
        "正式名称，不带单位和注码；英文译名", "the official name without unit or foot-note mark, and its translation"
    ),
    "unit": Said("每个数字的单位，如 件、元、%", "the unit of every number, such as 件, 元, %"),
    "measure": Said(
        "level 目标年的数值，period_total 期间累计，increase 新增，relative_change 变化率，average_growth 年均增长",
        "level, period_total, increase, relative_change or average_growth",
    ),
    "path": Said(
        "geometric 等比，linear 等差（比重和得分）",
        "geometric: equal rates; linear: equal steps, for shares and scores",
    ),
    "timing": Said("end_of_period 年末数，over_period 全年数", "end_of_period, or over_period: counted over the year"),
    "baseline": Said("基期值；没有就删去这一行", "the value in the baseline year; without one delete the line"),
    "target": Said(
        "at_least、more_than、at_most、less_than 之一；无数值的承诺写 target: grow 或 decline",
        "at_least, more_than, at_most or less_than; a commitment without a number is target: grow or decline",
    ),
    "nature": Said("expected 预期性，binding 约束性", "expected is 预期性, binding is 约束性"),
    "data_source": Said("由谁提供实际值", "who supplies the actuals"),
    "definition": Said("口径：计什么、不计什么；不可照抄原文", "what is counted, in your own words"),
    "source": Said("出处：章节，表内第几行", "where it stands: section, row of the table"),
    "translation": Said("译文", "the translation"),
}
WHY = {
    "same_concept": Said("已有规划中的同一概念", "a plan there is has the same concept"),
    "no_concept": Said("已有规划中没有这个名称", "no plan there is has this name"),
    "brackets": Said(
        "规划值写在方括号里，通常表示五年累计数",
        "the target stands in square brackets, which mean the total of the period",
    ),
    "mean_growth": Said("名称是年均增长", "the name says mean yearly growth"),
    "fall": Said(
        "名称说降低，单位是百分比：相对基期的变化率，写成负数",
        "the name speaks of a fall in per cent: the change since the baseline year, written as a negative number",
    ),
    "yearly_rate": Said(
        "增长率但未写年均：按当年增速；若为年均，改为 average_growth",
        "a growth rate that does not say mean: read as that of the year; if it is a mean, average_growth",
    ),
    "added": Said(
        "名称说新增：五年新增数；若为当年数，改为 level",
        "the name speaks of additions: those since the baseline year; if those of one year, level",
    ),
    "money_total": Said(
        "金额总额而无基期值：五年累计；若为当年数，改为 level",
        "an amount with 总额 and no baseline: a total over the period; if that of one year, level",
    ),
    "per_year": Said("单位是“每年”：当年的数量", "the unit says per year: the number of one year"),
    "share": Said("比重或得分：目标年的数值", "a share or a score: its value in the target year"),
    "running_total": Said(
        "累计或总量：按年末历年累计数；若为五年累计，改为 period_total",
        "a running total: read as the one to date at the year's end; if over the period, period_total",
    ),
    "with_baseline": Said(
        "基期值和规划值并列：目标年的数值", "baseline and target stand side by side: the value in the target year"
    ),
    "alone": Said(
        "没有基期值：按目标年的数值；若为五年新增数，改为 increase",
        "no baseline: read as the value in the target year; if additions since then, increase",
    ),
    "points": Said("比重和得分按百分点变动", "shares and scores move by points"),
    "not_positive": Said("有不大于零的数，没有增长率", "a number is not above zero, no rate exists"),
    "amounts": Said("数量按等比增长", "amounts grow by equal rates"),
    "added_to_stock": Said("新增数按到年末计", "additions are counted up to a year's end"),
    "of_flows": Said("各年发生数", "what happens over the years"),
    "share_of_year": Said("按全年计", "counted over the year"),
    "stock": Said("名称是存量", "the name speaks of a stock"),
    "flow": Said("名称像全年发生数", "the name speaks of what happens in a year"),
    "unknown": Said("年末数（end_of_period）还是全年数（over_period）？", "end_of_period or over_period?"),
    "written": Said("表中写明", "as the table writes it"),
    "less_is_wanted": Said("按越少越好理解，表中未写界限", "read as less is wanted, the table states no bound"),
    "more_is_wanted": Said(
        "按越多越好理解，表中未写界限：正文说“超过”“突破”则改为 more_than",
        "read as more is wanted, the table states no bound: where the prose says more than, more_than",
    ),
    "words": Said("没有数值，按文字理解", "no number, read from the words"),
    "no_number": Said(
        "没有看懂数值：填数，或写 grow、decline", "no number was understood: put it in, or grow or decline"
    ),
    "hold": Said("基期值已是规划值：保持？", "the baseline is the target already: to be kept?"),
    "binding": Said("表中写明约束性", "the table says 约束性"),
    "unread": Said("表中另有：{cells}", "the table also has: {cells}"),
    "no_unit": Said("表中没有单位", "the table has no unit"),
}
COMMENT = Said("{decide}：{text}", "{decide}: {text}")
QUESTIONS = {
    "title": Said("规划名称（中文）", "Title in Chinese"),
    "title_en": Said("规划名称（英文）", "Title in English"),
    "region": Said("地区（中文）", "Region in Chinese"),
    "region_en": Said("地区（英文）", "Region in English"),
    "baseline_year": Said("基期年", "Baseline year"),
    "target_year": Said("目标年", "Target year"),
    "indicator": Said("指标名称（单位），空行结束", "Indicator's name (unit), nothing to end"),
    "baseline": Said("  基期值", "  Baseline"),
    "target": Said("  规划值", "  Target"),
    "data_source": Said("  数据来源", "  Data source"),
}
