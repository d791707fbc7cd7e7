"""The words by which headings of tables say what their columns hold, Chinese, English and others.

They stand as they fold: lower case, half width, simplified characters, without spaces, strokes and points.
"""

from collections.abc import Mapping
from typing import Literal

Role = Literal[
    "part",
    "id",
    "indicator",
    "name",
    "plan",
    "year",
    "season",
    "value",
    "unit",
    "multiplier",
    "basis",
    "source",
    "published",
    "note",
]

ROLE_WORDS: Mapping[Role, tuple[str, ...]] = {
    # Found by what stands in the column: the parts of the plan.
    "part": (),
    "id": ("id", "indicatorid", "indicatorcode", "seriescode", "指标编号", "指标代码"),
    "indicator": (
        "indicator", "指标", "监测指标", "评价指标", "主要指标", "规划指标", "核心指标", "指标项", "具体指标",
        "series", "indic", "measure", "variable", "indikator", "indicateur", "indicador", "kpi"
    ),
    "name": (
        "name", "indicatorname", "seriesname", "seriesdescription", "indicatordescription", "名称", "指标名称",
        "指标名", "项目", "项目名称", "指标内容", "任务", "指标(单位)"
    ),
    "plan": ("plan", "规划", "规划名称", "所属规划"),
    "year": (
        "year", "period", "time", "timeperiod", "refperiod", "referenceperiod", "yr", "refyear", "年份", "年度",
        "年", "时间", "期间", "统计年度", "统计时间", "数据年份", "数据时间", "统计年份", "jahr", "zeit", "annee",
        "année", "año", "ano", "anno", "jaar", "rok", "date", "日期", "统计日期", "数据日期", "fiscalyear",
        "financialyear", "财年", "学年"
    ),
    # The part of the year.
    "season": (
        "month", "months", "monthname", "quarter", "quarters", "qtr", "half", "halfyear", "semester", "月份", "月",
        "月度", "统计月份", "数据月份", "所属月份", "季度", "季", "季别", "统计季度", "所属季度", "半年", "半年度",
        "monat", "quartal", "mois", "trimestre", "mes", "报告期", "统计时段", "时段"
    ),
    "value": (
        "value", "actual", "obsvalue", "datavalue", "observationvalue", "numericvalue", "观测值", "数值", "值",
        "数据", "实绩", "完成值", "完成数", "完成情况", "实际值", "实际数", "实际完成", "实际完成值", "指标值",
        "统计值", "完成", "实际", "实际完成数", "实际完成情况", "完成数值", "绝对数", "绝对值", "绝对额",
        "绝对量", "总量",
        "现状值", "实现值", "达到值", "统计数", "数量", "actualvalue", "outturn", "achieved", "result", "observed",
        "wert", "istwert", "ist", "valeur", "valor", "valore", "waarde", "年末值", "年末数", "期末值", "期末数"
    ),
    "unit": (
        "unit", "units", "单位", "计量单位", "unitmeasure", "unitofmeasure", "unitofmeasurement", "数值单位",
        "einheit", "unité", "unite", "unidad", "指标单位"
    ),
    "multiplier": (
        "unitmult", "unitmultiplier", "multiplier", "powercode", "powercodecode", "单位倍数", "倍数"
    ),
    "basis": ("basis", "口径", "填报口径", "统计口径", "数据口径"),
    "source": ("source", "sources", "datasource", "来源", "数据来源", "资料来源", "quelle", "fuente"),
    "published": (
        "published", "releasedate", "publicationdate", "发布日期", "公布日期", "发布时间", "公布时间"
    ),
    "note": (
        "note", "notes", "comment", "comments", "remark", "remarks", "footnote", "footnotes", "备注", "说明", "注释",
        "数据说明", "指标说明", "备注说明", "附注", "指标解释", "definition", "description", "定义"
    ),
}  # fmt: skip
ROLES: Mapping[str, Role] = {word: role for role, words in ROLE_WORDS.items() for word in words}
# Codes of anything: of the indicator only where they name one of the plan's.
WEAK_KEYS = frozenset({"code", "代码", "编号", "编码", "key"})
# Words for a day rather than a year: a column `year` beside them is the one that is meant.
DAYS = frozenset({"date", "日期", "统计日期", "数据日期"})

