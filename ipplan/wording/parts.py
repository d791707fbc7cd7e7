"""Parts of a whole: proposals for them, and how they stand beside it."""

from ipplan.wording import Said

RULE = {
    "share": Said(
        zh="各部分保持现有占比，即今后增速相同", en="each part keeps its share of the whole: all grow alike from now on"
    ),
    "growth": Said(
        zh="各部分按基期以来各自的增速推算，再同比例调整到合计",
        en="each part goes on at its own growth since the baseline, all of them scaled to make the whole",
    ),
    "gap": Said(
        zh="离目标越远分得越多：按各自目标，没有则按最好的部分计算差距",
        en="who is further behind adds more: behind its own target, without targets behind the best part",
    ),
    "equal": Said(zh="各部分增量相同", en="each part adds the same"),
}
COMBINE = {
    "sum": Said(zh="合计", en="sum"),
    "mean": Said(zh="平均", en="mean"),
    "min": Said(zh="最低", en="smallest"),
    "max": Said(zh="最高", en="largest"),
    "weighted_mean": Said(zh="加权平均", en="weighted mean"),
}
PROPOSAL = {
    "heading": Said(
        zh="{indicator}：分解到{dimension}的建议（{combine}，自 {year} 年起）",
        en="{indicator}: proposal for each {dimension} ({combine}, from {year} on)",
    ),
    "rule": Said(zh="分解规则 {rule}：{says}", en="rule {rule}: {says}"),
    "exact": Said(
        zh="各部分逐年{combine}与全体完全一致。", en="In every year the {combine} of the parts is the whole exactly."
    ),
    "at_least": Said(
        zh="各部分逐年{combine}不逊于全体。", en="In every year the {combine} of the parts suffices for the whole."
    ),
    "same_growth": Said(
        zh="缺少各部分两年的数据，无从得知各自增速，按相同增速分解（同 share）。",
        en="Growth of each part needs two years of every part: without them all grow alike, as by `share`.",
    ),
    "whole": Said(zh="全体", en="whole"),
    "unit": Said(zh="单位", en="unit"),
    "start": Said(zh="{year} 年", en="{year}"),
    "year": Said(zh="{year} 年", en="{year}"),
    "target": Said(zh="{year} 年目标", en="target {year}"),
    "paste": Said(zh="贴到规划文件中该指标之下", en="paste below the indicator in the plan file"),
    "sheet": Said(zh="分解建议", en="proposal"),
}
REFUSED = {
    "direction_only": Said(zh="规划值没有数值，无从分解", en="the target has no number to divide"),
    "band": Said(
        zh="规划值是区间，无从分解；请先写成一个界限", en="the target is a band: write it as one bound to divide it"
    ),
    "done": Said(
        zh="完成事项没有数值可分解；各部分各写一项，合成写 combine: min",
        en="what is to be done has no number to divide: give each part its own, with combine: min",
    ),
    "no_start": Said(
        zh="缺少这些部分的基期值：{parts}；请写入 by.parts 的 baseline，或用 --actuals 给出同一年各部分的数值",
        en="no value to start from for {parts}: give each a baseline under by.parts, or --actuals with one year of all parts",
    ),
    "no_size": Said(
        zh="各部分的大小未知，无从计算占比；请用 --actuals 给出各部分的累计数，或用 --rule equal",
        en="the sizes of the parts are not known, so they have no shares: give --actuals of the parts, or use --rule equal",
    ),
    "no_weights": Said(
        zh="缺少各部分的权重，无从加权；请用 --actuals 给出权重序列各部分的数值",
        en="the weights of the parts are missing: give --actuals with the series of the weights for every part",
    ),
    "not_positive": Said(
        zh="起点不大于零，等比路径没有意义；请给指标写上 path: linear",
        en="it starts at zero or below, where a geometric path has no meaning: write path: linear on the indicator",
    ),
    "not_divided": Said(
        zh="规划没有名为“{found}”的分解维度；已有：{known}", en="the plan has no dimension `{found}`; it has {known}"
    ),
    "undivided": Said(
        zh="指标“{indicator}”没有分解（by）", en="the indicator `{indicator}` is not divided into parts (by)"
    ),
    "no_part": Said(zh="没有名为“{found}”的部分；已有：{known}", en="there is no part `{found}`; there are {known}"),
    "which_dimension": Said(
        zh="规划有几个维度，请用 --by 说明按哪一个：{known}",
        en="the plan has several dimensions, say which one with --by: {known}",
    ),
    "no_dimension": Said(
        zh="规划没有 dimensions，不知道分成哪些部分；请在规划文件中写上 dimensions",
        en="the plan has no dimensions, so nothing says what the parts are: add `dimensions` to the plan file",
    ),
}
BESIDE = {
    "by": Said(zh="{indicator}：各{dimension}", en="{indicator} by {dimension}"),
    "heading": Said(zh="{indicator}：各{dimension}，差的在前", en="{indicator} by {dimension}, worst first"),
    "share": Said(zh="{part} {share}", en="{part} {share}"),
    "shares": Said(zh="{indicator}：尚缺的部分中，{shares}", en="{indicator}: of what is still missing, {shares}"),
}
