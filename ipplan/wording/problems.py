"""Words around problems: severities, hints."""

from ipplan.wording import Said

NEAR = Said(zh="是否想写“{near}”？", en="did you mean `{near}`?")
SEVERITIES = {
    "error": Said(zh="错误", en="error"),
    "warning": Said(zh="警告", en="warning"),
    "note": Said(zh="提示", en="note"),
}
HINT = Said(zh="  办法：{hint}", en="  hint: {hint}")
