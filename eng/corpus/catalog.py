"""The documents of the corpus, family by family, with the accidents each carries."""

from dataclasses import replace

import notices
import reports as r
import targets as t
from corpus import Silent
from draft import Draft, Habits
from indicators import write

YUAN = Habits(unit="元", money="commas", join="B", dates="iso")


def blank_form(p):
    """A form A nobody filled in: the labels, the levels, nothing else."""
    d = Draft(p, Habits(), 8)
    d.before += [("title", "财政项目支出绩效目标表"), ("line", "（    年度）")]
    d.row(("项目名称", 2), ("", 0))
    d.row(("项目类别", 2), ("□专项资金  □经常性项目  □一次性项目", 0))
    d.row(("主管部门", 2), ("", 0), ("实施单位", 2), ("", 0))
    d.row(("计划开始日期", 2), ("", 0), ("计划完成日期", 2), ("", 0))
    d.block("项目资金\n（万元）", 2, [[("项目资金总额", 2), ("", 0), ("年度资金申请总额", 2), ("", 0)], [("其中：财政资金", 2), ("", 0), ("其中：当年财政拨款", 2), ("", 0)],
                                 [("其他资金", 2), ("", 0), ("上年结转资金", 2), ("", 0)], [("", 2), ("", 0), ("其他资金", 2), ("", 0)]])
    d.block("绩效目标", 2, [[("项目总目标（    年-    年）", 0), ("年度总体目标", 0)], [("", 0), ("", 0)]])
    empty = [replace(i, name="", value="", unit="", sign="定性") for i in p.items]
    return write(d, [("三级指标", 3, "name"), ("年度指标值", 2, "target")], items=empty, state=False)


def make(c, p):
    form_a(c, p)
    form_b(c, p)
    families_b_to_d(c, p)
    families_e_to_j(c, p)
    self_evaluations(c, p)
    monitoring_and_departments(c, p)
    no_forms(c, p)


def form_a(c, p):
    roads = lambda **h: t.form_a(p["roads"], Habits(**h))
    c.docx("a01-roads", "A", roads(dates="chinese"))
    c.converted("a02-roads", "A", roads(dates="chinese"), "pdf")
    c.xlsx("a03-clinic", "A", t.form_a(p["clinic"], Habits(money="fixed", dates="dots"), title="财政项目支出绩效目标表（{y}年度）"), hard=["amounts are numbers with a format"])
    c.printed("a04-clinic", "A", t.form_a(p["clinic"], Habits(boxes="□√", before=False, spaced=True)), hard=["boxes behind their words, as □ √", "side labels spaced out"])
    c.html("a05-canteen", "A", t.form_a(p["canteen"], Habits(dates="chinese", blank="/")), charset="gb2312", word=True, hard=["a phantom cell in every row", "padding spans", "GB2312", "blanks as /"])
    three = [t.form_a(p["pine"], Habits(vertical=True)), t.form_a(p["library"], Habits(money="fixed"), blanks=1), t.form_a(p["elder"].but(kind="专项资金"), Habits(dates="dots"))]
    c.docx("a06-three-forms", "A", three, boxes="sym", hard=["three forms", "ticks are Wingdings 2", "a side label of one character a line", "template rows left blank"])
    c.converted("a07-three-forms", "A", three, "pdf", hard=["three forms over several pages"])
    c.text("a08-water", "A", t.form_a(p["water"], Habits(money="commas", dates="dots")), "md", covered="dropped", hard=["covered cells dropped, rows get shorter"])
    c.text("a09-library", "A", t.form_a(p["library"], Habits(boxes="()√", before=False)), "csv", encoding="utf-8-sig", quoted=True, hard=["every cell in quotes", "boxes as brackets"])
    c.text("a10-skills", "A", t.form_a(p["skills"], Habits(dates="slashes", wide=False)), "csv", encoding="gb18030", covered="repeated", hard=["GB18030", "covered cells repeated"])
    c.docx("a11-blank", "A", blank_form(p["roads"]), hard=["a blank form: no indicators"])
    c.xlsx("a12-blank", "A", blank_form(p["pine"]), hard=["a blank form: no indicators"])
    c.converted("a13-rescue", "A", t.form_a(p["rescue"].but(kind="一次性项目"), Habits(vertical=True, money="fixed")), "doc")
    tracked = {"澄原县博物馆": "澄原县文物管理所", p["museum"].agoal: "完成勘探10万平方米，其余待定。"}
    c.docx("a14-museum", "A", t.form_a(p["museum"], Habits(dates="chinese")), boxes="control", tracked=tracked, boxed_title=True, runs=5, header="机密等级：无",
           hard=["tracked changes", "check-box controls", "the title in a text box", "cells cut into runs", "a page header"])
    c.printed("a15-skills-unruled", "A", t.form_a(p["skills"], Habits(dates="dots")), line="none", hard=["no ruling"])
    c.converted("a16-field", "A", t.form_a(p["field"], Habits(money="commas", dates="dots")), "xls", source="xlsx")
    c.docx("a17-gym", "A", t.form_a(p["gym"], Habits(boxes="☐√", before=True), level=("一级指标", "二级指标"), levels="first", side_after_header=True),
           hard=["levels named on their first row only, cells not merged", "side label begins below the head row"])
    c.converted("a18-roads-yuan", "A", t.form_a(p["roads"], Habits(unit="元", money="commas")), "pdf", hard=["amounts in 元 on a form A"])
    c.xlsx("a19-rescue-dates", "A", t.form_a(p["rescue"].but(kind="一次性项目"), Habits(dates="excel", money="commas")), hard=["dates are day numbers with a format"])
    wide = t.form_a(p["clinic"], Habits(unit="元", money="commas", marked=False), title="财政项目支出绩效目标表\n（２０２６年度）\n金额单位：元")
    wide.record["year"] = 2026
    c.docx("a20-clinic-wide", "A", wide, hard=["the year in wide digits", "the unit of money in a line above the table only"])
    c.html("a21-field-word", "A", t.form_a(p["field"], Habits(money="commas", vertical=True, dates="slashes")), charset="gb2312", word=True, hard=["a phantom cell in every row", "vertical side labels"])


