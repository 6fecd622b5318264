"""Self-evaluations (families K to N), monitoring (O to Q) and whole departments."""

from decimal import Decimal

from draft import Draft, Habits
from indicators import likelihood, number_cell, write
from sheet import Cell


def total_of(p):
    return sum((Decimal(i.score) for i in p.items if i.score), Decimal(0))


def evaluation(p, h=Habits(), title="项目支出绩效自评表\n（{y}年度）", columns=None, spent="0.96", adjusted=None, result=None, goal_labels=("预期目标", "实际完成情况"),
               budget=("年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率", "得分"), coded="", total=True, **how):
    """A table of what was planned and what came of it. Families differ in the columns behind the third level."""
    columns = columns or common()
    d = Draft(p, h, 3 + sum(s for _, s, _ in columns), "selfEvaluation")
    d.title(title).name().departments(coded=coded).execution(columns=budget, spent=spent, adjusted=adjusted)
    d.goal_and_result(result or achieved(p), labels=goal_labels)
    write(d, list(columns), **how)
    if total:
        before = 3 + sum(s for _, s, k in columns[:[k for _, _, k in columns].index("points")])
        whole = f"{total_of(p) + Decimal(spent) * 10:.2f}"
        d.extras["totalScore"] = whole
        cells = [Cell("总分", before, 1, True)]
        for header, s, key in columns[[k for _, _, k in columns].index("points"):]:
            cells.append(number_cell("100") if key == "points" else number_cell(whole) if key == "score" else Cell(""))
            cells[-1].cs = s
        d.rows.append(cells)
    return d


def achieved(p):
    first, second = p.items[:2]
    done = [i.name + i.actual + ("" if i.actual.endswith(i.unit) else i.unit) for i in (first, second)]
    return f"基本完成年初目标，{done[0]}，{done[1]}。"


def common(target="年度指标值", actual="实际完成值", reason="偏差原因分析及改进措施"):
    """Family K."""
    return [("三级指标", 2, "name"), (target, 1, "target"), (actual, 1, "actual"), ("分值", 1, "points"), ("得分", 1, "score"), (reason, 2, "reason")]


def score_first():
    """Family L."""
    return [("三级指标", 2, "name"), ("分值", 1, "points"), ("年度指标值", 1, "target"), ("全年实际值", 1, "actual"), ("得分", 1, "score"), ("未完成原因及拟采取的改进措施", 2, "reason")]


def no_score():
    """Family M."""
    return [("三级指标", 3, "name"), ("年初目标值（A）", 2, "target"), ("实际完成值（B）", 2, "actual")]


def long():
    """Family N."""
    return [("三级指标", 2, "name"), ("年初指标值", 1, "target"), ("调整后指标值", 1, "original"), ("实际完成值", 1, "actual"),
            ("定性值情况说明", 1, lambda i: Cell("见佐证材料" if i.sign == "定性" else "")), ("分值", 1, "points"), ("得分", 1, "score"), ("偏差原因分析及改进措施", 2, "reason")]


LIKELY = ("确定能", "有可能", "完全不可能")


def monitoring_wide(p, h=Habits(), title="项目支出绩效运行监控表\n（{y}年1—7月）"):
    """Family O: what the year will bring, five causes side by side, three likelihoods."""
    columns = [("三级指标", 2, "name"), ("年度指标值", 1, "target"), ("1-7月执行情况", 1, "half"), ("全年预计完成情况", 1, "expected")]
    columns += [(c, 1, lambda i, c=c: Cell("√" if i.reason and c == "其他" else "")) for c in ("经费保障", "制度保障", "人员保障", "硬件条件保障", "其他")]
    columns += [("原因说明", 1, "reason")] + [(w, 1, lambda i, w=w: Cell("√" if w == likelihood(i) else "")) for w in LIKELY] + [("备注", 1, "empty")]
    d = Draft(p, h, 18, "monitoring")
    d.title(title).name().departments(coded="-").execution(columns=("年初预算数", "1-7月执行数", "1-7月执行率", "全年预计执行数"), spent="0.52").annual_goal("年度总体目标")
    d.rows.append([Cell(t, s, 1, True) for t, s in (("", 1), ("绩效指标", 7), ("偏差原因分析", 6), ("完成目标可能性", 3), ("", 1))])
    write(d, columns)
    for item, told in zip(p.items, d.extras["indicators"]):
        told["details"]["likelihood"] = likelihood(item)
        if item.reason:
            told["details"]["deviationReason"] = "其他；" + item.reason  # the cause ticked, then what is written of it
    return d


