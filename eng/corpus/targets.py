"""Target tables, one function per layout family A to J, R and S."""

from dataclasses import replace
from decimal import Decimal
from itertools import groupby

from draft import Draft, Habits
from indicators import number_cell, tell, write
from sheet import Cell, Sheet, Table

NATURES = ("新增项目", "延续项目")


def form_a(p, h=Habits(), title="财政项目支出绩效目标表\n（{y}年度）", **how):
    d = Draft(p, h, 8, widths=[6, 11, 13, 14, 14, 14, 14, 14])
    d.title(title).name().type_boxes().departments().dates().funds_beside().goals_beside("项目\n绩效\n目标" if h.vertical else "项目绩效目标", spanned=True)
    return write(d, [("三级指标", 3, "name"), ("年度指标值", 2, "target")], **how)


def form_b(p, h=Habits(unit="元", money="commas", join="B"), title="财政项目支出绩效目标申报表\n（{y}年度）", **how):
    d = Draft(p, h, 8, widths=[6, 11, 13, 14, 14, 14, 14, 14])
    d.title(title).name().departments().type_text(("项目性质", p.kind), ("项目类别", "特定目标类")).dates().funds_beside()
    d.goals_beside("项目绩效目标")
    return write(d, [("三级指标", 3, "name"), ("年度(/项目)指标值", 2, "target")], **how)


def application(p, h=Habits(), title="项目支出绩效目标申报表\n（{y}年度）", columns=(("指标内容", 3, "name"), ("指标值", 2, "target")), coded="", span="项目期",
                nature="项目属性", dept=("主管部门及代码", "实施单位"), goals="beside", width=None, tail=True, level=("一级指标", "二级指标"), **how):
    """The application of 2015 as many counties keep it: attribute, span, money of the whole period beside the year's."""
    n = width or 3 + sum(s for _, s, _ in columns)
    d = Draft(p, h, n)
    d.title(title).name().departments(dept, coded=coded)
    ticked = p.nature + "项目"
    d.row((nature, 2), (h.choice(NATURES, [ticked]), 0), (span, 2), (f"{h.date(p.start)}—{h.date(p.end)}", 0))
    d.record["projectTypes"], d.record["plannedStart"], d.record["plannedEnd"] = [ticked], p.start, p.end
    d.accept("projectTypes", p.nature)
    d.funds_beside(total="实施期资金总额", fiscal="其中：财政拨款", annual="年度资金总额", annual_fiscal="其中：财政拨款")
    if goals == "beside":
        d.goals_beside("总体\n目标" if not h.vertical else "总体目标", weight=1, overall="实施期目标", annual="年度目标", spanned=True)
    else:
        d.goals_stacked(spanned=True)
    write(d, list(columns), level=level, **how)
    if tail:
        approval(d)
    return d


def approval(d):
    d.row(("主管部门\n审核意见", 2), ("（盖章）\n\n年    月    日", 0, False), ("财政部门\n审核意见", 2), ("（盖章）\n\n年    月    日", 0, False))
    d.after += [f"填报人：{d.p.head or '钱小满'}        联系电话：0999-6600{len(d.p.name):03}        填报日期：{d.p.year}年1月5日", "注：1.各项指标应当可衡量；2.无相关资金来源的填“/”或空白。"]
    return d


def simple(p, h=Habits(), title="{y}年度项目支出绩效目标表", columns=(("三级指标", 2, "name"), ("指标值", 2, "target")), funds="stacked", name="项目名称",
           dept=("主管部门", "实施单位"), coded="", goal="年度绩效目标", notes=(), unit_line=False, numbered_goal=False, **how):
    """The short table of disclosure: no dates, one column of money, one goal."""
    n = 3 + sum(s for _, s, _ in columns)
    if how.get("side") is None and "side" in how:
        n -= 1
    d = Draft(p, h, n)
    d.title(title, unit_line)
    for note in notes:
        d.before.append(("line", note))
    d.name(name).departments(dept, coded=coded)
    {"stacked": d.funds_stacked, "line": d.funds_in_line, "levels": d.funds_by_level}[funds]()
    d.annual_goal(goal, numbered=numbered_goal)
    return write(d, list(columns), **how)


