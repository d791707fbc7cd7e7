"""Words of what is wrong with a file of notes."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

NOTES: dict[Code, Entry] = {
    "note-place-unknown": Entry(
        Said(zh="规划中没有“{found}”这个填写处", en="the plan has no place `{found}` for a text"),
        Said(
            zh="应为规划整体、规划中的部门或指标，以及总体情况、主要成效、存在问题、原因分析、采取的措施、下一步工作安排之一；ipplan notes 生成全部填写处",
            en="expected: the plan, one of its departments or indicators, and one of overall, highlights, problems, causes, "
            "measures, next_steps; `ipplan notes` writes all of them",
        ),
    ),
    "note-outside": Entry(
        Said(zh="“{found}”不在任何填写处", en="`{found}` stands in no place for a text"),
        Said(
            zh="请移到某个标题（如“存在问题”）之下，或写成注释 <!-- … -->",
            en="move it below a heading such as Problems, or make it a comment <!-- … -->",
        ),
    ),
    "note-without-year": Entry(
        Said(zh="文字没有写明年份", en="the text does not say its year"),
        Said(zh="请在上方写明年份标题，如“# 2023年”", en="give a heading with the year above it, such as `# 2023`"),
    ),
    "note-twice": Entry(
        Said(zh="同一处写了两次；另一处在 {first}", en="a second text for one place; the first is at {first}"),
        Said(zh="请合并为一处", en="make one text of both"),
    ),
    "notes-of-other-plan": Entry(
        Said(zh="这是 {found} 的文字材料，不是 {plan} 的", en="these are the notes on {found}, not on {plan}"),
        Said(zh="请换用该规划的文件", en="name the file of the other plan"),
    ),
    "notes-without-places": Entry(
        Said(zh="文件中没有填写处", en="the file has no places for texts"),
        Said(
            zh="请用 ipplan notes 生成的文件，或 ipplan report --places 生成的报告",
            en="expected: a file that `ipplan notes` wrote, or a report written with --places",
        ),
    ),
    "not-word": Entry(
        Said(zh="不是 Word 文件（.docx）", en="this is no Word document (.docx)"),
        Said(zh="请另存为 .docx 再试", en="save it as .docx and try again"),
    ),
    "note-changed-twice": Entry(
        Said(
            zh="“{name}”在报告和文字材料中都改过，内容不同",
            en="`{name}` was changed in the report and in the notes, to different texts",
        ),
        Said(
            zh="请把两处改成一致；加 --force 则以报告为准",
            en="make both the same; with --force the report's text is taken",
        ),
    ),
}
