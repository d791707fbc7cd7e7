"""Headings and the lines under tables."""

from ipplan.wording import Said

COLUMN = {
    "id": Said("编号", "id"),
    "name": Said("指标", "indicator"),
    "title": Said("规划", "plan"),
    "unit": Said("单位", "unit"),
    "measure": Said("目标约束的量", "what the target constrains"),
    "path": Said("路径", "path"),
    "baseline": Said("基期值", "baseline"),
    "target": Said("规划值", "target"),
    "year": Said("年份", "year"),
    "years": Said("年份", "years"),
    "actual": Said("实际值", "actual"),
    "gap": Said("距目标", "gap"),
    "completion": Said("完成率", "completion"),
    "expected": Said("应达到", "expected"),
    "required": Said("要求", "required"),
    "observed": Said("实际", "observed"),
    "remaining": Said("今后须", "needed"),
    "pace": Said("进度比", "pace"),
    "outlook": Said("展望", "outlook"),
    "status": Said("判定", "verdict"),
    "trend": Said("历年", "years"),
    "nature": Said("属性", "nature"),
    "source": Said("出处", "source"),
    "data_source": Said("数据来源", "data source"),
    "indicators": Said("指标数", "indicators"),
    "commitments": Said("文字承诺", "commitments"),
    "file": Said("文件", "file"),
    "cagr": Said("年均增长", "CAGR"),
    "step": Said("每年增量", "step a year"),
}
SHORT = {
    "required": Said("要求", "req."),
    "observed": Said("实际", "obs."),
    "remaining": Said("今后须", "need"),
}
LINE = {
    "heading": Said("{title}（{baseline_year}→{target_year}）", "{title} ({baseline_year}-{target_year})"),
    "heading_as_of": Said(
        "{title}（{baseline_year}→{target_year}），截至 {as_of} 年",
        "{title} ({baseline_year}-{target_year}), as of {as_of}",
    ),
    "narrative": Said("正文中的承诺（不计入指标表）", "Commitments of the prose (counted apart from the table)"),
    "summary": Said(
        "共 {count} 项指标：{counts}；时间进度 {elapsed}", "{count} indicators: {counts}; time elapsed {elapsed}"
    ),
    "narrative_summary": Said("正文承诺 {count} 项：{counts}", "{count} commitments: {counts}"),
    "count": Said("{status} {count}", "{count} {status}"),
    "growth": Said(
        "要求、实际、今后须：年均增长；带 + 的是每年增量。完成率条中的 | 是按路径此时应到的位置。",
        "required, observed, needed from now on: growth a year; with + a step a year. The | in the bar is where the path should be by now.",
    ),
    "reading": Said("{name}：实际值读作“{reading}”", "{name}: read as {reading}"),
    "no_data": Said("没有基期年之后的实际值：{names}", "no actual after the baseline year: {names}"),
    "note": Said("{name}：{note}", "{name}: {note}"),
    "why": Said("{name}：{status}，因为{reason}", "{name}: {status}: {reason}"),
    "ignored": Said(
        "实际值中有 {count} 处未采用或需留意，见警告",
        "places in the actuals that were not used, see the warnings: {count}",
    ),
    "cuts": Said(
        "判定界限由规划自定：快于 {ahead}，符合 {on_track}（约束性 {on_track_binding}），滞后 {lagging}，反向 {off_track}",
        "cuts set by the plan: ahead {ahead}, on track {on_track} (binding {on_track_binding}), lagging {lagging}, off track {off_track}",
    ),
    "locator_row": Said("{section} 表第 {table_row} 行", "{section}, table row {table_row}"),
    "locator_page": Said("第 {page} 页", "page {page}"),
    "row": Said("表第 {table_row} 行", "table row {table_row}"),
}
