"""What changed between two versions of a plan."""

from ipplan.wording import Said

COLUMNS = {
    "what": Said("变化", "change"),
    "old": Said("原", "old"),
    "new": Said("新", "new"),
}
FIELDS = {
    "id": Said("编号", "id"),
    "title": Said("规划名称", "title"),
    "region": Said("地区", "region"),
    "baseline_year": Said("基期年", "baseline year"),
    "target_year": Said("目标年", "target year"),
    "assessment": Said("判定界限", "cuts of the verdict"),
    "name": Said("名称", "name"),
    "aliases": Said("别名", "aliases"),
    "unit": Said("单位", "unit"),
    "measure": Said("目标所指", "measure"),
    "path_kind": Said("路径", "path"),
    "timing": Said("计数时点", "timing"),
    "basis": Said("填报口径", "basis"),
    "years": Said("起止年", "years"),
    "baseline": Said("基期值", "baseline"),
    "target": Said("规划值", "target"),
    "milestones": Said("里程碑", "milestones"),
    "hold": Said("保持", "hold"),
    "nature": Said("属性", "nature"),
    "group": Said("所在", "group"),
    "data_source": Said("数据来源", "data source"),
    "definition": Said("口径", "definition"),
    "source": Said("出处", "locator"),
    "note": Said("说明", "note"),
    "required_cagr": Said("要求的年均增长", "required CAGR"),
    "required_step": Said("要求的每年增量", "required step a year"),
    "added": Said("新增指标", "added"),
    "removed": Said("删去指标", "removed"),
}
PLAN = Said("（规划）", "(the plan)")
SUMMARY = Said(
    "{old} → {new}：{added} 项新增，{removed} 项删去，{changed} 项改动",
    "{old} -> {new}: {added} added, {removed} removed, {changed} changed",
)
YEARS = Said("{begin}→{end}", "{begin}-{end}")
YES = {True: Said("是", "yes"), False: Said("否", "no")}
