"""Pages around forms: notices, budgets, covers. None of them is a form."""

from decimal import Decimal

from sheet import Cell, Sheet, Table


def notice():
    sheet = Sheet().title("澄原县财政局关于报送2026年度绩效目标的通知")
    for line in ("各乡镇、各预算单位：", "请对照年初下达的控制数，组织填报《财政项目支出绩效目标表》和《财政项目支出绩效目标申报表》，于1月20日前报县财政局绩效股。",
                 "一、填报范围。当年预算安排50万元以上的项目逐项填报，其余项目合并填报。", "二、填报要求。产出指标要写清数量和质量，效益指标要写清受益对象，满意度指标值一般不低于90%。",
                 "三、审核时间安排见下表。"):
        sheet.line(line)
    rows = [("批次", "报送单位", "截止日期", "联系人"), ("第一批", "教育、卫生健康、民政", "1月12日", "绩效股 小蒋"), ("第二批", "农业农村、林业、水利", "1月16日", "绩效股 小蒋"), ("第三批", "其余单位", "1月20日", "绩效股 老宋")]
    return sheet.table(Table([12, 40, 20, 20], [[Cell(t) for t in r] for r in rows], 1)).line("附件：绩效目标表填报说明（另发）").line("澄原县财政局").line("2026年1月5日")


def report():
    sheet = Sheet().title("2025年度预算绩效管理工作总结")
    for line in ("全年共审核绩效目标412个，退回修改57个，退回的主要原因是指标值不可衡量。", "项目支出绩效自评覆盖率达到100%，抽查复核项目40个，涉及资金3.6亿元。",
                 "下一步，将把绩效目标表与预算申报同步布置、同步审核、同步批复。"):
        sheet.line(line)
    rows = [("部门", "项目数", "金额（万元）", "评级"), ("县交通运输局", "9", "6820.5", "优"), ("县教育局", "14", "5307", "良"), ("县水利局", "11", "7440.2", "良"), ("合计", "34", "19567.7", "")]
    return sheet.line("表1 重点绩效评价结果一览").table(Table([30, 15, 20, 15], [[Cell(t) for t in r] for r in rows], 1))


def guide():
    sheet = Sheet().title("绩效指标编写指引（节选）")
    for line in ("数量指标反映完成的工作量，如“新建泵站座数”；质量指标反映合格、达标的程度；时效指标反映完成的时间。", "成本指标写单位成本或总成本，不写“控制在预算内”。",
                 "填写绩效目标表时，一级指标、二级指标名称不得改动，三级指标和年度指标值由单位填写。", "附：常用计量单位"):
        sheet.line(line)
    rows = [("类别", "单位", "举例"), ("长度", "米、公里", "改造里程31公里"), ("面积", "平方米、亩", "整治面积1.2万亩"), ("次数", "次、场、轮", "演练9次")]
    return sheet.table(Table([15, 25, 40], [[Cell(t) for t in r] for r in rows], 1))


def budget(projects):
    """The table of a department's projects that comes before its forms."""
    rows = [[Cell(t, 1, 1, True) for t in ("序号", "项目名称", "实施单位", "预算金额（万元）")]]
    for n, p in enumerate(projects, 1):
        rows.append([Cell(str(n), number=Decimal(n)), Cell(p.name), Cell(p.unit), Cell(f"{p.money('atotal') / 10000:,.2f}", number=p.money("atotal") / 10000, shown="#,##0.00")])
    whole = sum(p.money("atotal") for p in projects) / 10000
    rows.append([Cell("合计", 3, 1, True), Cell(f"{whole:,.2f}", number=whole, shown="#,##0.00")])
    return Sheet().title("部门预算项目支出明细表").line("表9").table(Table([8, 50, 30, 18], rows, 1))


def cover(year, dept):
    return Sheet().title(f"{dept}{year}年部门预算").line("目  录").line("一、部门概况").line("二、收支预算总表").line("三、项目支出绩效目标表").line("四、名词解释")
