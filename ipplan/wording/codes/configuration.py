"""Words of what is wrong with a configuration."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

CONFIGURATION: dict[Code, Entry] = {
    "toml-syntax": Entry(
        Said(zh="TOML 语法错误：{said}", en="not TOML: {said}"),
        Said(
            zh='应为 UTF-8 编码、每行一项“键 = 值”，文字加引号，如 lang = "zh"',
            en='UTF-8 with a `key = value` a line is expected, texts in quotes, such as lang = "zh"',
        ),
    ),
    "setting-unknown": Entry(
        Said(zh="没有“{setting}”这一设置", en="there is no setting `{setting}`"),
        Said(zh="可用的设置：{known}", en="known here: {known}"),
    ),
    "setting-wrong": Entry(
        Said(zh="“{setting}”应为{expected}，发现{found}", en="`{setting}`: {expected} is expected, found {found}"),
        Said(zh="{how}", en="{how}"),
    ),
    "setting-unknown-check": Entry(
        Said(zh="“{setting}”：没有名为“{found}”的检查", en="`{setting}`: there is no check `{found}`"),
        Said(zh="ipplan check --list 列出全部代码", en="`ipplan check --list` lists the codes"),
    ),
    "setting-never-ignored": Entry(
        Said(
            zh="“{setting}”：{found} 使文件无法读取，不能忽略",
            en="`{setting}`: {found} makes a file unreadable and cannot be ignored",
        ),
        Said(zh="请删去它，并改正那个文件", en="take it out, and mend the file that has it"),
    ),
    "setting-finds-nothing": Entry(
        Said(zh="“{setting}”：没有符合“{found}”的文件", en="`{setting}`: no file fits `{found}`"),
        Said(
            zh="路径从这个配置文件所在的文件夹算起",
            en="paths start at the folder of the configuration",
        ),
    ),
    "setting-finds-several": Entry(
        Said(
            zh="“{setting}”：{plan} 有几个文件：{found}",
            en="`{setting}`: {plan} has several files: {found}",
        ),
        Said(
            zh="请在文件名中写规划编号，或用 --notes 写明一个",
            en="put the plan's id into the name of its file, or name one with --notes",
        ),
    ),
}