def form_b(c, p):
    c.docx("ab01-water", "A", t.form_b(p["water"], YUAN))
    c.xlsx("ab02-archive", "A", t.form_b(p["archive"], YUAN), hard=["amounts are numbers with a format"])
    c.printed("ab03-toilet", "A", t.form_b(p["toilet"], replace(YUAN, money="fixed", dates="chinese")))
    c.converted("ab04-rescue", "A", t.form_b(p["rescue"], YUAN, split_at=6), "pdf", hard=["the head row printed again"])
    c.html("ab05-insurance", "A", t.form_b(p["insurance"], replace(YUAN, money="commas")), headline="2026年项目绩效目标公开", hard=["page navigation around the form"])


def families_b_to_d(c, p):
    c.docx("b01-museum", "B", t.application(p["museum"], Habits(dates="dots", vertical=True), coded="space"), hard=["approval boxes and notes behind the table", "codes with the names", "vertical side labels"])
    welfare = lambda h=Habits(), **how: t.simple(p["welfare"], h, title="{y}年度转移支付资金绩效目标表", name="专项资金名称", columns=(("三级指标", 2, "name"), ("目标值", 2, "target")), **how)
    c.converted("b02-welfare", "B", welfare(satisfaction="社会公众或服务对象满意度指标", split_at=21), "pdf", hard=["40 indicators over two pages", "head row and levels repeated after the break", "a goal of eight parts"])
    c.xlsx("b03-welfare", "B", welfare(Habits(money="commas")), hard=["40 indicators"])
    c.html("b04-elder", "B", t.application(p["elder"], Habits(dates="chinese", blank="/"), title="县级部门预算项目绩效目标申报表（{y}年度）", goals="stacked", span="项目起止时间", nature="项目属性"),
           headline="困难老年人居家适老化改造项目绩效目标", ticks="input", hard=["check boxes are inputs", "blanks as /", "page navigation around the form"])
    c.converted("b05-toilet", "B", t.simple(p["toilet"], Habits(money="commas"), title="部门预算项目绩效目标表（{y}年度）", columns=(("三级指标", 2, "name"), ("目标值", 1, "target"))), "xls", source="xlsx")
    c.converted("b06-skills", "B", t.application(p["skills"], Habits(dates="compact"), span="实施周期"), "rtf", hard=["dates as 20250301"])
    c.text("b07-gym", "B", t.simple(p["gym"], Habits(), numbered=True, numbered_goal=True), "md", covered="repeated", hard=["names numbered 指标1：", "goals numbered 目标1：", "covered cells repeated"])
    before = notices.budget([p["pine"], p["roads"], p["water"]])
    c.docx("b08-table-before", "B", [notices.cover("2026", "澄原县林业局"), before, t.simple(p["pine"], Habits(), title="项目支出绩效目标表（{y}年度）", columns=(("指标内容", 2, "name"), ("指标值", 2, "target")))],
           hard=["a contents page and a budget table before the form"])
    c.xlsx("b09-many-sheets", "B", {"封面": notices.cover("2026", "澄原县水利局"), "表9项目支出": notices.budget([p["water"], p["rescue"]]), "表10绩效目标（1）": t.simple(p["water"], Habits(money="commas")),
                                    "表10绩效目标（2）": t.simple(p["rescue"], Habits(money="commas")), "字典": notices.guide()}, hidden=("字典",), hidden_rows=("模板版本 3.2",),
           hard=["five sheets, two with forms, one hidden", "a hidden row"])
    c.docx("b10-nested", "B", t.simple(p["archive"], Habits(), goal="绩效目标"), nested=True, hard=["the form stands in a cell of another table"])
    c.printed("b11-canteen", "B", t.application(p["canteen"], Habits(dates="dots"), level=("一级\n指标", "二级\n指标"), bare=True, columns=(("三级指标", 3, "name"), ("指标值（或计划水平）", 2, "target"))), hard=["second levels without 指标"])
    c.converted("b12-two-forms", "B", [t.simple(p["elder"], Habits()), t.simple(p["gym"], Habits(unit="元", money="commas"))], "pdf", hard=["two forms, one in 万元 and one in 元"])
    c.docx("b13-inline-labels", "B", t.inlined(p["skills"], Habits(dates="chinese")), hard=["labels and values in one cell", "money in one sentence"])
    c.converted("b14-head-in-lines", "B", t.inlined(p["water"], Habits(dates="dots"), lines=True), "pdf", hard=["the head stands in lines above the table", "money in one sentence"])
    c.docx("b15-two-tables", "B", t.in_two_tables(p["elder"], Habits(dates="chinese")), hard=["head and indicators are two tables"])
    c.converted("b16-two-tables", "B", t.in_two_tables(p["rescue"], Habits(dates="dots", money="fixed")), "pdf", header="澄原县2026年部门预算", hard=["head and indicators are two tables", "a page header"])
    c.docx("b17-numbered", "B", t.application(p["clinic"], Habits(boxes="□√", before=False, dates="dots"), numbered=True, blanks=2, title="项目支出绩效目标申报表（{y}年度)"),
           hard=["names numbered 指标1：, the last ones left empty, ……", "boxes behind their words", "unbalanced brackets"])
    c.html("b18-museum", "B", t.in_two_tables(p["museum"], Habits(dates="chinese", blank="/"), between=""), headline="澄原古窑址保护项目绩效目标", hard=["head and indicators are two tables", "blanks as /", "page navigation around the form"])

    note = (("三级指标", 2, "name"), ("指标值", 1, "target"), ("备注", 1, "note"))
    c.docx("c01-roads", "C", t.simple(p["roads"], Habits(), columns=note, coded="[]", goal="年度目标"))
    c.printed("c02-canteen", "C", t.application(p["canteen"], Habits(dates="dots", blank="—"), columns=(("三级指标", 2, "name"), ("指标值", 1, "target"), ("说明", 2, "note")), tail=False), hard=["blanks as —"])
    c.xlsx("c03-pine", "C", t.simple(p["pine"], Habits(money="suffixed"), columns=note, funds="levels"), hard=["central, provincial and county money", "amounts with their unit"])
    c.html("c04-field", "C", t.simple(p["field"], Habits(money="commas"), columns=note), word=True, charset="gb2312", hard=["a phantom cell in every row"])

    d = (("三级指标", 2, "name"), ("指标解释", 2, "explanation"), ("目标值", 1, "target"))
    c.docx("d01-rescue", "D", t.simple(p["rescue"], Habits(), columns=d))
    c.converted("d02-water", "D", t.simple(p["water"], Habits(unit="元", money="commas"), columns=d, unit_line=True, notes=("注：本表由项目单位填报，主管部门审核后报财政部门。",)), "pdf", hard=["a note before the table"])
    d3 = (("三级指标", 2, "name"), ("指标值", 1, "target"), ("备注（指标解释等）", 2, "explanation"), ("指标值说明（评分标准等）", 2, "scoring"))
    c.xlsx("d03-library", "D", t.simple(p["library"], Habits(), columns=d3))


