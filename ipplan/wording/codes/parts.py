"""Words about derived indicators and the parts of a whole."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

PARTS: dict[Code, Entry] = {
    # what an indicator is derived from
    "derive-operation": Entry(
        Said(
            zh="应为一种运算：两项以上的 sum、difference、ratio、mean、min、max、product，或一项的 growth、change、cumulative",
            en="one operation is expected: sum, difference, ratio, mean, min, max, product of two or more, "
            "or growth, change, cumulative of one",
        ),
        Said(zh="写法如 {{difference: [甲, 乙]}}", en="write it as {{difference: [one, other]}}"),
    ),
    "derive-operands": Entry(
        Said(zh="这种运算要有两项以上", en="two operands or more are expected"),
        Said(
            zh="请写成 [甲, 乙]；只有一项的是 growth、change、cumulative",
            en="write [one, other]; growth, change and cumulative are of one",
        ),
    ),
    "derive-operand": Entry(
        Said(zh="运算项应为一个编号、一个数字或一种运算", en="an id, a number or one operation is expected"),
        Said(zh="如 gdp、5.2 或 {{growth: gdp}}", en="such as gdp, 5.2 or {{growth: gdp}}"),
    ),
    "derive-unknown-id": Entry(
        Said(
            zh="规划中没有编号为“{found}”的指标或序列", en="no indicator and no series of the plan has the id `{found}`"
        ),
        Said(
            zh="请核对编号；规划之外的数据写入 series",
            en="check the id; what the plan has no target for goes under `series`",
        ),
    ),
    "derive-circle": Entry(
        Said(zh="推算成环：{way}", en="the derivation runs in a circle: {way}"),
        Said(zh="请去掉其中一步，使至少一项来自填报", en="break one step: some value of them must be reported"),
    ),
    "derive-too-deep": Entry(
        Said(
            zh="推算经过的步数超过 {most} 步",
            en="it is derived by way of more than {most} steps",
        ),
        Said(
            zh="请把其中一步改为填报（写入 series），其余由它推算",
            en="let one of the steps be reported (in `series`), and derive the others from it",
        ),
    ),
    "derive-constant": Entry(
        Said(zh="推算只用到数字，没有用到任何指标或序列", en="it is derived from numbers alone"),
        Said(
            zh="请写上指标或序列的编号，如 {{growth: gdp}}",
            en="name an indicator or a series of the plan, such as {{growth: gdp}}",
        ),
    ),
    "derive-by-zero": Entry(
        Said(zh="不能除以 0", en="nothing can be divided by 0"),
        Said(zh="请核对这个数", en="check the number"),
    ),
    "derive-units": Entry(
        Said(zh="参与运算的各项单位不同：{found}", en="operands of different units: {found}"),
        Said(
            zh="请统一单位，或先用 product 换算", en="use one unit, or convert one of them by `product` with a number"
        ),
    ),
    "series-unused": Entry(
        Said(zh="没有指标用到序列“{id}”", en="no indicator uses the series `{id}`"),
        Said(zh="请在 derive 或 weights 中使用，或删去", en="use it in `derive` or as `weights`, or delete it"),
    ),
    # parts of a whole
    "rates-added-up": Entry(
        Said(
            zh="{measure} 各部分的数值不能相加成全体的数值",
            en="the parts of `{measure}` do not add up to the whole",
        ),
        Said(
            zh="请写 combine: mean、min、max 或 weighted_mean；事项要求每个部分都完成的，写 min",
            en="write combine: mean, min, max or weighted_mean; min where every part is to be done",
        ),
    ),
    "shares-added-up": Entry(
        Said(zh="以“{unit}”计的数值相加成全体", en="values in {unit} are added up to the whole"),
        Said(
            zh="比率通常写 combine: weighted_mean 和 weights；确为各部分对全体的贡献时，可不改",
            en="shares are usually combined by weighted_mean with weights; leave it where each is its part of the whole",
        ),
    ),
    "weights-and-mean": Entry(
        Said(
            zh="weights 与 combine: weighted_mean 必须同时出现",
            en="`weights` and `combine: weighted_mean` are expected together",
        ),
        Said(
            zh="请写 combine: weighted_mean 和 weights: 序列编号",
            en="write combine: weighted_mean and weights: ID-OF-A-SERIES",
        ),
    ),
    "unknown-dimension": Entry(
        Said(zh="规划没有名为“{found}”的维度", en="the plan has no dimension `{found}`"),
        Said(zh="请在 dimensions 中写明它有哪些部分", en="say under `dimensions` what its parts are"),
    ),
    "unknown-part": Entry(
        Said(zh="维度“{dimension}”没有“{found}”这个部分", en="the dimension `{dimension}` has no part `{found}`"),
        Said(zh="已有的部分：{known}", en="its parts: {known}"),
    ),
    "unknown-weights": Entry(
        Said(
            zh="规划中没有编号为“{found}”的序列，无从加权",
            en="no series of the plan has the id `{found}`, so nothing can be weighted",
        ),
        Said(zh="请在 series 中写上它", en="add it under `series`"),
    ),
    "duplicate-part": Entry(
        Said(zh="“{name}”也是“{other}”的名称", en="`{name}` is also a name of `{other}`"),
        Said(zh="各部分的名称不能相同", en="give every part a name of its own"),
    ),
    "dimension-unused": Entry(
        Said(zh="没有指标按“{found}”分解", en="no indicator is divided by `{found}`"),
        Said(
            zh="请在指标上写 by: {{dimension: {found}}}，或删去",
            en="write by: {{dimension: {found}}} on an indicator, or delete it",
        ),
    ),
    "parts-miss-whole": Entry(
        Said(
            zh="各部分都达到目标，全体也只有 {found}，比 {target} 差 {short}",
            en="with every part at its target the whole is {found}: it misses {target} by {short}",
        ),
        Said(
            zh="请核对各部分的目标；ipplan breakdown 给出正好相符的分解",
            en="check the parts' targets; `ipplan breakdown` proposes some that add up exactly",
        ),
    ),
    "parts-miss-baseline": Entry(
        Said(
            zh="各部分的基期值合起来是 {found}，全体的是 {baseline}",
            en="the parts' baselines make {found}, the whole's is {baseline}",
        ),
        Said(
            zh="请核对；全体中另有未列出的部分，请在维度下列出该部分",
            en="check them; what the whole holds besides its parts is a part of its own in the dimension",
        ),
    ),
}
