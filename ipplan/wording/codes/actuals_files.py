"""Words of what is wrong with a file of actuals as a table."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

ACTUALS_FILES: dict[Code, Entry] = {
    # the file
    "standard-input-twice": Entry(
        Said("标准输入（-）只能读取一次，却给出了两次", "standard input (-) can be read once, but is named twice"),
        Said("请只保留一个“-”，其余数据存为文件后给出文件名", "name it once and give the other data as a file"),
    ),
    "file-not-found": Entry(
        Said("找不到该文件", "there is no such file"),
        Said(
            "请核对路径；同一文件夹中相近的文件名：{suggestion}",
            "check the path; similar names in that folder: {suggestion}",
        ),
    ),
    "not-a-file": Entry(
        Said("应为数据文件，此处是文件夹", "a file of actuals is expected, this is a directory"),
        Said("请给出文件夹中的具体文件，如 2023.csv", "name a file in it, such as 2023.csv"),
    ),
    "unreadable-actuals": Entry(
        Said("文件无法读取：{reason}", "the file cannot be read: {reason}"),
        Said("请检查文件权限，并确认文件未被其他程序占用", "check its permissions and that no other program holds it"),
    ),
    "empty-table": Entry(
        Said("文件是空的，应有表头和至少一行数据", "the file is empty; a header and at least one row are expected"),
        Said("可用 ipplan template 生成空白填报表", "ipplan template writes a sheet to fill in"),
    ),
    "excel-extra-missing": Entry(
        Said(
            "这是旧版工作簿（.xls、.et），读取它的组件尚未安装",
            "this is a workbook of an old edition (.xls, .et), and its reader is not installed",
        ),
        Said(
            '请在 ipplan 源码目录运行 pip install ".[excel]"，或另存为 .xlsx、CSV',
            'run pip install ".[excel]" in the checkout of ipplan, or save it as .xlsx or CSV',
        ),
    ),
    "unreadable-workbook": Entry(
        Said("工作簿无法读取：{reason}", "the workbook cannot be read: {reason}"),
        Said("请用 Excel 或 WPS 打开并重新保存，或另存为 CSV", "open and save it again, or save the sheet as CSV"),
    ),
    "workbook-locked": Entry(
        Said("工作簿设有密码，无法读取", "the workbook is protected by a password"),
        Said("请取消密码后重试，或另存为 CSV", "remove the password, or save the sheet as CSV"),
    ),
    "workbook-too-large": Entry(
        Said(
            "工作簿过大（超过 {largest} MB，或含有范围极大的空白区域）",
            "the workbook is too large (more than {largest} MB, or a sheet with a vast empty area)",
        ),
        Said(
            "请删除多余的工作表和空白行列，或将所需工作表另存为 CSV",
            "delete the sheets, rows and columns that are not needed, or save the one sheet as CSV",
        ),
    ),
    "no-sheet": Entry(
        Said("没有名为“{found}”的工作表，现有：{known}", 'there is no sheet "{found}"; there are: {known}'),
        Said("请核对 --sheet 后的名称", "check the name given with --sheet"),
    ),
    "several-sheets": Entry(
        Said(
            "多个工作表都有指标数据，无法确定读取哪一个：{known}",
            "several sheets hold indicators and values, and nothing decides between them: {known}",
        ),
        Said("请用 --sheet 指定工作表", "say which with --sheet"),
    ),
    "not-a-table": Entry(
        Said(
            "应为 CSV 或工作簿，此文件实为 {kind}",
            "a CSV or a workbook is expected, this is {kind} whatever its name says",
        ),
        Said("请用 Excel 或 WPS 打开后另存为 .xlsx 或 CSV", "open it in Excel or WPS and save it as .xlsx or CSV"),
    ),
    # its text
    "unknown-encoding": Entry(
        Said("不认识的编码“{found}”", 'there is no text encoding "{found}"'),
        Said(
            "可用的编码如 utf-8、gb18030、utf-16、big5；不指定时自动判别",
            "use utf-8, gb18030, utf-16 or big5, or leave it out to have it found",
        ),
    ),
    "wrong-encoding": Entry(
        Said(
            "指定的编码 {encoding} 无法解读第 {line} 行",
            "line {line} is not text in the encoding asked for, {encoding}",
        ),
        Said(
            "请去掉 --encoding 以自动判别，或改用文件实际的编码",
            "leave --encoding out to have it found, or name the one the file is in",
        ),
    ),
    "undecodable": Entry(
        Said(
            "无法判别文件编码：UTF-8、UTF-16、GB18030 均解读不了（UTF-8 在第 {line} 行出错）",
            "the text is neither UTF-8, UTF-16 nor GB18030 (as UTF-8 it fails in line {line})",
        ),
        Said(
            "请另存为 UTF-8，或用 --encoding 指明编码（如 big5）",
            "save it as UTF-8, or name its encoding with --encoding (such as big5)",
        ),
    ),
    "nul-character": Entry(
        Said(
            "文件按 {encoding} 解读时含有空字符（NUL），不是文本表格",
            "read as {encoding} the file holds NUL characters; a text table is expected",
        ),
        Said(
            "若为不带标记的 UTF-16，请指定 --encoding utf-16-le；否则请重新导出为 CSV",
            "for UTF-16 without a mark give --encoding utf-16-le, else export it as CSV again",
        ),
    ),
    "line-too-long": Entry(
        Said(
            "有一行超过 {largest} 字节，不是按行排列的表格",
            "a line is longer than {largest} bytes; a table with one row a line is expected",
        ),
        Said("请确认文件为 CSV，且每条记录独占一行", "check that the file is a CSV with one record a line"),
    ),
    "broken-record": Entry(
        Said(
            "该行起的记录读不完整：引号没有成对，或单元格过长",
            "the record that begins here cannot be read to its end: an open quotation mark, or too long a field",
        ),
        Said(
            '请检查引号；单元格内的引号要写成两个（""）',
            'check the quotation marks; one inside a field is written twice ("")',
        ),
    ),
    "no-rows": Entry(
        Said("表头之下没有数据行", "there is no row of data below the header"),
        Said("请在表头之下每个指标填写一行", "fill in one row for each indicator below the header"),
    ),
    # its header
    "no-indicator-column": Entry(
        Said("表头中应有“指标”列，现有的列为：{found}", 'a column "indicator" is expected; the columns are: {found}'),
        Said(
            "请将指标所在列命名为“指标”或 indicator；名称相近的列：{suggestion}",
            'name the column of the indicators "indicator" or "指标"; similar: {suggestion}',
        ),
    ),
    "no-value-column": Entry(
        Said(
            "表头中应有“数值”列或年份列（如 2023年），现有的列为：{found}",
            'a column "value" or columns of years (such as 2023) are expected; the columns are: {found}',
        ),
        Said(
            "请将数值所在列命名为“数值”或 value；名称相近的列：{suggestion}",
            'name the column of the values "value" or "数值"; similar: {suggestion}',
        ),
    ),
    "too-many-columns": Entry(
        Said("表头有 {found} 列，最多可读 {largest} 列", "the header has {found} columns; up to {largest} are read"),
        Said("请确认分隔符，并只保留所需的列", "check what separates the columns, and keep those that are needed"),
    ),
    "duplicate-column": Entry(
        Said(
            "“{found}”列与“{first}”列含义相同，无法确定以哪一列为准",
            'the column "{found}" says the same as "{first}", and nothing decides between them',
        ),
        Said("请删除其中一列，或改为能够区分的列名", "remove one of them, or name them so that they differ"),
    ),
    "unknown-column": Entry(
        Said("“{found}”列未被使用：不认识该列名", 'the column "{found}" is not used: its name is not known'),
        Said("如需使用请改名；相近的列名：{suggestion}", "rename it if it should be; similar: {suggestion}"),
    ),
    "planned-values": Entry(
        Said(
            "“{found}”列是规划值，不是实际值，未予采用",
            'the column "{found}" holds planned values, not actual ones, and is not used',
        ),
        Said("目标值以规划文件为准，无需处理", "the targets are those of the plan file; nothing needs to be done"),
    ),
}
