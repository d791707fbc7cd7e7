"""What changed since an earlier assessment."""

from ipplan.wording import Said

HEADING = Said(zh="与{year}年评估相比的变化", en="What changed since the assessment of {year}")
LEAD = {
    "counts": Said(zh="与{year}年的评估相比，{parts}。", en="Against the assessment of {year}, {parts}."),
    "better": Said(zh="评估结果好转：{names}。", en="Better verdicts: {names}."),
    "worse": Said(zh="评估结果转差：{names}。", en="Worse verdicts: {names}."),
    "first": Said(zh="首次可以判定：{names}。", en="Judged for the first time: {names}."),
    "lost": Said(zh="不再可以判定：{names}。", en="No longer judged: {names}."),
    "values": Said(zh="数据修订：{names}。", en="Values revised: {names}."),
    "targets": Said(zh="规划值调整：{names}。", en="Targets revised: {names}."),
    "commitments": Said(zh="定性目标的变化：{names}。", en="Commitments that changed: {names}."),
}
COUNT = {
    "better": Said(zh="{number}项评估结果好转", en="{number:verdict is|verdicts are} better"),
    "worse": Said(zh="{number}项转差", en="{number:is|are} worse"),
    "alike": Said(zh="{number}项不变", en="{number:is|are} the same"),
    "first": Said(zh="{number}项首次可以判定", en="{number:is|are} judged for the first time"),
    "lost": Said(zh="{number}项不再可以判定", en="{number:is|are} no longer judged"),
}
ITEM = {
    "verdict": Said(zh="{name}由{before}转为{now}", en="{name} (from {before} to {now})"),
    "value": Said(zh="{name}{when}由{before}修订为{now}", en="{name} ({when}, from {before} to {now})"),
    "target": Said(zh="{name}由{before}调整为{now}", en="{name} (from {before} to {now})"),
}