def inlined(p, h=Habits(), title="{y}年度项目支出绩效目标表", lines=False, **how):
    """Labels and values share a cell, or stand in lines of text above the table."""
    d = Draft(p, h, 7)
    d.title(title).inline("name", lines=lines).inline("dept", "unit", lines=lines).inline("start", "end", lines=lines).funds_sentence().annual_goal("年度目标")
    return write(d, [("三级指标", 2, "name"), ("指标值", 2, "target")], **how)


def in_two_tables(p, h=Habits(), title="{y}年度项目支出绩效目标表", between="绩效指标", **how):
    """The head is one table, the indicators another."""
    d = Draft(p, h, 6)
    d.title(title).name().departments().dates().funds_stacked().goals_stacked(overall="总体目标", annual="年度目标").cut(between)
    return write(d, [("三级指标", 2, "name"), ("指标值", 2, "target")], side=None, **how)


def longer(i):
    """The target of the whole period: three times the work, everything else alike."""
    if i.category != "数量指标" or i.sign == "定性":
        return i
    return replace(i, value=f"{Decimal(i.value) * 3:f}")


def plain(items, h):
    return [{"dimension": i.dimension, "category": i.category, "name": i.name, "target": i.target(h.join)} for i in items]


def beside(p, h=Habits(), title="项目支出绩效目标表\n（{y}年度）", periods=("实施期指标", "年度指标"), goals=("实施期目标", "年度目标"), skipped=1, repeat_name=True):
    """Family G: the period's indicators on the left, the year's on the right, under one first level."""
    d = Draft(p, h, 10, widths=[6, 8, 9, 14, 6, 9, 9, 14, 6, 9])
    d.title(title).name(weight=2).departments(weight=2, coded="[]").span("项目期限", beside=())
    d.funds_beside(total="中期资金总额", annual="年度资金总额", annual_fiscal="其中：财政拨款", fiscal="其中：财政拨款")
    d.goals_beside("总体目标", overall=goals[0], annual=goals[1], spanned=True)
    lines = [[Cell("一级\n指标", 1, 2, True), Cell(periods[0], 4, 1, True), Cell(periods[1], 4, 1, True)],
             [Cell(t, s, 1, True) for t, s in (("二级指标", 1), ("三级指标", 2), ("指标值", 1)) * 2]]
    skipped_items = p.items[1:1 + skipped]
    left_all = []
    for dimension, group in groupby(p.items, key=lambda i: i.dimension):
        group = list(group)
        first = True
        for category, rows in groupby(group, key=lambda i: i.category):
            rows = list(rows)
            left = [longer(i) for i in rows if i not in skipped_items]
            left_all += left
            for k, item in enumerate(rows):
                line = [Cell(dimension, 1, len(group), True)] if first else []
                first = False
                if k == 0:
                    line.append(Cell(category, 1, len(rows), True))
                other = left[k] if k < len(left) else None
                line += [Cell(other.name if other else "", 2), Cell(other.target(h.join) if other else "", 1)]
                if k == 0:
                    line.append(Cell(category, 1, len(rows), True))
                line += [Cell(item.name, 2), Cell(item.target(h.join), 1)]
                lines.append(line)
    lines[0].insert(0, Cell(h.side("绩效指标"), 1, len(lines), True))
    d.rows += lines
    tell(d, p.items, ["name", "target"])
    d.extras["longTermIndicators"] = plain(left_all, h)
    return d


def stacked(p, h=Habits(), title="项目支出绩效目标表\n（{y}年度）", long_side="长期绩效指标", year_side="年度绩效指标"):
    """Family H: the period's indicators first, then the year's, each block with its own head."""
    columns = [("三级指标", 3, "name"), ("指标值", 2, "target")]
    d = Draft(p, h, 8)
    d.title(title).name("专项名称").departments(("主管部门", "专项实施单位"), beside=False).span("专项起止时间", dash="-").funds_stacked()
    d.goals_stacked(overall="长期绩效目标", annual="年度绩效目标")
    period = [longer(i) for i in p.items if i.category != "时效指标"]
    write(d, columns, side=long_side, items=period, state=False)
    write(d, columns, side=year_side)
    d.extras["longTermIndicators"] = plain(period, h)
    return d


