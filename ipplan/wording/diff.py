"""What changed between two versions of a plan."""

from ipplan.wording import Said
from ipplan.wording.results import BASIS_KIND, MEASURE_KIND, NATURE, PATH, TIMING

COLUMNS = {
    "what": Said(zh="变化", en="change"),
    "old": Said(zh="原", en="old"),
    "new": Said(zh="新", en="new"),
}
FIELDS = {
    "id": Said(zh="编号", en="id"),
    "title": Said(zh="规划名称", en="title"),
    "region": Said(zh="地区", en="region"),
    "baseline_year": Said(zh="基期年", en="baseline year"),
    "target_year": Said(zh="目标年", en="target year"),
    "assessment": Said(zh="判定界限", en="cuts of the verdict"),
    "series": Said(zh="序列", en="series"),
    "dimensions": Said(zh="维度", en="dimensions"),
    "year_ends": Said(zh="年度截止日", en="year ends"),
    "name": Said(zh="名称", en="name"),
    "aliases": Said(zh="别名", en="aliases"),
    "unit": Said(zh="单位", en="unit"),
    "measure": Said(zh="目标所指", en="measure"),
    "decimals": Said(zh="小数位数", en="decimals"),
    "over": Said(zh="平均年数", en="mean over"),
    "derive": Said(zh="推算方法", en="derived from"),
    "by": Said(zh="组成部分", en="parts"),
    "every_year": Said(zh="逐年要求", en="every year"),
    "yearly": Said(zh="分年数值", en="yearly values"),
    "revisions": Said(zh="修订", en="revisions"),
    "limit": Said(zh="自然上限", en="natural limit"),
    "category": Said(zh="类别", en="category"),
    "responsible": Said(zh="责任单位", en="responsible"),
    "path_kind": Said(zh="路径", en="path"),
    "timing": Said(zh="计数时点", en="timing"),
    "basis": Said(zh="填报口径", en="basis"),
    "years": Said(zh="起止年", en="years"),
    "baseline": Said(zh="基期值", en="baseline"),
    "target": Said(zh="规划值", en="target"),
    "milestones": Said(zh="里程碑", en="milestones"),
    "hold": Said(zh="保持", en="hold"),
    "nature": Said(zh="属性", en="nature"),
    "group": Said(zh="所在", en="group"),
    "data_source": Said(zh="数据来源", en="data source"),
    "definition": Said(zh="口径", en="definition"),
    "source": Said(zh="出处", en="locator"),
    "note": Said(zh="说明", en="note"),
    "required_cagr": Said(zh="要求的年均增长", en="required CAGR"),
    "required_step": Said(zh="要求的每年增量", en="required step a year"),
    "added": Said(zh="新增指标", en="added"),
    "removed": Said(zh="删去指标", en="removed"),
}
# Values of a field that are names of choices.
CHOICES: dict[str, dict[str, Said]] = {
    "measure": MEASURE_KIND,
    "path_kind": PATH,
    "nature": NATURE,
    "timing": TIMING,
    "basis": BASIS_KIND,
    "group": {"table": Said(zh="指标表", en="the table"), "narrative": Said(zh="正文", en="the prose")},
}
LINE = {"part_field": Said(zh="{part} {field}", en="{part}: {field}")}
PLAN = Said(zh="（规划）", en="(the plan)")
SUMMARY = Said(
    zh="{old} → {new}：{added} 项新增，{removed} 项删去，{changed} 项改动",
    en="{old} -> {new}: {added} added, {removed} removed, {changed} changed",
)
YES = {True: Said(zh="是", en="yes"), False: Said(zh="否", en="no")}
