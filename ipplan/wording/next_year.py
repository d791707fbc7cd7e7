"""What next year must bring, in words."""

from ipplan.wording import Said

NEXT_YEAR = {
    "takes": Said(
        "{year} 年须 {stay} 才不算落后，{path} 才回到路径{own}",
        "in {year} it takes {stay} to be on track, {path} to be back on the path{own}",
    ),
    "takes_one": Said("{year} 年须 {stay} 才不算落后{own}", "in {year} it takes {stay} to be on track{own}"),
    "takes_target": Said("{year} 年须 {stay} 才达到目标{own}", "in {year} it takes {stay} to meet the target{own}"),
    "own": Said("（当年数分别为 {stay} 和 {path}）", " (of the year's own: {stay} and {path})"),
    "own_one": Said("（当年数为 {stay}）", " (of the year's own: {stay})"),
    "none": Said("算不出：{reason}", "cannot be worked out: {reason}"),
    "formula_path": Said("路径在 {year} 年的值 = {value}", "value of the path in {year} = {value}"),
    "formula_stay": Said(
        "进度比恰为 {cut} 时的值，即路径走了 {cut} * {years} = {earned} 年时的值 = {value}",
        "value at which the pace is just {cut}, the path's after {cut} * {years} = {earned} years = {value}",
    ),
}