# Columns that say of whom or where a value is: rows that differ in one of them are no one series.
DIMENSION_WORDS = frozenset((
    "地区", "区域", "省份", "省", "城市", "市", "区县", "县区", "区", "县", "行政区", "行政区划", "行政区域",
    "地区名称", "地市", "市州", "市县", "辖区", "所在地", "国家", "国家或地区", "国家和地区", "地域", "省市",
    "省(区市)", "行政区划代码", "地区代码", "区划代码", "国家代码", "省份名称", "城市名称", "区域名称", "园区",
    "街道", "镇街", "region", "area", "country", "countryname", "countryorarea", "entity", "geo", "geoareaname",
    "location", "refarea", "referencearea", "territory", "state", "province", "city", "county", "district",
    "geography", "municipality", "regionname", "areaname", "locationname", "geographicarea", "spatialdim", "land",
    "pays", "país", "pais", "paese", "bundesland", "gebiet", "economy", "reporter", "nuts", "localauthority",
    "countrycode", "areacode", "geocode", "geoareacode", "regioncode", "locationcode", "iso3", "iso2", "geotime",
    "geotimeperiod", "isocode", "m49", "性别", "sex", "gender", "geschlecht", "年龄", "年龄组", "年龄段", "age",
    "agegroup", "ageband", "城乡", "城乡类型", "urbanisation", "urbanrural", "行业", "行业名称", "产业", "industry",
    "sector", "nace", "类别", "分类", "分组", "类型", "群体", "部门", "category", "group", "subgroup",
    "disaggregation", "breakdown", "freq", "frequency", "频率", "频度", "adjustment", "seasonaladjustment",
    "pricebase", "价格", "统计范围", "范围", "人群", "学历", "规模", "所有制", "登记注册类型", "场景", "scenario",
    "version", "版本", "type", "kind"
))  # fmt: skip

# Columns that say nothing of what a value is.
IGNORED_WORDS = frozenset((
    "asked", "填报说明", "序号", "no", "nr", "#", "指标类型", "指标属性", "属性", "性质", "指标性质", "nature",
    "责任单位", "牵头单位", "填报单位", "责任部门", "牵头部门", "责任人", "填报人", "审核人", "联系人", "联系电话",
    "配合单位", "主管部门", "填报部门", "填报日期", "填报时间", "更新时间", "更新日期", "一级指标", "二级指标",
    "obsstatus", "obsflag", "observationstatus", "flag", "flags", "statusflag", "statusflags", "confstatus",
    "decimals", "decimal", "lastupdate", "lastupdated", "dataflow", "structure", "structureid", "structurename",
    "action", "confidentialitystatus(flag)", "observationstatus(flag)", "confidentialitystatus", "status", "状态",
    "数据状态", "sourcenote", "sourceurl", "url", "link", "index", "valuefootnote", "sourceorganization",
    "timedetail", "timecoverage", "baseperiod", "goal", "reportingtype", "natureofdata"
))  # fmt: skip
# Columns of flags, which may say that a value is a forecast.
FLAG_WORDS = frozenset(
    (
        "obsstatus",
        "obsflag",
        "observationstatus",
        "flag",
        "flags",
        "statusflag",
        "statusflags",
        "status",
        "状态",
        "数据状态",
    )
)
# Columns of this kind stand in a plan's own table.
NATURE_WORDS = frozenset({"属性", "性质", "指标属性", "指标性质", "指标类型", "nature"})

# What makes a value of another quantity, wherever it stands in a heading.
OTHER_QUANTITY = (
    r"率|增速|增长|增幅|增减|增加|同比|环比|比上|较上|上年|去年|同期|变化|变动|差距|差值|差额|缺口|排名|位次|名次|排序|"
    r"占比|比重|比例|百分比|进度|得分|评分|分值|权重|指数|系数|贡献|rank|growth|change|yoy|qoq|mom|rate|ratio|"
    r"share|percent|%|complet|progress|score|weight|gap|index|cagr|previous|prioryear|variance|difference|deviation|差异|偏差|"
    r"lower|upper|confidence|下限|上限|margin|error"
)
# What makes a value one that is to be, not one that is.
PLANNED = (
    r"规划|目标|计划|预期|预计|预测|预算|任务|指导值|应达|拟|展望|target|plan|forecast|project|expect|goal|budget|objecti|"
    r"ziel|soll|outlook|ambition|scenario|estimate|估计|估算|推算|暂估"
)
# Parts of a heading that change nothing: the whole place, a state of the figure that is still the figure.
NEUTRAL = frozenset((
    "全市", "全省", "全区", "全县", "全国", "合计", "总计", "本市", "本省", "我市", "我省", "total", "all", "初步",
    "初步数", "快报", "快报数", "初步核算", "初步核算数", "年报", "年报数", "最终核实", "最终核实数", "修订",
    "修订数", "终", "p", "r", "*", "preliminary", "provisional", "revised", "final", "年", "年度", "全年", "a",
    "年末", "年底", "期末", "当年价", "现价", "审定", "核定"
))  # fmt: skip

TRADITIONAL = str.maketrans(
    "標數單備註來規劃實際項稱編號時間區達預計總說監測評價統資據發佈績類別縣國齡業億萬東產條種額絕對歷現狀畫資訊執況態屬質責門誤頻",
    "标数单备注来规划实际项称编号时间区达预计总说监测评价统资据发布绩类别县国龄业亿万东产条种额绝对历现状画资讯执况态属质责门误频",
)
