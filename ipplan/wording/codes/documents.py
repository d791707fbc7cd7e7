"""Words of what is wrong with a document that a plan is drafted from, and with a draft."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

DOCUMENTS: dict[Code, Entry] = {
    "no-indicator-table": Entry(
        Said(
            zh="没有找到指标表：应有“指标”一列和规划值（或年份）一列；文中的表：{found}",
            en="no indicator table: a column of indicators and one of targets (or years) is expected; tables here: {found}",
        ),
        Said(
            zh="请把指标表另存为 CSV、工作簿或网页再试，或检查表头",
            en="save the indicator table by itself as CSV, a workbook or a page, or look at its header",
        ),
    ),
    "no-such-table": Entry(
        Said(zh="没有第 {found} 张指标表；现有：{known}", en="there is no indicator table {found}; there are: {known}"),
        Said(zh="请用 --table 选其中一张", en="choose one of them with --table"),
    ),
    "no-text-layer": Entry(
        Said(zh="这个 PDF 没有文字层，可能是扫描件", en="this PDF has no text layer, it may be a scan"),
        Said(
            zh="请先做文字识别（OCR），或用 Word、网页版",
            en="recognise its text first (OCR), or use its Word or web version",
        ),
    ),
    "document-too-large": Entry(
        Said(zh="文件超过 {largest} MB", en="the document is larger than {largest} MB"),
        Said(zh="请只给出含指标表的部分", en="give the part that holds the indicator table"),
    ),
    "document-extra-missing": Entry(
        Said(zh="读取这种文件需要附加组件 {extra}", en="this kind of document needs the extra `{extra}`"),
        Said(zh='请在检出目录中运行 pip install ".[{extra}]"', en='from the checkout: pip install ".[{extra}]"'),
    ),
    "unreadable-document": Entry(
        Said(zh="文件读不出来（{kind}）", en="the document cannot be read ({kind})"),
        Said(zh="文件可能已损坏：请另存一份再试", en="it may be damaged: save it anew and try again"),
    ),
    "undecided": Entry(
        Said(zh="这里还须由人决定：{question}", en="this still waits for a decision: {question}"),
        Said(
            zh="决定之后改好数值，删去 DECIDE 及其注释",
            en="decide, correct the value and delete DECIDE with its comment",
        ),
    ),
}