def monitoring_narrow(p, h=Habits(), title="{y}年1-8月项目支出绩效目标执行监控表", done="1-8月指标执行情况"):
    """Family P."""
    columns = [("三级指标", 2, "name"), ("指标值", 1, "target"), (done, 1, "half"), ("完成目标可能性", 1, "likelihood"), ("备注", 1, "note")]
    d = Draft(p, h, 9, "monitoring")
    d.title(title).name().departments().execution(columns=("全年预算数", "1-8月执行数", "执行率"), spent="0.61").annual_goal("年度绩效目标")
    return write(d, columns)


def monitoring_numbered(p, h=Habits(), title="财政项目支出绩效目标跟踪监控表\n（{y}年度）"):
    """Family Q: numbered sections across the whole width."""
    d = Draft(p, h, 7, "monitoring")
    d.title(title)
    d.row(("一、项目基本情况", 7))
    d.name().departments()
    d.row(("二、资金使用情况", 7))
    d.execution(columns=("预算数", "执行数", "执行率"), spent="0.48")
    d.row(("三、年度绩效目标", 7))
    d.annual_goal("年度总体目标")
    d.row(("四、年度绩效指标完成情况", 7))
    write(d, [("指标内容", 2, "name"), ("指标值", 1, "target"), ("指标累计完成情况", 1, "half"), ("偏差原因分析", 1, "reason")], side=None)
    return d


def department(p, h=Habits(), title="部门整体支出绩效目标表\n（{y}年度）", tasks=(), duties="", staff="", goal="年度总体目标", columns=(("三级指标", 2, "name"), ("指标值", 2, "target")), **how):
    """A whole department: no project; its duties, its tasks with their money, its income and spending."""
    d = Draft(p, h, 3 + sum(s for _, s, _ in columns), "wholeDepartment")
    d.title(title)
    d.row(("部门（单位）名称", 2), (p.dept, 0))
    d.record["implementingUnit"] = p.dept
    d.accept("implementingUnit", None)
    d.accept("competentDepartment", p.dept)
    if staff:
        d.row(("编制人数", 2), (staff, 0), ("在职人数", 2), (str(int(staff) - 3), 0))
    if duties:
        d.row(("部门职能概述", 2), (duties, 0))
    d.block("年度主要任务", 1, [[("任务名称", 2), ("主要内容", 0), (f"预算金额{h.bracket(h.unit)}", 2)]] + [[(t, 2, False), (c, 0, False), (h.amount(Decimal(m)), 2)] for t, c, m in tasks])
    whole = p.money("atotal")
    d.block(f"年度预算{h.bracket(h.unit)}", 2, [[("支出总额", 2), (h.amount(whole), 0)], [("其中：基本支出", 2), (h.amount(whole - sum(Decimal(m) for _, _, m in tasks)), 0)], [("项目支出", 2), (h.amount(sum(Decimal(m) for _, _, m in tasks)), 0)]])
    d.record["funding"]["annualTotal"] = int(whole)
    d.accept("funding.annualTotal", None)
    d.extras |= {"duties": duties or None, "tasks": [{"name": t, "content": c, "amount": int(m)} for t, c, m in tasks]}
    d.annual_goal(goal)
    return write(d, list(columns), **how)
