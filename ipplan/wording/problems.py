"""Words around problems: severities, hints."""

from ipplan.wording import Said

NEAR = Said("是否想写“{near}”？", "did you mean `{near}`?")
SEVERITIES = {
    "error": Said("错误", "error"),
    "warning": Said("警告", "warning"),
    "note": Said("提示", "note"),
}
HINT = Said("  办法：{hint}", "  hint: {hint}")
