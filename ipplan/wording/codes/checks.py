"""Words of what the checks find in a plan."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

CHECKS: dict[Code, Entry] = {
    # what makes figures impossible
    "duplicate-id": Entry(
        Said("编号“{id}”重复", "the id `{id}` is there twice"),
        Said("每个指标要有自己的编号", "give each indicator an id of its own"),
    ),
    "duplicate-name": Entry(
        Said("名称“{name}”与指标 {other} 的名称相同", "the name `{name}` is also one of {other}"),
        Said("实际值将无法对应，请改名或删去别名", "actuals could mean either: rename it or drop the alias"),
    ),
    "target-year-not-later": Entry(
        Said(
            "目标年 {target_year} 不晚于基期年 {baseline_year}",
            "the target year {target_year} is not after the baseline year {baseline_year}",
        ),
        Said("请核对两个年份", "check both years"),
    ),
    "geometric-from-zero": Entry(
        Said(
            "累计数和新增数从零起步，不能走几何路径",
            "a total or an addition starts at zero, no geometric path leads from there",
        ),
        Said("请写 path: linear，或删去 path", "write path: linear, or leave path out"),
    ),
    "geometric-not-positive": Entry(
        Said("几何路径的两端应大于 {floor}，发现 {found}", "a geometric path needs ends above {floor}, found {found}"),
        Said("请写 path: linear，或核对这个数", "write path: linear, or check the number"),
    ),
    "growth-path-linear": Entry(
        Said("年均增长目标的路径只能是几何的", "a target of mean growth has a geometric path and no other"),
        Said("请删去 path", "leave path out"),
    ),
    "milestone-outside-period": Entry(
        Said(
            "里程碑年份 {year} 不在 {first} 至 {last} 之间", "the milestone year {year} is not within {first} to {last}"
        ),
        Said("基期年和目标年的数值不写在里程碑里", "the values of baseline and target year are no milestones"),
    ),
    "milestone-order": Entry(
        Said(
            "从基期到目标应逐年单调，{year} 年的 {found} 与前一个 {before} 次序不对",
            "the way to the target must be monotone: {found} in {year} comes after {before}",
        ),
        Said("请核对里程碑、基期值和规划值", "check milestones, baseline and target"),
    ),
    "milestone-without-target": Entry(
        Said(
            "目标不是单一的数值界限，{year} 年的数值看不出是要多还是要少",
            "the target is no single bound with a number: whether {year} is to be more or less is not said",
        ),
        Said(
            "请写明界限，如 {year}: {{at_least: 25}}，或删去",
            "write a bound, such as {year}: {{at_least: 25}}, or delete it",
        ),
    ),
    "yearly-and-milestone": Entry(
        Said("{year} 年既有里程碑又有年度值", "{year} has both a milestone and a yearly value"),
        Said("请只留其一", "keep one of them"),
    ),
    "yearly-differs-from-target": Entry(
        Said(
            "目标年 {year} 的年度值 {found} 与规划值 {target} 不同",
            "the yearly value {found} of the target year {year} is not the target {target}",
        ),
        Said("请改成一致，或删去目标年的年度值", "make them agree, or leave the target year out"),
    ),
    "band-order": Entry(
        Said("区间的下限 {low} 大于上限 {high}", "the lower edge {low} of the band is above its upper edge {high}"),
        Said("请把两个数对调，或核对", "swap the two numbers, or check them"),
    ),
    "tolerance-negative": Entry(
        Said("容差不能是负数，发现 {found}", "a tolerance is zero or more, found {found}"),
        Said("要求更严，请直接改界限", "for a stricter bound, change the bound"),
    ),
    "stretch-wrong-side": Entry(
        Said(
            "力争目标 {stretch} 没有超过规划值 {target}", "the stretch {stretch} does not go beyond the target {target}"
        ),
        Said("请核对两个数，或删去 stretch", "check both numbers, or leave stretch out"),
    ),
    "every-year-without-values": Entry(
        Said(
            "every_year 只用于逐年有值的指标，不能与 {measure} 同写",
            "every_year needs a value for each year: it does not go with `{measure}`",
        ),
        Said(
            "请删去 every_year，或改为 measure: level 并写明界限",
            "leave every_year out, or write measure: level with a bound",
        ),
    ),
    "over-without-mean": Entry(
        Said(
            "over 只用于平均值（measure: mean），这里是 {measure}", "`over` belongs to measure: mean, this is {measure}"
        ),
        Said("请写 measure: mean，或删去 over", "write measure: mean, or leave over out"),
    ),
    "over-too-long": Entry(
        Said("over: {found} 超过规划的 {years} 年", "over: {found} is longer than the {years} years of the plan"),
        Said("全部年份的平均写 over: plan", "for the mean of all years write over: plan"),
    ),
    "done-with-number": Entry(
        Said("只问是否完成的指标（measure: done）不写“{field}”", "what is to be done (measure: done) has no `{field}`"),
        Said("请删去；有数值要达到时，请用别的 measure", "leave it out; for a number to reach use another measure"),
    ),
    "revision-order": Entry(
        Said(
            "调整日期 {found} 不晚于前一次的 {before}",
            "the revision of {found} is not later than the one before, {before}",
        ),
        Said("请按日期先后排列", "put the revisions in the order of their dates"),
    ),
    "baseline-not-positive": Entry(
        Said(
            "百分比变化要从正数算起，基期值是 {found}",
            "a change in per cent is counted from a positive amount, the baseline is {found}",
        ),
        Said("请核对基期值，或删去", "check the baseline, or leave it out"),
    ),
    # what a reviewer would ask about
    "plan-id": Entry(
        Said("规划编号“{id}”与文件名“{stem}”不同", "the plan's id `{id}` is not its file's name `{stem}`"),
        Said("规划按文件名查找，请改成一致", "plans are found by their file's name: make them agree"),
    ),
    "missing-language": Entry(
        Said("缺少语言 {language} 的文字", "the text in `{language}` is missing"),
        Said("请补上译文", "add the translation"),
    ),
    "id-not-kebab-case": Entry(
        Said("编号“{id}”应为小写字母、数字和连字符", "the id `{id}` is not kebab-case"),
        Said("如 valid-invention-patents", "such as valid-invention-patents"),
    ),
    "hold-not-a-level": Entry(
        Said("只有水平型指标（measure: level）可以“保持”", "only a level can be held"),
        Said("请删去 hold", "leave hold out"),
    ),
    "hold-not-marked": Entry(
        Said("规划值 {target} 与基期值相同", "the target {target} equals the baseline"),
        Said(
            "若目标是保持，请写 hold: true；否则请核对两个数",
            "write hold: true if it is to be kept; else check the numbers",
        ),
    ),
    "target-wrong-side": Entry(
        Said(
            "规划值 {target} 不在界限所指的一侧：基期值是 {baseline}",
            "the target {target} is on the wrong side of {baseline} for its bound",
        ),
        Said(
            "请核对界限（at_least、at_most）和两个数；若确要保持，请写 hold: true",
            "check the bound (at_least, at_most) and both numbers; write hold: true if the level is to be kept",
        ),
    ),
    "hold-not-met": Entry(
        Said(
            "写了 hold: true，但基期值 {baseline} 并未达到规划值 {target}",
            "hold: true, but the baseline {baseline} does not meet the target {target}",
        ),
        Said("请删去 hold，或核对数字", "leave hold out, or check the numbers"),
    ),
    "sizes-apart": Entry(
        Said(
            "基期值 {baseline} 与规划值 {target} 相差百倍以上",
            "baseline {baseline} and target {target} are a hundred times apart",
        ),
        Said("是否漏了“万”，或单位不一致？", "is a 万 (ten thousand) lost, or are the units different?"),
    ),
    "tolerance-missing": Entry(
        Said("原文说“{found}”，但没有写明容差", "the text says “{found}”, but not how far that goes"),
        Said(
            "请写容差，如 target: {{at_least: 6, tolerance: 0.2}} 或 tolerance: 3%",
            "say it, such as target: {{at_least: 6, tolerance: 0.2}} or tolerance: 3%",
        ),
    ),
    "beyond-limit": Entry(
        Said("{found} 超过了自然上限 {limit}", "{found} is beyond the natural limit {limit}"),
        Said("请核对这个数和 limit", "check the number and the limit"),
    ),
    "decimals-too-few": Entry(
        Said(
            "{found} 的小数多于 decimals: {decimals}，显示时会被舍入",
            "{found} has more decimals than decimals: {decimals} shows",
        ),
        Said("请加大 decimals，或删去", "raise decimals, or leave it out"),
    ),
    "share-without-path": Entry(
        Said("比重和得分应写明路径", "a share or a score should say its path"),
        Said("通常写 path: linear", "path: linear is usual"),
    ),
    "unit-in-name": Entry(
        Said("名称里带有单位或括号：{found}", "the name ends in brackets: {found}"),
        Said("单位写在 unit 里", "the unit belongs in `unit`"),
    ),
    "missing-locator": Entry(
        Said("没有写出处", "it is not said where the numbers stand in the document"),
        Said("如 source: {{section: 二（三）, table_row: 1}}", "such as source: {{section: 二（三）, table_row: 1}}"),
    ),
    "missing-data-source": Entry(
        Said("没有写数据来源", "it is not said who supplies the actuals"),
        Said("请写 data_source", "add data_source"),
    ),
    "baseline-unused": Entry(
        Said(
            "期间累计数从零起步，用不上基期值", "a total over the period starts at zero and has no use for a baseline"
        ),
        Said("上一期的累计数可以写在 note 里", "the total of the period before can stand in a note"),
    ),
    "unit-differs": Entry(
        Said(
            "单位“{found}”与规划 {plan} 中同一指标的“{other}”不同",
            "the unit {found} differs from {other}, which plan {plan} has for the same concept",
        ),
        Said("请统一单位，或另用编号", "use one unit, or another id"),
    ),
    "growth-baseline-unused": Entry(
        Said(
            "年均增长目标用不上基期值 {found}：实际值报告的是增长率",
            "a target of mean growth has no use for the baseline {found}: its actuals report the growth",
        ),
        Said(
            "若实际值报告的是总量，请写 basis: level，基期值写总量；否则请删去 baseline",
            "where actuals report the amount, write basis: level and the baseline as an amount; else leave it out",
        ),
    ),
    "missing-definition": Entry(
        Said("没有写口径", "it is not said what is counted"),
        Said("请写 definition", "add definition"),
    ),
    "shared-definition-missing": Entry(
        Said(
            "规划 {plan} 也有指标 {id}，只有一方写了口径",
            "plan {plan} has {id} too, and only one of the two says what is counted",
        ),
        Said(
            "请两处都写 definition，说明是否可比",
            "give both a definition, so that a reader can tell whether they compare",
        ),
    ),
    "definition-differs": Entry(
        Said("{id} 的口径与规划 {plan} 不同", "{id} is defined otherwise in plan {plan}"),
        Said(
            "请在两处的 note 里说明差别，或改用同一口径",
            "say in the note of both how they differ, or use one definition",
        ),
    ),
    # comments that ask for silence
    "ignore-unknown-code": Entry(
        Said("没有名为“{found}”的检查", "there is no check `{found}` to ignore"),
        Said(
            "写法：# ipplan: ignore[代码] 理由；ipplan check --list 列出全部代码",
            "write # ipplan: ignore[code] reason; `ipplan check --list` lists the codes",
        ),
    ),
    "ignore-without-reason": Entry(
        Said("忽略检查要写理由，这条注释不起作用", "a reason is expected, without one nothing is ignored"),
        Said("在方括号之后写明理由", "say why after the bracket"),
    ),
    "ignore-unused": Entry(
        Said("这一行没有可忽略的 {found}", "there is no {found} in this line to ignore"),
        Said("请删去注释；错误不能忽略", "delete the comment; errors cannot be ignored"),
    ),
}
