"""Words of what the checks find in a plan."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

CHECKS: dict[Code, Entry] = {
    # what makes figures impossible
    "hidden-character": Entry(
        Said(zh="这里有看不见的字符 {found}", en="a character that nobody sees stands here, {found}"),
        Said(
            zh="请删去；从网页或 Word 复制的文字请重新键入",
            en="delete it; type the text anew where it was copied from a web page or Word",
        ),
    ),
    "duplicate-id": Entry(
        Said(zh="编号“{id}”重复", en="the id `{id}` is there twice"),
        Said(zh="每个指标要有自己的编号", en="give each indicator an id of its own"),
    ),
    "duplicate-name": Entry(
        Said(zh="名称“{name}”与指标 {other} 的名称相同", en="the name `{name}` is also one of {other}"),
        Said(zh="实际值将无法对应，请改名或删去别名", en="actuals could mean either: rename it or drop the alias"),
    ),
    "target-year-not-later": Entry(
        Said(
            zh="目标年 {target_year} 不晚于基期年 {baseline_year}",
            en="the target year {target_year} is not after the baseline year {baseline_year}",
        ),
        Said(zh="请核对两个年份", en="check both years"),
    ),
    "geometric-from-zero": Entry(
        Said(
            zh="累计数和新增数从零起步，不能走几何路径",
            en="a total or an addition starts at zero, no geometric path leads from there",
        ),
        Said(zh="请写 path: linear，或删去 path", en="write path: linear, or leave path out"),
    ),
    "geometric-not-positive": Entry(
        Said(
            zh="几何路径的两端应大于 {floor}，发现 {found}",
            en="a geometric path needs ends above {floor}, found {found}",
        ),
        Said(zh="请写 path: linear，或核对这个数", en="write path: linear, or check the number"),
    ),
    "growth-path-linear": Entry(
        Said(zh="年均增长目标的路径只能是几何的", en="a target of mean growth has a geometric path and no other"),
        Said(zh="请删去 path", en="leave path out"),
    ),
    "milestone-outside-period": Entry(
        Said(
            zh="里程碑年份 {year} 不在 {first} 至 {last} 之间",
            en="the milestone year {year} is not within {first} to {last}",
        ),
        Said(zh="基期年和目标年的数值不写在里程碑里", en="the values of baseline and target year are no milestones"),
    ),
    "milestone-order": Entry(
        Said(
            zh="从基期到目标应逐年单调，{year} 年的 {found} 与前一个 {before} 次序不对",
            en="the way to the target must be monotone: {found} in {year} comes after {before}",
        ),
        Said(zh="请核对里程碑、基期值和规划值", en="check milestones, baseline and target"),
    ),
    "milestone-without-target": Entry(
        Said(
            zh="目标不是单一的数值界限，{year} 年的数值看不出是要多还是要少",
            en="the target is no single bound with a number: whether {year} is to be more or less is not said",
        ),
        Said(
            zh="请写明界限，如 {year}: {{at_least: 25}}，或删去",
            en="write a bound, such as {year}: {{at_least: 25}}, or delete it",
        ),
    ),
    "yearly-and-milestone": Entry(
        Said(zh="{year} 年既有里程碑又有年度值", en="{year} has both a milestone and a yearly value"),
        Said(zh="请只留其一", en="keep one of them"),
    ),
    "yearly-differs-from-target": Entry(
        Said(
            zh="目标年 {year} 的年度值 {found} 与规划值 {target} 不同",
            en="the yearly value {found} of the target year {year} is not the target {target}",
        ),
        Said(zh="请改成一致，或删去目标年的年度值", en="make them agree, or leave the target year out"),
    ),
    "band-order": Entry(
        Said(
            zh="区间的下限 {low} 大于上限 {high}", en="the lower edge {low} of the band is above its upper edge {high}"
        ),
        Said(zh="请把两个数对调，或核对", en="swap the two numbers, or check them"),
    ),
    "tolerance-negative": Entry(
        Said(zh="容差不能是负数，发现 {found}", en="a tolerance is zero or more, found {found}"),
        Said(zh="要求更严，请直接改界限", en="for a stricter bound, change the bound"),
    ),
    "stretch-wrong-side": Entry(
        Said(
            zh="力争目标 {stretch} 没有超过规划值 {target}",
            en="the stretch {stretch} does not go beyond the target {target}",
        ),
        Said(zh="请核对两个数，或删去 stretch", en="check both numbers, or leave stretch out"),
    ),
    "every-year-without-values": Entry(
        Said(
            zh="every_year 只用于逐年有值的指标，不能与 {measure} 同写",
            en="every_year needs a value for each year: it does not go with `{measure}`",
        ),
        Said(
            zh="请删去 every_year，或改为 measure: level 并写明界限",
            en="leave every_year out, or write measure: level with a bound",
        ),
    ),
    "mean-without-bound": Entry(
        Said(
            zh="平均值（measure: mean）没有起点，不能与 {direction} 同写",
            en="a mean (measure: mean) has no start, so it does not go with `{direction}`",
        ),
        Said(
            zh="请写明界限，如 {{at_least: 1200}}；逐年增长请写 measure: level 和 every_year: true",
            en="write a bound, such as {{at_least: 1200}}; for growth year by year write measure: level and "
            "every_year: true",
        ),
    ),
    "hold-without-bound": Entry(
        Said(
            zh="没有数值界限（target: {target}），谈不上保持",
            en="there is no bound with a number to hold (target: {target})",
        ),
        Said(zh="请删去 hold，或写明界限", en="leave hold out, or write a bound"),
    ),
    "over-without-mean": Entry(
        Said(
            zh="over 只用于平均值（measure: mean），这里是 {measure}",
            en="`over` belongs to measure: mean, this is {measure}",
        ),
        Said(zh="请写 measure: mean，或删去 over", en="write measure: mean, or leave over out"),
    ),
    "over-too-long": Entry(
        Said(
            zh="over: {found} 超过规划的 {years} 年",
            en="over: {found} is longer than the {years:year|years} of the plan",
        ),
        Said(zh="全部年份的平均写 over: plan", en="for the mean of all years write over: plan"),
    ),
    "done-with-number": Entry(
        Said(
            zh="只问是否完成的指标（measure: done）不写“{field}”",
            en="what is to be done (measure: done) has no `{field}`",
        ),
        Said(
            zh="请删去；有数值要达到时，请用别的 measure", en="leave it out; for a number to reach use another measure"
        ),
    ),
    "revision-order": Entry(
        Said(
            zh="调整日期 {found} 不晚于前一次的 {before}",
            en="the revision of {found} is not later than the one before, {before}",
        ),
        Said(zh="请按日期先后排列", en="put the revisions in the order of their dates"),
    ),
    "baseline-not-positive": Entry(
        Said(
            zh="百分比变化要从正数算起，基期值是 {found}",
            en="a change in per cent is counted from a positive amount, the baseline is {found}",
        ),
        Said(zh="请核对基期值，或删去", en="check the baseline, or leave it out"),
    ),
    # what a reviewer would ask about
    "duplicate-plan-id": Entry(
        Said(zh="规划编号“{id}”已用于 {other}", en="the plan's id `{id}` is that of {other} already"),
        Said(zh="每个规划的编号须各不相同", en="give each plan an id of its own"),
    ),
    "plan-id": Entry(
        Said(zh="规划编号“{id}”与文件名“{stem}”不同", en="the plan's id `{id}` is not its file's name `{stem}`"),
        Said(zh="规划按文件名查找，请改成一致", en="plans are found by their file's name: make them agree"),
    ),
    "missing-language": Entry(
        Said(zh="缺少语言 {language} 的文字", en="the text in `{language}` is missing"),
        Said(zh="请补上译文", en="add the translation"),
    ),
    "id-not-kebab-case": Entry(
        Said(zh="编号“{id}”应为小写字母、数字和连字符", en="the id `{id}` is not kebab-case"),
        Said(zh="如 valid-invention-patents", en="such as valid-invention-patents"),
    ),
    "hold-not-a-level": Entry(
        Said(zh="只有水平型指标（measure: level）可以“保持”", en="only a level can be held"),
        Said(zh="请删去 hold", en="leave hold out"),
    ),
    "hold-not-marked": Entry(
        Said(zh="规划值 {target} 与基期值相同", en="the target {target} equals the baseline"),
        Said(
            zh="若目标是保持，请写 hold: true；否则请核对两个数",
            en="write hold: true if it is to be kept; else check the numbers",
        ),
    ),
    "target-wrong-side": Entry(
        Said(
            zh="规划值 {target} 不在界限所指的一侧：基期值是 {baseline}",
            en="the target {target} is on the wrong side of {baseline} for its bound",
        ),
        Said(
            zh="请核对界限（at_least、at_most）和两个数；若确要保持，请写 hold: true",
            en="check the bound (at_least, at_most) and both numbers; write hold: true if the level is to be kept",
        ),
    ),
    "hold-not-met": Entry(
        Said(
            zh="写了 hold: true，但基期值 {baseline} 并未达到规划值 {target}",
            en="hold: true, but the baseline {baseline} does not meet the target {target}",
        ),
        Said(zh="请删去 hold，或核对数字", en="leave hold out, or check the numbers"),
    ),
    "sizes-apart": Entry(
        Said(
            zh="基期值 {baseline} 与规划值 {target} 相差百倍以上",
            en="baseline {baseline} and target {target} are a hundred times apart",
        ),
        Said(zh="是否漏了“万”，或单位不一致？", en="is a 万 (ten thousand) lost, or are the units different?"),
    ),
    "tolerance-missing": Entry(
        Said(zh="原文说“{found}”，但没有写明容差", en="the text says “{found}”, but not how far that goes"),
        Said(
            zh="请写容差，如 target: {{at_least: 6, tolerance: 0.2}} 或 tolerance: 3%",
            en="say it, such as target: {{at_least: 6, tolerance: 0.2}} or tolerance: 3%",
        ),
    ),
    "beyond-limit": Entry(
        Said(zh="{found} 超过了自然上限 {limit}", en="{found} is beyond the natural limit {limit}"),
        Said(zh="请核对这个数和 limit", en="check the number and the limit"),
    ),
    "decimals-too-few": Entry(
        Said(
            zh="{found} 的小数多于 decimals: {decimals}，显示时会被舍入",
            en="{found} has more decimals than decimals: {decimals} shows",
        ),
        Said(zh="请加大 decimals，或删去", en="raise decimals, or leave it out"),
    ),
    "share-without-path": Entry(
        Said(zh="比重和得分应写明路径", en="a share or a score should say its path"),
        Said(zh="通常写 path: linear", en="path: linear is usual"),
    ),
    "unit-in-name": Entry(
        Said(zh="名称里带有单位或括号：{found}", en="the name ends in brackets: {found}"),
        Said(zh="单位写在 unit 里", en="the unit belongs in `unit`"),
    ),
    "missing-locator": Entry(
        Said(zh="没有写出处", en="it is not said where the numbers stand in the document"),
        Said(
            zh="如 source: {{section: 二（三）, table_row: 1}}",
            en="such as source: {{section: 二（三）, table_row: 1}}",
        ),
    ),
    "missing-data-source": Entry(
        Said(zh="没有写数据来源", en="it is not said who supplies the actuals"),
        Said(zh="请写 data_source", en="add data_source"),
    ),
    "baseline-unused": Entry(
        Said(
            zh="期间累计数从零起步，用不上基期值",
            en="a total over the period starts at zero and has no use for a baseline",
        ),
        Said(zh="上一期的累计数可以写在 note 里", en="the total of the period before can stand in a note"),
    ),
    "unit-differs": Entry(
        Said(
            zh="单位“{found}”与规划 {plan} 中同一指标的“{other}”不同",
            en="the unit {found} differs from {other}, which plan {plan} has for the same concept",
        ),
        Said(zh="请统一单位，或另用编号", en="use one unit, or another id"),
    ),
    "growth-baseline-unused": Entry(
        Said(
            zh="年均增长目标用不上基期值 {found}：实际值报告的是增长率",
            en="a target of mean growth has no use for the baseline {found}: its actuals report the growth",
        ),
        Said(
            zh="若实际值报告的是总量，请写 basis: level，基期值写总量；否则请删去 baseline",
            en="where actuals report the amount, write basis: level and the baseline as an amount; else leave it out",
        ),
    ),
    "missing-definition": Entry(
        Said(zh="没有写口径", en="it is not said what is counted"),
        Said(zh="请写 definition", en="add definition"),
    ),
    "shared-definition-missing": Entry(
        Said(
            zh="规划 {plan} 也有指标 {id}，只有一方写了口径",
            en="plan {plan} has {id} too, and only one of the two says what is counted",
        ),
        Said(
            zh="请两处都写 definition，说明是否可比",
            en="give both a definition, so that a reader can tell whether they compare",
        ),
    ),
    "definition-differs": Entry(
        Said(zh="{id} 的口径与规划 {plan} 不同", en="{id} is defined otherwise in plan {plan}"),
        Said(
            zh="请在两处的 note 里说明差别，或改用同一口径",
            en="say in the note of both how they differ, or use one definition",
        ),
    ),
    # comments that ask for silence
    "ignore-unknown-code": Entry(
        Said(zh="没有名为“{found}”的检查", en="there is no check `{found}` to ignore"),
        Said(
            zh="写法：# ipplan: ignore[代码] 理由；ipplan check --list 列出全部代码",
            en="write # ipplan: ignore[code] reason; `ipplan check --list` lists the codes",
        ),
    ),
    "ignore-without-reason": Entry(
        Said(zh="忽略检查要写理由，这条注释不起作用", en="a reason is expected, without one nothing is ignored"),
        Said(zh="在方括号之后写明理由", en="say why after the bracket"),
    ),
    "ignore-unused": Entry(
        Said(zh="这一行没有可忽略的 {found}", en="there is no {found} in this line to ignore"),
        Said(zh="请删去注释；错误不能忽略", en="delete the comment; errors cannot be ignored"),
    ),
}