def families_e_to_j(c, p):
    weighted = t.value_in_three((("权重", 1, "points"),))
    c.xlsx("e01-roads", "E", t.simple(p["roads"], Habits(money="fixed"), columns=weighted, title="预算项目绩效目标表（{y}年度）"), hard=["values are numbers"])
    c.docx("e02-toilet", "E", t.simple(p["toilet"], Habits(), columns=t.value_in_three(), coded="-", dept=("主管部门及编码", "实施单位")))
    c.printed("e03-insurance", "E", t.simple(p["insurance"], Habits(unit="元", money="fixed"), columns=(("三级指标", 2, "name"), ("计算符号", 1, "sign"), ("指标值", 1, "value"), ("计量单位", 1, "unit"), ("备注", 1, "note"))))
    c.html("e04-elder", "E", t.simple(p["elder"], Habits(), columns=weighted, funds="line"), headline="绩效目标公开表", hard=["page navigation around the form"])
    c.converted("e05-welfare", "E", t.simple(p["welfare"], Habits(money="commas"), columns=t.value_in_three(), split_at=19), "pdf", hard=["40 indicators over two pages"])
    c.text("e06-museum", "E", t.simple(p["museum"], Habits(), columns=t.value_in_three()), "csv", encoding="gb18030", hard=["GB18030"])
    c.docx("f01-skills", "F", t.simple(p["skills"], Habits(), columns=(("三级指标", 2, "name"), ("绩效标准", 1, "basis"), ("当年预期实现值", 1, "target"))))
    c.xlsx("f02-water", "F", t.simple(p["water"], Habits(join="ascii"), columns=(("三级指标", 2, "name"), ("指标值", 1, "target"), ("指标值确定依据", 1, "basis"))), hard=["signs as >= and <="])
    c.printed("f03-elder", "F", t.simple(p["elder"], Habits(), columns=(("三级指标", 2, "name"), ("绩效标准", 1, "basis"), ("当年预期实现值", 1, "target"), ("说明", 1, "note"))))
    c.docx("g01-canteen", "G", t.beside(p["canteen"], Habits(dates="dots")))
    c.converted("g02-water", "G", t.beside(p["water"], Habits(dates="dots"), goals=("中期目标", "年度目标"), periods=("中期指标", "年度指标")), "pdf")
    c.converted("g03-museum", "G", t.beside(p["museum"], Habits(dates="dots", money="commas"), skipped=2), "xls", source="xlsx")
    c.converted("g04-rescue", "G", t.beside(p["rescue"], Habits(dates="chinese"), goals=("长期目标", "年度目标"), periods=("长期指标", "年度指标")), "rtf")
    c.docx("h01-field", "H", t.stacked(p["field"], Habits(dates="compact"), title="专项资金绩效目标申报表\n（{y}年度）"))
    c.html("h02-canteen", "H", t.stacked(p["canteen"], Habits(dates="dots")), headline="专项资金绩效目标表", hard=["page navigation around the form"])
    c.converted("h03-water", "H", t.stacked(p["water"], Habits(dates="compact", money="commas")), "pdf", hard=["two blocks over two pages"])
    c.printed("i03-roads", "I", t.adjusted(p["roads"], Habits(money="commas")))
    c.xlsx("i01-water", "I", t.adjusted(p["water"], Habits(money="fixed")))
    c.docx("i02-field", "I", t.adjusted(p["field"], Habits(), names=("指标值", "调整后指标值"), status=False))
    listed, drafts = t.listed([p["roads"], p["elder"], p["pine"]])
    c.xlsx("j01-list", "J", [listed, *map(Silent, drafts)], hard=["three projects in one list"])
    c.docx("j02-toilet", "J", t.listed_fully(p["toilet"]), hard=["levels repeated on every row", "landscape"])
    c.text("j03-gym", "J", t.listed_fully(p["gym"]), "csv", encoding="utf-8-sig")
    c.xlsx("r01-library", "R", t.index(p["library"], Habits()))
    c.docx("r02-toilet", "R", t.index(p["toilet"]))
    c.html("s02-gym", "S", t.prose(p["gym"]), headline="全民健身中心项目绩效目标", hard=["indicators are sentences", "page navigation around the form"])
    c.docx("s01-archive", "S", t.prose(p["archive"]), hard=["indicators are sentences"])


