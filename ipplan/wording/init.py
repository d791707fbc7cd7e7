"""A plan file in the making: its comments, and the questions of `ipplan init`."""

from ipplan.wording import Said

# The word is the same in every language: `check` looks for it.
DECIDE = "DECIDE"
HEAD = {
    "check": Said(
        zh="运行 ipplan check {file}；写有 {decide} 之处须由人决定：定后删去该注释，否则按错误处理",
        en="run `ipplan check {file}`; a person must decide where it says {decide}: delete that comment then, it is an error until then",
    ),
    "editor": Said(
        zh="编辑器补全：ipplan schema -o plan.schema.json，并在首行写 yaml-language-server: $schema=plan.schema.json",
        en="editors: `ipplan schema -o plan.schema.json`, and yaml-language-server: $schema=plan.schema.json above",
    ),
    "table": Said(zh="指标取自 {table}，按表中次序", en="The indicators are those of {table}, in its order"),
}
PLAN = {
    "title": Said(zh="规划全称，中文和英文", en="the document's title in Chinese and English"),
    "region": Said(zh="适用地区，中文和英文", en="where it applies, in Chinese and English"),
    "baseline_year": Said(zh="基期年，如 2020", en="the year the targets start from, such as 2020"),
    "target_year": Said(zh="目标年，如 2025", en="the year the targets are set for, such as 2025"),
    "indicators": Said(
        zh="指标表各行在前，正文承诺（group: narrative）在后",
        en="the rows of the table, then commitments of the prose (group: narrative)",
    ),
}
FIELD = {
    "id": Said(
        zh="小写字母、数字和连字符；各规划中同一概念用同一编号",
        en="kebab-case; the same concept has the same id in every plan",
    ),
    "name": Said(
        zh="正式名称，不带单位和注码；英文译名",
        en="the official name without unit or foot-note mark, and its translation",
    ),
    "unit": Said(zh="每个数字的单位，如 件、元、%", en="the unit of every number, such as 件, 元, %"),
    "measure": Said(
        zh="level 目标年的数值，period_total 期间累计，increase 新增，relative_change 变化率，average_growth 年均增长",
        en="level, period_total, increase, relative_change or average_growth",
    ),
    "path": Said(
        zh="geometric 等比，linear 等差（比重和得分）",
        en="geometric: equal rates; linear: equal steps, for shares and scores",
    ),
    "timing": Said(
        zh="end_of_period 年末数，over_period 全年数", en="end_of_period, or over_period: counted over the year"
    ),
    "baseline": Said(zh="基期值；没有就删去这一行", en="the value in the baseline year; without one delete the line"),
    "target": Said(
        zh="at_least、more_than、at_most、less_than 之一；无数值的承诺写 target: grow 或 decline",
        en="at_least, more_than, at_most or less_than; a commitment without a number is target: grow or decline",
    ),
    "nature": Said(zh="expected 预期性，binding 约束性", en="expected is 预期性, binding is 约束性"),
    "data_source": Said(zh="由谁提供实际值", en="who supplies the actuals"),
    "definition": Said(zh="口径：计什么、不计什么；不可照抄原文", en="what is counted, in your own words"),
    "source": Said(zh="出处：章节，表内第几行", en="where it stands: section, row of the table"),
    "translation": Said(zh="译文", en="the translation"),
}
WHY = {
    "same_concept": Said(zh="已有规划中的同一概念", en="a plan there is has the same concept"),
    "no_concept": Said(zh="临时编号，可改：小写字母、数字和连字符", en="a stand-in, to be replaced by a kebab-case id"),
    "brackets": Said(
        zh="规划值写在方括号里，表示五年累计数",
        en="the target stands in square brackets, which mean the total of the period",
    ),
    "brackets_and_baseline": Said(
        zh="规划值写在方括号里，又有基期值：五年增加数？",
        en="the target stands in brackets beside a baseline: what is added over the period?",
    ),
    "yearly_mean": Said(
        zh="写在“年均”一栏：每年都须达到（every_year: true），还是五年平均（measure: mean）？",
        en="it stands in a column of yearly means: in every year (every_year: true), or on average (measure: mean)?",
    ),
    "year_in_note": Said(zh="年份取自表注", en="its year is that of the note"),
    "mean_growth": Said(zh="写明年均增长", en="it says mean yearly growth"),
    "fall": Said(
        zh="名称说降低，单位是百分比：相对基期的变化率，写成负数",
        en="the name speaks of a fall in per cent: the change since the baseline year, written as a negative number",
    ),
    "fall_written": Said(
        zh="写明下降百分之几：相对基期的变化率，写成负数",
        en="it speaks of a fall in per cent: the change since the baseline year, written as a negative number",
    ),
    "rise_written": Said(
        zh="写明增长百分之几：相对基期的变化率；若为年均，改为 average_growth",
        en="it speaks of a rise in per cent: the change since the baseline year; if a mean, average_growth",
    ),
    "points_written": Said(
        zh="写明提高几个百分点：相对基期的增加数；基期值已知时也可写成目标年的数值",
        en="it speaks of points more: an increase since the baseline year; with a baseline, a level can be written instead",
    ),
    "yes_or_no": Said(zh="按“是否完成”判定", en="judged by whether it is done"),
    "yearly_rate": Said(
        zh="增长率但未写年均：按当年增速；若为年均，改为 average_growth",
        en="a growth rate that does not say mean: read as that of the year; if it is a mean, average_growth",
    ),
    "added": Said(
        zh="名称说新增：自基期以来新增数；若为当年数，改为 level",
        en="the name speaks of additions: those since the baseline year; if those of one year, level",
    ),
    "added_in_prose": Said(
        zh="正文{section}（第 {line} 行）说新增，表中没有基期值：五年新增数",
        en="the prose speaks of additions (section {section}, line {line}) and the table has no baseline",
    ),
    "added_or_level": Said(
        zh="正文{section}（第 {line} 行）说新增，表中又有基期值：五年新增改为 increase",
        en="the prose speaks of additions (section {section}, line {line}), the table has a baseline: increase?",
    ),
    "money_total": Said(
        zh="金额总额而无基期值：五年累计；若为当年数，改为 level",
        en="an amount with 总额 and no baseline: a total over the period; if that of one year, level",
    ),
    "money_over_period": Said(
        zh="正文{section}（第 {line} 行）说规划期间：五年累计",
        en="the prose speaks of the period (section {section}, line {line}): a total",
    ),
    "per_year": Said(zh="一年的数量", en="the number of one year"),
    "share": Said(zh="比重或得分：目标年的数值", en="a share or a score: its value in the target year"),
    "running_total": Said(
        zh="累计或总量：年末历年累计数；若为五年累计，改为 period_total",
        en="a running total to date at the year's end; if over the period, period_total",
    ),
    "with_baseline": Said(
        zh="基期值和规划值并列：目标年的数值", en="baseline and target stand side by side: the value in the target year"
    ),
    "as_in_prose": Said(
        zh="正文{section}（第 {line} 行）：目标年的数值", en="as the prose has it (section {section}, line {line})"
    ),
    "alone": Said(
        zh="没有基期值：按目标年的数值；若为五年新增数，改为 increase",
        en="no baseline: read as the value in the target year; if additions since then, increase",
    ),
    "points": Said(zh="比重和得分按百分点变动", en="shares and scores move by points"),
    "not_positive": Said(zh="有不大于零的数，没有增长率", en="a number is not above zero, no rate exists"),
    "amounts": Said(zh="数量按等比增长", en="amounts grow by equal rates"),
    "added_to_stock": Said(zh="新增数按到年末计", en="additions are counted up to a year's end"),
    "of_flows": Said(zh="各年发生数", en="what happens over the years"),
    "share_of_year": Said(zh="按全年计", en="counted over the year"),
    "stock": Said(zh="名称是存量", en="the name speaks of a stock"),
    "flow": Said(zh="名称像全年发生数", en="the name speaks of what happens in a year"),
    "unknown": Said(zh="年末数（end_of_period）还是全年数（over_period）？", en="end_of_period or over_period?"),
    "written": Said(zh="原文写明", en="as the table writes it"),
    "bound_in_prose": Said(
        zh="正文{section}（第 {line} 行）写明", en="as the prose writes it (section {section}, line {line})"
    ),
    "reached_in_prose": Said(
        zh="正文{section}（第 {line} 行）为达到", en="to be reached, by the prose (section {section}, line {line})"
    ),
    "less_is_wanted": Said(zh="按越少越好理解，未写界限", en="read as less is wanted, no bound is stated"),
    "more_is_wanted": Said(
        zh="按达到理解，未写界限：正文说“超过”“突破”则改为 more_than",
        en="read as to be reached, no bound is stated: where the prose says more than, more_than",
    ),
    "words": Said(zh="没有数值，按文字理解", en="no number, read from the words"),
    "no_number": Said(
        zh="没有看懂数值：填数，或写 grow、decline，无目标则写 none",
        en="no number was understood: put it in, or grow, decline, or none for no target",
    ),
    "no_target": Said(zh="没有规划值：填数，或写 none", en="no target stands there: put it in, or none"),
    "not_understood": Said(zh="没有完全看懂“{text}”", en="not fully understood: {text}"),
    "about": Said(zh="“{text}”：左右允许多大？", en="{text}: how far does about go?"),
    "kept": Said(zh="写明保持：不低于基期值？", en="it says to keep it: at least the baseline?"),
    "hold": Said(zh="基期值已是规划值：保持", en="the baseline is the target already: to be kept"),
    "against_series": Said(zh="与另一数列比较", en="set against another series"),
    "derived": Said(
        zh="“{text}”：由两个数列的增速相减得出，实际值须含两者",
        en="{text}: worked from two series, whose values must come with the actuals",
    ),
    "in_step": Said(zh="同步：相差不超过多少个百分点？", en="in step: within how many points?"),
    "faster": Said(zh="快于另一数列", en="faster than the other series"),
    "earlier_columns": Said(zh="前几列的目标", en="the earlier columns of targets"),
    "binding": Said(zh="表中写明约束性", en="the table says binding"),
    "unread": Said(zh="表中另有：{cells}", en="the table also has: {cells}"),
    "no_unit": Said(zh="表中没有单位", en="the table has no unit"),
    "no_unit_in_prose": Said(zh="正文没有写单位", en="the prose states no unit"),
    "no_section": Said(zh="章节？", en="which section?"),
    "from_note": Said(zh="取自表注：改成自己的话", en="from the note of the table: put it in your own words"),
    "candidate": Said(
        zh="基期值？{section}（第 {line} 行）有 {found}：…{text}…",
        en="baseline? {found} in section {section} (line {line}): …{text}…",
    ),
    "promised": Said(
        zh="正文{section}（第 {line} 行）：{text}，无数值；不是承诺则删去本条",
        en="section {section} (line {line}): {text}, without a number; delete the entry if it is no commitment",
    ),
    "series": Said(zh="参照数列：数值随实际值报来", en="reference series: their values come with the actuals"),
    "after": Said(
        zh="接 {plan}：沿用其指标、单位和口径",
        en="follows {plan}: its indicators, units and definitions are carried over",
    ),
    "keep_or_delete": Said(
        zh="沿用；规划不再列的指标删去，口径有变的换一个编号",
        en="carried over: delete it if it ended, give it another id if its definition changed",
    ),
    "derived_before": Said(
        zh="原规划由其他数列得出：照抄 derive 和 series",
        en="the old plan derives it from other series: copy derive and series",
    ),
    "no_last": Said(zh="实际值中没有这个指标", en="the actuals have no value of it"),
    "from_actuals": Said(zh="{file} 中 {year} 年的数值", en="the value of {year} in {file}"),
    "older_actual": Said(
        zh="{file} 中最近的是 {year} 年：等新的数值？",
        en="the latest in {file} is that of {year}: wait for a later one?",
    ),
    "direction_again": Said(zh="没有数值：这次写上？", en="without a number: put one in this time?"),
    "candidates": Said(zh="测算：{offers}", en="candidates: {offers}"),
    "definition_same": Said(zh="口径有变则不可与以前相比", en="where it changes, do not compare with the years before"),
    "fiscal": Said(
        zh="表头是跨年的财政年度：写 year_ends: 03-31 这样的截止月日",
        en="the headings are fiscal years: add a line such as year_ends: 03-31",
    ),
    "other_table": Said(
        zh="另有一张指标表（--table {number}，第 {line} 行，{rows} 行）：{headings}",
        en="another indicator table (--table {number}, line {line}, {rows:row|rows}): {headings}",
    ),
}
COMMENT = Said(zh="{decide}：{text}", en="{decide}: {text}")
SCREEN = {
    "question": Said(
        zh="[{number}/{of}] {name} · {field}: {value}\n  {why}", en="[{number}/{of}] {name} · {field}: {value}\n  {why}"
    ),
    "answer": Said(zh="  回车采用，? 留待以后，或写新值", en="  Enter takes it, ? leaves it open, or a new value"),
    "again": Said(
        zh="  写法有误，如 {{at_least: 30}}、level", en="  not understood; write such as {{at_least: 30}} or level"
    ),
}
QUESTIONS = {
    "title": Said(zh="规划名称（中文）", en="Title in Chinese"),
    "title_en": Said(zh="规划名称（英文）", en="Title in English"),
    "region": Said(zh="地区（中文）", en="Region in Chinese"),
    "region_en": Said(zh="地区（英文）", en="Region in English"),
    "baseline_year": Said(zh="基期年", en="Baseline year"),
    "target_year": Said(zh="目标年", en="Target year"),
    "indicator": Said(zh="指标名称（单位），空行结束", en="Indicator's name (unit), nothing to end"),
    "baseline": Said(zh="  基期值", en="  Baseline"),
    "target": Said(zh="  规划值", en="  Target"),
    "data_source": Said(zh="  数据来源", en="  Data source"),
}
