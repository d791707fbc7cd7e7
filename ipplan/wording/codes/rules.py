"""Rules of the named checks in Chinese; in English they stand in the docstrings of the checks themselves."""

from typing import NamedTuple

from ipplan.codes import Code


class Rule(NamedTuple):
    """What must hold, why, and an example that breaks it."""

    rule: str
    why: str
    example: str


RULES: dict[Code, Rule] = {
    "hidden-character": Rule(
        "名称、编号、单位和标题中不得有控制字符、方向符号和零宽字符。",
        "这类字符会操纵显示它的终端、颠倒文字，或使两个名称看似相同。",
        '`name: {zh: "授权\\u202e量"}`。',
    ),
    "duplicate-plan-id": Rule(
        "每个规划各有自己的编号。",
        "两个规划同一编号，按名称只能找到其中一个，一个规划的实际值也会算到另一个上。",
        "`foshan.yaml` 和 `foshan-2026.yaml` 都写 `id: foshan`。",
    ),
    "duplicate-id": Rule(
        "规划中每个指标、每个序列各有自己的编号。",
        "实际值按编号对应；两个指标同一编号，就无法判断一行数据属于哪一个。",
        "两个指标都写 `id: patent-grants`。",
    ),
    "duplicate-name": Rule(
        "指标的名称、别名不得与另一指标的编号、名称或别名相同。比较时不计全角半角、大小写、空格、序号、引号和脚注符号。",
        "实际值中写有该名称的一行，可能是其中任何一个。",
        "`aliases: [发明专利（有效）]`，而另一指标名为 `发明专利(有效)`。",
    ),
    "duplicate-part": Rule(
        "同一维度的两个组成部分不得有相同的名称。比较时不计全角半角、大小写和空格。",
        "实际值中写有该名称的一行，可能属于其中任何一个。",
        "`parts: {tianhe: {zh: 天河区}, th: {zh: 天河 区}}`。",
    ),
    "target-year-not-later": Rule(
        "目标年应晚于基期年。",
        "没有时间，就谈不上增长。",
        "`baseline_year: 2025`，又写 `target_year: 2025`。",
    ),
    "geometric-from-zero": Rule(
        "期间累计数和新增数没有几何路径。",
        "两者都从零起步，零乘以任何增长率还是零。",
        "`measure: period_total`，又写 `path: geometric`。",
    ),
    "geometric-not-positive": Rule(
        "几何路径的两端都应为正数；百分比变化的两端应大于 -100。",
        "等比变化既不能从零起步，也不能走到零，因而没有增长率。",
        "`baseline: 0`，`target: {at_least: 30}`，又没有写 `path: linear`。",
    ),
    "growth-path-linear": Rule(
        "年均增长目标的路径只能是几何的。",
        "年均增长就是每年一个增长率，这正是几何路径。",
        "`measure: average_growth`，又写 `path: linear`。",
    ),
    "baseline-not-positive": Rule(
        "百分比变化和年均增长的基期值应为正数。",
        "百分比要以它为底数；以零或负数为底数没有意义。",
        "`measure: average_growth`，又写 `baseline: 0`。",
    ),
    "milestone-outside-period": Rule(
        "里程碑的年份应在基期年之后、目标年之前；分年数值可以写到目标年。",
        "规划期以外的年份不在路径上；基期值和规划值另有字段。",
        "2025 年到期的规划写 `milestones: {2025: 30}`。",
    ),
    "milestone-without-target": Rule(
        "没有自带界限的里程碑沿用目标的界限，目标应为带数值的单一界限。",
        "没有界限，就不知道是越多越好还是越少越好。",
        "`milestones: {2023: 25}`，而目标是 `target: grow` 或 `target: {between: [20, 30]}`。",
    ),
    "milestone-order": Rule(
        "里程碑应从基期值到规划值逐年推进，每一个都比前一个更近目标。"
        "有升有降的数值写在 `yearly` 中；界限种类不同的里程碑不在路径上。",
        "路径若折返，同一数值就对应几个时点，无法计算进度比。",
        "`baseline: 20`，`target: {at_least: 30}`，里程碑为 `milestones: {2022: 26, 2023: 25}` 或 `{2023: 31}`。",
    ),
    "yearly-and-milestone": Rule(
        "同一年份只能有里程碑或分年数值之一。",
        "路径在同一年不能经过两个数值。",
        "`milestones: {2023: 25}`，又写 `yearly: {2023: 26}`。",
    ),
    "yearly-differs-from-target": Rule(
        "目标年的分年数值应与规划值相同。",
        "否则规划对同一年有两个承诺。",
        "2025 年的目标为 `target: {at_least: 30}`，又写 `yearly: {2024: 28, 2025: 29}`。",
    ),
    "band-order": Rule(
        "区间应先写下限、后写上限。",
        "上下限颠倒，就没有任何数值落在区间内。",
        "`target: {between: [7, 6]}`。",
    ),
    "tolerance-negative": Rule(
        "容差不得为负数。",
        "容差说明可以差多少；要求更严，应直接改写界限。",
        "`target: {at_least: 6, tolerance: -0.2}`。",
    ),
    "stretch-wrong-side": Rule(
        "力争目标应比界限更进一步。",
        "要求更低的力争目标，还没达到目标就已达到。",
        "`target: {at_least: 26, stretch: 25}`。",
    ),
    "every-year-without-values": Rule(
        "`every_year` 只用于有界限或方向的水平型指标。",
        "累计数、比基期的变化、平均数和完成事项在整个规划期只有一个值；不作判定的指标也不逐年判定。",
        "`measure: mean`，又写 `every_year: true`。",
    ),
    "mean-without-bound": Rule(
        "各年平均值应有界限或区间，或不设目标；不写增长或下降。",
        "平均值没有起点，无从比较增减。",
        "`measure: mean`，又写 `target: grow`。",
    ),
    "hold-without-bound": Rule(
        "`hold: true` 应与界限或区间同写。",
        "没有数值，就没有可以跌破的界限。",
        "`target: grow`，又写 `hold: true`。",
    ),
    "over-without-mean": Rule(
        "`over` 说明按几年平均，只用于 `measure: mean`。",
        "与其他量同写，不起任何作用。",
        "`measure: level`，又写 `over: 3`。",
    ),
    "over-too-long": Rule(
        "平均的年数不得多于规划的年数。",
        "规划期之前各年的数值不是规划的成效。",
        "2020 年至 2025 年的规划写 `over: 6`。",
    ),
    "done-with-number": Rule(
        "完成事项没有单位和规划值，也不保持、不逐年判定。",
        "事项只有完成与未完成；要达到某个数值，应改用别的量。",
        "`measure: done`，又写 `target: {at_least: 30}`。",
    ),
    "revision-order": Rule(
        "修订后的目标按日期先后排列，后一个晚于前一个。",
        "以当时最后一次决定为准；同一天的两次决定无法分出先后。",
        "`revisions: [{date: 2023-06-30, …}, {date: 2022-01-01, …}]`。",
    ),
    "derive-unknown-id": Rule(
        "推算所用的应是本规划的指标或序列。",
        "没有人会以这个编号填报，数值永远不会有。",
        "`derive: {ratio: [urban-income, rural-incme]}`，而规划中只有 `rural-income`。",
    ),
    "derive-circle": Rule(
        "指标不得由自身推算，间接的也不行。",
        "这样的几个数值，没有一个能先算出来。",
        "`a` 写 `derive: {sum: [b, c]}`，而 `b` 写 `derive: {difference: [a, c]}`。",
    ),
    "derive-too-deep": Rule(
        "推算最多经过三十个其他指标。",
        "经过这么多步的数值，没有人能看明白。",
        "`i0` 写 `derive: {change: i1}`，`i1` 写 `derive: {change: i2}`，依此类推，直到 `i31`。",
    ),
    "unknown-dimension": Rule(
        "指标按本规划的维度划分。",
        "有哪些组成部分、是否都已填报，只有维度能说明。",
        "`by: {dimension: distrct}`，而规划中是 `dimensions: {district: …}`。",
    ),
    "unknown-part": Rule(
        "指标的组成部分应是其维度的组成部分。",
        "全体中没有的部分，其目标无从判定。",
        "维度中有 `yuexiu`，指标却写 `parts: {yuexu: …}`。",
    ),
    "unknown-weights": Rule(
        "加权平均的权数应是本规划的序列或指标。",
        "没有权数，就没有加权平均。",
        "`combine: weighted_mean`、`weights: populaton`，而规划中的序列是 `population`。",
    ),
    "derive-constant": Rule(
        "推算应用到本规划的指标或序列。",
        "只有数字，每年结果都一样，与填报无关。",
        "`derive: {growth: 5}`。",
    ),
    "derive-by-zero": Rule(
        "不得除以 0。",
        "哪一年都没有这样的比值。",
        "`derive: {ratio: [urban-income, 0]}`。",
    ),
    "rates-added-up": Rule(
        "增长率、变化率和完成事项，各部分不相加。",
        "两个区各增长 5%，全市不是增长 10%。",
        "`measure: average_growth`，又写 `by: {dimension: district, combine: sum}`。",
    ),
    "shares-added-up": Rule(
        "比率和评分按权数平均，除非各部分的数值就是对全体的贡献。",
        "两个区的比率各为 60%，全市不是 120%。",
        '`unit: "%"`，又写 `by: {dimension: district}`（默认相加）。',
    ),
    "plan-id": Rule(
        "规划编号应与文件名（不含后缀）相同。",
        "规划按文件名查找，结果带有编号；两者不同就无法对应。",
        "文件 `gz.yaml` 中写 `id: guangzhou`。",
    ),
    "id-not-kebab-case": Rule(
        "编号由小写字母和数字组成，中间可用单个连字符。",
        "这样的编号在哪里都能输入、对应，也能用作文件名。",
        "`id: Patent_Grants`。",
    ),
    "missing-language": Rule(
        "给人看的文字应有中文和英文；只写一段文字表示两种语言相同。",
        "否则读者会看到另一种语言的文字，而不自知。",
        "`name: {zh: 有效发明专利量}`。",
    ),
    "unit-in-name": Rule(
        "名称末尾不带括号。",
        "括号里多是单位，单位另有字段；或是脚注符号。",
        "`name: {zh: 专利授权量（件）, en: Patents granted}`。",
    ),
    "missing-locator": Rule(
        "每个指标写明数字在规划文本中的出处。",
        "查不到出处的数字无法复核。",
        "指标没有写 `source`。",
    ),
    "missing-data-source": Rule(
        "指标表中每一行写明数据由谁提供。",
        "规划文本写有责任单位，下一位填报人要向它索取数据。",
        "不属于 `group: narrative` 的指标没有写 `data_source`。",
    ),
    "missing-definition": Rule(
        "每个指标写明统计口径。",
        "同一名称在不同规划、不同年份所指不同。",
        "指标没有写 `definition`。",
    ),
    "hold-not-a-level": Rule(
        "只有水平型指标可以“保持”。",
        "累计数、新增数和变化率从零起步，没有可保持的数值。",
        "`measure: increase`，又写 `hold: true`。",
    ),
    "hold-not-marked": Rule(
        "规划值与基期值相同的，应写明 `hold: true`。",
        "要保持的数，与抄错一栏的数，看起来一样。",
        "`baseline: 47`，`target: {at_least: 47}`。",
    ),
    "hold-not-met": Rule(
        "写了 `hold: true` 的，基期值应已达到规划值。",
        "尚未达到的只能去实现，不能保持。",
        "`baseline: 40`，`target: {at_least: 47}`，又写 `hold: true`。",
    ),
    "target-wrong-side": Rule(
        "规划值应在界限所指的一侧，写有 `hold: true` 的除外。",
        "基期值已高于 `at_least` 的数，等于没有要求；多半是界限或数字有误。",
        "`baseline: 35`，`target: {at_least: 30}`；变化率 `{at_least: -17}`。",
    ),
    "sizes-apart": Rule(
        "水平型指标的基期值与规划值相差应在百倍以内。",
        "相差百倍以上的，多半是抄录时漏了“万”。",
        "`baseline: 266259`，`target: {more_than: 35}`。",
    ),
    "share-without-path": Rule(
        "比重和得分应写明路径。",
        "这类指标按百分点变化，不按增长率变化；而水平型指标默认为几何路径，选哪一种可能改变判定。",
        "`unit: '%'`，`target: {at_least: 13}`，没有写 `path`。",
    ),
    "baseline-unused": Rule(
        "期间累计数没有基期值。",
        "累计从规划第一年的零开始；上一期的累计数是另一个数。",
        "`measure: period_total`，又写 `baseline: 872000000`。",
    ),
    "growth-baseline-unused": Rule(
        "年均增长目标只有在实际值填报总量（`basis: level`）时才有基期值。",
        "基期值是增长的总量，不是增长率；实际值填报增长率的，用不上基期值，多半误填了上一年的增长率。",
        "`measure: average_growth`、`unit: '%'`，又写 `baseline: 5.2`。",
    ),
    "tolerance-missing": Rule(
        "名称或说明中说目标为“左右”“约”的，应写明可以差多少：`tolerance`。",
        "“6%左右”而实际为 5.9%，算不算达到全看这一点，各人理解不同。",
        "`target: {at_least: 6}`，而 `note: 规划写6%左右`。",
    ),
    "beyond-limit": Rule(
        "基期值、规划值和里程碑不得超出数值的自然界限。",
        "要么数字有误，要么界限有误。",
        "`limit: 100`，又写 `target: {at_least: 110}`。",
    ),
    "decimals-too-few": Rule(
        "显示的小数位数不少于规划数字本身的位数。",
        "9.85 显示为 9.9，就不是规划所写的数；接近目标时，含义会相反。",
        "`baseline: 9.85`，又写 `decimals: 1`。",
    ),
    "series-unused": Rule(
        "每个序列都应有用处：供指标推算，或作为组成部分的权数。",
        "否则要人填报，却不起任何作用。",
        "`series: [{id: gdp, …}]`，而没有 `derive` 用到 `gdp`。",
    ),
    "dimension-unused": Rule(
        "每个维度都应有指标按它划分。",
        "否则其组成部分无处填报。",
        "写了 `dimensions: {district: …}`，而规划中没有 `by: {dimension: district}`。",
    ),
    "derive-units": Rule(
        "相加、相减、平均或相比的各项应为同一单位。",
        "万元与元相加，得数没有意义。",
        "`derive: {sum: [grants, trademarks-in-10k]}`，单位分别为件和万件。",
    ),
    "parts-miss-whole": Rule(
        "各组成部分的目标合起来，应达到全体的目标。",
        "否则各部分都完成了，全体仍完不成。",
        "全体为 `target: {at_least: 2000}`，两个组成部分各为 `{at_least: 900}`。",
    ),
    "parts-miss-baseline": Rule(
        "各组成部分的基期值合起来，应等于全体的基期值。",
        "要么有数字抄错，要么全体中有未列出的部分。",
        "全体为 `baseline: 2000`，两个组成部分各为 `baseline: 900`。",
    ),
    "unit-differs": Rule(
        "同一指标在各规划中单位相同。",
        "并列的数值必须可比。",
        "`valid-invention-patents` 在一个规划中以件计，在另一个中以万件计。",
    ),
    "shared-definition-missing": Rule(
        "两个规划共有的指标，两处都应写明口径。",
        "只有一处写明，无法判断两地数值是否可比。",
        "`high-value-patents-per-10k` 在一个规划中有 `definition`，在另一个中没有。",
    ),
    "definition-differs": Rule(
        "两个规划对同一指标口径不同的，应在各自的说明中写明。",
        "对比者只看说明，没有说明就会把不可比的数当作可比。",
        "一个规划计全部质押，另一个只计金额较大的，而都没有写 `note`。",
    ),
    "ignore-unknown-code": Rule(
        "忽略检查的注释应写存在的代码。",
        "代码写错就不起作用，而没有人会发现。",
        "`# ipplan: ignore[sizes-appart] the unit is right`，或根本没有写代码。",
    ),
    "ignore-without-reason": Rule(
        "忽略检查的注释应写理由。",
        "下一位审核人要判断理由是否仍然成立。没有理由的注释不起作用。",
        "`# ipplan: ignore[sizes-apart]`，方括号之后没有文字。",
    ),
    "ignore-unused": Rule(
        "忽略检查的注释所在行应有可忽略的问题。",
        "问题解决之后，注释会让下一个同类问题无人察觉。",
        "数字大小相近的一行写 `# ipplan: ignore[sizes-apart] really that large`。",
    ),
}
