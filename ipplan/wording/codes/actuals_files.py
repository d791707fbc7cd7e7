"""Words of what is wrong with a file of actuals as a table."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

ACTUALS_FILES: dict[Code, Entry] = {
    # the file
    "standard-input-twice": Entry(
        Said(
            zh="标准输入（-）只能读取一次，却给出了两次", en="standard input (-) can be read once, but is named twice"
        ),
        Said(zh="请只保留一个“-”，其余数据存为文件后给出文件名", en="name it once and give the other data as a file"),
    ),
    "file-not-found": Entry(
        Said(zh="找不到该文件", en="there is no such file"),
        Said(
            zh="请核对路径；同一文件夹中相近的文件名：{suggestion}",
            en="check the path; similar names in that folder: {suggestion}",
        ),
    ),
    "not-a-file": Entry(
        Said(zh="应为数据文件，此处是文件夹", en="a file of actuals is expected, this is a directory"),
        Said(zh="请给出文件夹中的具体文件，如 2023.csv", en="name a file in it, such as 2023.csv"),
    ),
    "unreadable-actuals": Entry(
        Said(zh="文件无法读取：{reason}", en="the file cannot be read: {reason}"),
        Said(
            zh="请检查文件权限，并确认文件未被其他程序占用",
            en="check its permissions and that no other program holds it",
        ),
    ),
    "input-too-large": Entry(
        Said(
            zh="输入超过 {largest} 字节，已停止读取",
            en="the input has more than {largest} bytes; reading stopped there",
        ),
        Said(
            zh="数据确有这么大时请用 --max-bytes 放宽；否则请检查送来数据的程序是否不停地输出",
            en="if it is meant to be so large give a higher --max-bytes, else see whether what writes it ever ends",
        ),
    ),
    "empty-table": Entry(
        Said(
            zh="文件是空的，应有表头和至少一行数据", en="the file is empty; a header and at least one row are expected"
        ),
        Said(zh="可用 ipplan template 生成空白填报表", en="ipplan template writes a sheet to fill in"),
    ),
    "excel-extra-missing": Entry(
        Said(
            zh="这是旧版工作簿（.xls、.et），读取它的组件尚未安装",
            en="this is a workbook of an old edition (.xls, .et), and its reader is not installed",
        ),
        Said(
            zh='请在 ipplan 源码目录运行 pip install ".[excel]"，或另存为 .xlsx、CSV',
            en='run pip install ".[excel]" in the checkout of ipplan, or save it as .xlsx or CSV',
        ),
    ),
    "unreadable-workbook": Entry(
        Said(zh="工作簿无法读取：{reason}", en="the workbook cannot be read: {reason}"),
        Said(
            zh="请用 Excel 或 WPS 打开并重新保存，或另存为 CSV", en="open and save it again, or save the sheet as CSV"
        ),
    ),
    "workbook-locked": Entry(
        Said(zh="工作簿设有密码，无法读取", en="the workbook is protected by a password"),
        Said(zh="请取消密码后重试，或另存为 CSV", en="remove the password, or save the sheet as CSV"),
    ),
    "workbook-too-large": Entry(
        Said(
            zh="工作簿过大（超过 {largest} MB，或含有范围极大的空白区域）",
            en="the workbook is too large (more than {largest} MB, or a sheet with a vast empty area)",
        ),
        Said(
            zh="请删除多余的工作表和空白行列，或将所需工作表另存为 CSV",
            en="delete the sheets, rows and columns that are not needed, or save the one sheet as CSV",
        ),
    ),
    "no-sheet": Entry(
        Said(zh="没有名为“{found}”的工作表，现有：{known}", en='there is no sheet "{found}"; there are: {known}'),
        Said(zh="请核对 --sheet 后的名称", en="check the name given with --sheet"),
    ),
    "several-sheets": Entry(
        Said(
            zh="多个工作表都有指标数据，无法确定读取哪一个：{known}",
            en="several sheets hold indicators and values, and nothing decides between them: {known}",
        ),
        Said(zh="请用 --sheet 指定工作表", en="say which with --sheet"),
    ),
    "not-a-table": Entry(
        Said(
            zh="应为 CSV 或工作簿，此文件实为 {kind}",
            en="a CSV or a workbook is expected, this is {kind} whatever its name says",
        ),
        Said(
            zh="请用 Excel 或 WPS 打开后另存为 .xlsx 或 CSV", en="open it in Excel or WPS and save it as .xlsx or CSV"
        ),
    ),
    # its text
    "unknown-encoding": Entry(
        Said(zh="不认识的编码“{found}”", en='there is no text encoding "{found}"'),
        Said(
            zh="可用的编码如 utf-8、gb18030、utf-16、big5；不指定时自动判别",
            en="use utf-8, gb18030, utf-16 or big5, or leave it out to have it found",
        ),
    ),
    "wrong-encoding": Entry(
        Said(
            zh="指定的编码 {encoding} 无法解读第 {line} 行",
            en="line {line} is not text in the encoding asked for, {encoding}",
        ),
        Said(
            zh="请去掉 --encoding 以自动判别，或改用文件实际的编码",
            en="leave --encoding out to have it found, or name the one the file is in",
        ),
    ),
    "encoding-doubtful": Entry(
        Said(
            zh="按 GB18030 解读，但汉字夹在拉丁字母之间：原文可能是西欧编码",
            en="read as GB18030, but its Chinese characters stand within Latin words: it may be Windows-1252",
        ),
        Said(
            zh="请用 --encoding cp1252 或 --encoding gb18030 指明编码",
            en="say which with --encoding cp1252 or --encoding gb18030",
        ),
    ),
    "undecodable": Entry(
        Said(
            zh="无法判别文件编码：UTF-8、UTF-16、GB18030 均解读不了（UTF-8 在第 {line} 行出错）",
            en="the text is neither UTF-8, UTF-16 nor GB18030 (as UTF-8 it fails in line {line})",
        ),
        Said(
            zh="请另存为 UTF-8，或用 --encoding 指明编码（如 big5、cp1252）",
            en="save it as UTF-8, or name its encoding with --encoding (such as big5 or cp1252)",
        ),
    ),
    "nul-character": Entry(
        Said(
            zh="文件按 {encoding} 解读时含有空字符（NUL），不是文本表格",
            en="read as {encoding} the file holds NUL characters; a text table is expected",
        ),
        Said(
            zh="若为不带标记的 UTF-16，请指定 --encoding utf-16-le；否则请重新导出为 CSV",
            en="for UTF-16 without a mark give --encoding utf-16-le, else export it as CSV again",
        ),
    ),
    "line-too-long": Entry(
        Said(
            zh="有一行超过 {largest} 字节，不是按行排列的表格",
            en="a line is longer than {largest} bytes; a table with one row a line is expected",
        ),
        Said(zh="请确认文件为 CSV，且每条记录独占一行", en="check that the file is a CSV with one record a line"),
    ),
    "broken-record": Entry(
        Said(
            zh="该行起的记录读不完整：引号没有成对，或单元格过长",
            en="the record that begins here cannot be read to its end: an open quotation mark, or too long a field",
        ),
        Said(
            zh='请检查引号；单元格内的引号要写成两个（""）',
            en='check the quotation marks; one inside a field is written twice ("")',
        ),
    ),
    "no-rows": Entry(
        Said(zh="表头之下没有数据行", en="there is no row of data below the header"),
        Said(zh="请在表头之下每个指标填写一行", en="fill in one row for each indicator below the header"),
    ),
    # its header
    "no-indicator-column": Entry(
        Said(
            zh="表头中应有“指标”列，现有的列为：{found}",
            en='a column "indicator" is expected; the columns are: {found}',
        ),
        Said(
            zh="请将指标所在列命名为“指标”或 indicator；若整个表只有一个指标，请在表上方单独一行写明其名称，"
            "或用 --only 指明（check、status、report）；名称相近的列：{suggestion}",
            en='name the column of the indicators "indicator" or "指标"; where the whole table is of one, name it on a line '
            "above the table or with --only (check, status, report); similar: {suggestion}",
        ),
    ),
    "no-value-column": Entry(
        Said(
            zh="表头中应有“数值”列或年份列（如 2023年），现有的列为：{found}",
            en='a column "value" or columns of years (such as 2023) are expected; the columns are: {found}',
        ),
        Said(
            zh="请将数值所在列命名为“数值”或 value；名称相近的列：{suggestion}",
            en='name the column of the values "value" or "数值"; similar: {suggestion}',
        ),
    ),
    "too-many-columns": Entry(
        Said(
            zh="表头有 {found} 列，最多可读 {largest} 列",
            en="the header has {found:column|columns}; up to {largest} are read",
        ),
        Said(
            zh="请确认分隔符，并只保留所需的列", en="check what separates the columns, and keep those that are needed"
        ),
    ),
    "duplicate-column": Entry(
        Said(
            zh="“{found}”列与“{first}”列含义相同，无法确定以哪一列为准",
            en='the column "{found}" says the same as "{first}", and nothing decides between them',
        ),
        Said(zh="请删除其中一列，或改为能够区分的列名", en="remove one of them, or name them so that they differ"),
    ),
    "unknown-column": Entry(
        Said(zh="“{found}”列未被使用：不认识该列名", en='the column "{found}" is not used: its name is not known'),
        Said(zh="如需使用请改名；相近的列名：{suggestion}", en="rename it if it should be; similar: {suggestion}"),
    ),
    "planned-values": Entry(
        Said(
            zh="“{found}”列是规划值，不是实际值，未予采用",
            en='the column "{found}" holds planned values, not actual ones, and is not used',
        ),
        Said(
            zh="目标值以规划文件为准，无需处理", en="the targets are those of the plan file; nothing needs to be done"
        ),
    ),
}
