"""Headings and the lines under tables."""

from ipplan.wording import Said

COLUMN = {
    "id": Said(zh="编号", en="id"),
    "name": Said(zh="指标", en="indicator"),
    "title": Said(zh="规划", en="plan"),
    "unit": Said(zh="单位", en="unit"),
    "measure": Said(zh="目标约束的量", en="what the target constrains"),
    "path": Said(zh="路径", en="path"),
    "baseline": Said(zh="基期值", en="baseline"),
    "target": Said(zh="规划值", en="target"),
    "year": Said(zh="年份", en="year"),
    "years": Said(zh="年份", en="years"),
    "actual": Said(zh="实际值", en="actual"),
    "gap": Said(zh="距目标", en="gap"),
    "completion": Said(zh="完成率", en="completion"),
    "expected": Said(zh="应达到", en="expected"),
    "required": Said(zh="要求", en="required"),
    "observed": Said(zh="实际", en="observed"),
    "remaining": Said(zh="今后须", en="needed"),
    "pace": Said(zh="进度比", en="pace"),
    "outlook": Said(zh="展望", en="outlook"),
    "status": Said(zh="判定", en="verdict"),
    "trend": Said(zh="历年", en="years"),
    "nature": Said(zh="属性", en="nature"),
    "source": Said(zh="出处", en="source"),
    "data_source": Said(zh="数据来源", en="data source"),
    "indicators": Said(zh="指标数", en="indicators"),
    "commitments": Said(zh="定性目标", en="commitments"),
    "file": Said(zh="文件", en="file"),
    "cagr": Said(zh="年均增长", en="CAGR"),
    "step": Said(zh="每年增量", en="step a year"),
}
SHORT = {
    "required": Said(zh="要求", en="req."),
    "observed": Said(zh="实际", en="obs."),
    "remaining": Said(zh="今后须", en="need"),
}
GROWTH = {
    "required": Said(zh="要求", en="required"),
    "observed": Said(zh="实际", en="observed"),
    "remaining": Said(zh="今后须", en="needed from now on"),
}
LINE = {
    "heading": Said(zh="{title}（{baseline_year}→{target_year}）", en="{title} ({baseline_year}-{target_year})"),
    "heading_as_of": Said(
        zh="{title}（{baseline_year}→{target_year}），截至 {as_of} 年",
        en="{title} ({baseline_year}-{target_year}), as of {as_of}",
    ),
    "narrative": Said(zh="正文中的承诺（不计入指标表）", en="Commitments of the prose (counted apart from the table)"),
    "summary": Said(
        zh="共 {count} 项指标：{counts}；时间进度 {elapsed}",
        en="{count:indicator|indicators}: {counts}; time elapsed {elapsed}",
    ),
    "narrative_summary": Said(zh="正文承诺 {count} 项：{counts}", en="{count:commitment|commitments}: {counts}"),
    "count": Said(zh="{status} {count}", en="{count} {status}"),
    "growth": Said(
        zh="{names}：年均增长，不带 % 的是每年增量",
        en="{names}: growth a year, without % a step a year",
    ),
    "bar": Said(zh="完成率条中的 | 是按路径此时应到的位置", en="The | in the bar is where the path should be by now."),
    "read_as": Said(zh="实际值读作“{reading}”", en="read as {reading}"),
    "more_notes": Said(zh="还有 {count} 条说明：加 -v 列出", en="{count:more note|more notes}: -v lists them"),
    "name_with_unit": Said(zh="{name}（{unit}）", en="{name} ({unit})"),
    "not_begun": Said(
        zh="规划自{year}年起，尚未开始，没有可判定的；由历年数值测算见 ipplan targets --candidates",
        en="the plan begins in {year}: nothing is judged yet; `ipplan targets --candidates` reckons from its history",
    ),
    "before": Said(zh="{name}：基期{baseline}；历年{values}", en="{name}: baseline {baseline}; before {values}"),
    "before_year": Said(zh="{year}年{value}", en="{value} in {year}"),
    "no_data": Said(zh="没有基期年之后的实际值：{names}", en="no actual after the baseline year: {names}"),
    "note": Said(zh="{name}：{note}", en="{name}: {note}"),
    "because": Said(zh="{status}，因为{reason}", en="{status}: {reason}"),
    "ignored": Said(
        zh="实际值中有 {count} 处未采用或需留意，见警告",
        en="places in the actuals that were not used, see the warnings: {count}",
    ),
    "cuts": Said(
        zh="判定界限由规划或项目配置规定：快于 {ahead}，符合 {on_track}（约束性 {on_track_binding}），滞后 {lagging}，反向 {off_track}",
        en="cuts set by the plan or by the project: ahead {ahead}, on track {on_track} (binding {on_track_binding}), lagging {lagging}, off track {off_track}",
    ),
    "locator_row": Said(zh="{section} 表第 {table_row} 行", en="{section}, table row {table_row}"),
    "locator_page": Said(zh="第 {page} 页", en="page {page}"),
    "row": Said(zh="表第 {table_row} 行", en="table row {table_row}"),
}