def adjusted(p, h=Habits(), title="项目支出绩效目标调整表\n（{y}年度）", names=("年初指标值", "调整后指标值"), status=True):
    """Family I: what was approved, and what it was changed to in the course of the year."""
    changed = {i.name: replace(i, value=f"{Decimal(i.value) * Decimal('0.9'):f}".rstrip("0").rstrip(".")) for i in p.items if i.category == "数量指标" and "." in i.value}

    def after(i):
        return Cell(changed.get(i.name, i).target(h.join))

    columns = [("数据状态", 1, lambda i: Cell("调整" if i.name in changed else "未调整"))] if status else []
    columns += [("三级指标", 2, "name"), (names[0], 1, "original"), (names[1], 1, after)]
    d = Draft(p, h, 3 + sum(s for _, s, _ in columns))
    d.title(title).name_and_code().departments().funds_in_line(weight=1).annual_goal()
    write(d, columns)
    for told in d.record["indicators"]:
        if told["name"] in changed:
            told["target"] = changed[told["name"]].target(h.join)
    d.kind = "adjustment"
    return d


def listed(projects, h=Habits(), title="{y}年部门项目支出绩效目标汇总表"):
    """Family J: several projects in one list, an indicator to a row, the project's cells merged over its rows."""
    first = projects[0]
    heads = ["单位名称", "项目名称", "项目年度绩效目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"]
    rows = [[Cell(t, 1, 1, True) for t in heads]]
    drafts = []
    for p in projects:
        d = Draft(p, h, len(heads))
        d.record["year"] = int(p.year)
        d.record["implementingUnit"], d.record["projectName"], d.record["annualGoal"] = p.unit, p.name, p.agoal
        for k, i in enumerate(p.items):
            lead = [Cell(t, 1, len(p.items)) for t in (p.unit, p.name, p.agoal)] if k == 0 else []
            rows.append(lead + [Cell(i.dimension), Cell(i.category), Cell(i.name), Cell(i.sign), number_cell(i.value), Cell(i.unit)])
        tell(d, p.items, ["name", "sign", "value", "unit"])
        drafts.append(d)
    sheet = Sheet(landscape=True).title(title.format(y=first.year)).line(f"单位名称：{first.dept}").table(Table([14, 16, 24, 9, 11, 20, 7, 9, 9], rows, heads=1))
    return sheet, drafts


def listed_fully(p, h=Habits(), title="{y}年度部门预算项目绩效目标表"):
    """Family J as Zhejiang prints it: one project, every level repeated on every row, importance and scoring beside."""
    columns = [("三级指标", 2, "name"), ("指标重要性", 1, lambda i: Cell("重要" if i.points and Decimal(i.points) >= 10 else "一般")), ("分值", 1, "points"),
               ("赋分原则", 2, "scoring"), ("计算符号", 1, "sign"), ("年度指标值", 1, "value"), ("计量单位", 1, "unit")]
    d = Draft(p, h, 11)
    d.title(title).name().departments().funds_in_line(weight=1).annual_goal("年度目标")
    return write(d, columns, side=None, levels="repeated")


def index(p, h=Habits(), title="{y}年度项目绩效评价指标体系表"):
    """Family R: weights beside every level."""
    d = Draft(p, h, 9, "evaluationIndex")
    d.title(title).name().departments().annual_goal("绩效目标")
    return write(d, [("三级指标", 2, "name"), ("指标说明", 1, "explanation"), ("分值", 1, "points"), ("目标值（标准）", 1, "target"), ("备注", 1, "note")])


def prose(p, h=Habits()):
    """Family S: indicators as sentences in one cell each."""
    d = Draft(p, h, 6)
    d.title("{y}年项目支出绩效目标表").name().departments().funds_stacked().annual_goal("项目绩效目标")
    for category, rows in groupby(p.items, key=lambda i: i.category):
        rows = list(rows)
        d.row((rows[0].dimension, 1), (f"{category}：" + "；".join(f"{i.name}{i.target()}" for i in rows) + "。", 0))
    tell(d, p.items, ["name", "target"])
    return d


def value_in_three(last=()):
    """Family E: sign, value and unit in columns of their own."""
    return (("三级指标", 2, "name"), ("指标性质", 1, "sign"), ("指标值", 1, "value"), ("度量单位", 1, "unit"), *last)