def self_evaluations(c, p):
    score = ("预算数", "执行数", "分值", "执行率", "得分")
    c.docx("k01-roads", "K", r.evaluation(p["roads"], spent="0.981", scored=True), hard=["points in the level labels"])
    c.converted("k02-canteen", "K", r.evaluation(p["canteen"], Habits(unit="元", money="commas"), title="项目支出绩效自评表（{y}年度）"), "pdf")
    c.xlsx("k03-water", "K", r.evaluation(p["water"], Habits(money="fixed", blank="/"), adjusted="0.95", columns=r.common(actual="全年实际完成值")), hard=["adjusted budget", "actual percentages are numbers"])
    c.converted("k04-field", "K", r.evaluation(p["field"], Habits(money="commas"), coded="[]", spent="0.93"), "doc")
    c.printed("k05-clinic", "K", r.evaluation(p["clinic"], Habits(vertical=True), title="预算项目绩效自评表\n（{y}年度）", budget=score), hard=["vertical side labels"])
    c.docx("k06-two", "K", [r.evaluation(p["elder"]), r.evaluation(p["gym"], Habits(unit="元", money="commas"))], hard=["two forms"])
    c.docx("k07-field", "K", r.evaluation(p["field"], Habits(money="commas", vertical=True), tall=True, scored=True), hard=["first levels one character to a line, with their points"])
    c.docx("l01-museum", "L", r.evaluation(p["museum"], columns=r.score_first(), result="勘探12.4万平方米，修复标本287件，保护棚建成1处。"))
    c.html("l02-skills", "L", r.evaluation(p["skills"], columns=r.score_first()), headline="2025年度项目支出绩效自评结果公开", hard=["page navigation around the form"])
    c.xlsx("m01-pine", "M", r.evaluation(p["pine"], columns=r.no_score(), total=False, title="绩效目标自评表（{y}年度）"))
    c.converted("m02-library", "M", r.evaluation(p["library"], columns=r.no_score(), total=False, goal_labels=("年初设定目标", "年度总体目标完成情况综述")), "pdf")
    c.html("m03-roads", "M", r.evaluation(p["roads"], columns=r.no_score(), total=False), word=True, charset="gb2312", hard=["a phantom cell in every row"])
    c.converted("n02-water", "N", r.evaluation(p["water"], Habits(money="commas"), columns=r.long(), adjusted="0.9"), "pdf", hard=["landscape", "twelve columns", "adjusted budget"])
    c.docx("n01-rescue", "N", r.evaluation(p["rescue"], columns=r.long(), adjusted="1.1"), hard=["landscape", "twelve columns"])


def monitoring_and_departments(c, p):
    c.xlsx("o01-roads", "O", r.monitoring_wide(p["roads"], Habits(money="fixed")), hard=["eighteen columns", "a head of two rows"])
    c.converted("o02-pine", "O", r.monitoring_wide(p["pine"]), "pdf", hard=["eighteen narrow columns", "landscape"])
    c.docx("p01-water", "P", r.monitoring_narrow(p["water"]))
    c.html("p02-toilet", "P", r.monitoring_narrow(p["toilet"], done="当前完成情况"), headline="项目绩效运行监控情况", hard=["page navigation around the form"])
    c.xlsx("p03-medical", "P", r.monitoring_narrow(p["insurance"], Habits(unit="元", money="commas")))
    c.converted("q02-museum", "Q", r.monitoring_numbered(p["museum"]), "pdf", hard=["numbered sections"])
    c.docx("q01-elder", "Q", r.monitoring_numbered(p["elder"]), hard=["numbered sections"])
    tasks = [("防火与资源管护", "护林员巡护、防火道维护、林区监控运行", "1860000"), ("病虫害防治", "松材线虫病疫木清理和除治", "4216800"), ("国土绿化", "造林1.1万亩，抚育2.6万亩", "3300000")]
    forestry = p["pine"].but(atotal="21450000", agoal="森林覆盖率稳定在61%以上，不发生重大森林火灾，松林疫情逐年减轻。")
    duties = "组织造林绿化，管护森林、湿地和草地资源，指导森林防火和林业有害生物防治。"
    c.docx("w01-forestry", "W", r.department(forestry, tasks=tasks, duties=duties, staff="46"))
    c.converted("w02-forestry", "W", r.department(forestry, Habits(money="commas"), tasks=tasks, duties=duties, columns=t.value_in_three()), "pdf")
    health = p["insurance"].but(atotal="9862000", agoal="参保率稳定在96%以上，基金收支平衡，待遇按时足额支付。")
    c.xlsx("w03-insurance", "W", r.department(health, Habits(money="fixed"), title="{y}年度部门整体绩效目标申报表", tasks=[("参保扩面", "宣传发动，核对断保人员", "486000"), ("基金监管", "定点机构全覆盖检查", "720000")]), hard=["no duties, no staff"])


def no_forms(c, p):
    c.docx("z01-notice", "none", [notices.notice()], hard=["names two forms, holds none"])
    c.html("z02-report", "none", [notices.report()], headline="2025年度预算绩效管理工作总结", hard=["speaks of forms, holds a table of results"])
    c.printed("z03-guide", "none", [notices.guide()], hard=["explains the form, holds none"])
    c.xlsx("z04-budget", "none", [notices.budget([p["roads"], p["water"], p["pine"]])], hard=["a table of projects, no form"])
