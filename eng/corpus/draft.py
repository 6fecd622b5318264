"""Writes one form block by block; whatever is printed is stated as truth in the same breath."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sheet import Cell, Sheet, Table

MONEY = ("total", "fiscal", "other", "annualTotal", "annualFiscal", "annualCarriedOver", "annualOther")
SOURCE = dict(zip(MONEY, ("total", "fiscal", "other", "atotal", "afiscal", "acarry", "aother")))


@dataclass(frozen=True)
class Habits:
    """How one office writes."""

    unit: str = "万元"
    money: str = "plain"
    """plain 1866, fixed 1866.00, commas 1,866.00, suffixed 1866万元."""
    blank: str = ""
    dates: str = "iso"
    boxes: str = "□☑"
    before: bool = True
    join: str = "plain"
    wide: bool = True
    vertical: bool = False
    """Side labels printed one character to a line."""
    spaced: bool = False
    """Side labels printed with blanks between characters."""
    marked: bool = True
    """Whether labels of money carry its unit; else only a line above the table does."""

    def bracket(self, text):
        return f"（{text}）" if self.wide else f"({text})"

    def unit_mark(self):
        return self.bracket(self.unit) if self.marked else ""

    def amount(self, yuan):
        if yuan is None:
            return Cell(self.blank)
        number = yuan / 10000 if self.unit == "万元" else yuan
        text = {"plain": f"{number.normalize():f}", "suffixed": f"{number.normalize():f}{self.unit}", "fixed": f"{number:.2f}" if number == round(number, 2) else f"{number:f}",
                "commas": f"{number:,.2f}" if number == round(number, 2) else f"{number:,f}"}[self.money]
        shown = {"plain": "General", "suffixed": "@", "fixed": "0.00", "commas": "#,##0.00"}[self.money]
        if number != round(number, 2):
            shown = {"fixed": "0.000000", "commas": "#,##0.000000"}.get(self.money, shown)
            text = f"{number:.6f}" if shown == "0.000000" else f"{number:,.6f}" if shown == "#,##0.000000" else text
        return Cell(text, number=None if self.money == "suffixed" else number, shown=shown)

    def day(self, iso):
        """A date in a cell of its own; a spreadsheet keeps it as a day number."""
        if self.dates != "excel":
            return self.date(iso)
        when = date.fromisoformat(iso)
        return Cell(f"{when.year}年{when.month}月{when.day}日", number=Decimal((when - date(1899, 12, 30)).days), shown='yyyy"年"m"月"d"日"')

    def date(self, iso):
        parts = [int(p) for p in iso.split("-")]
        if self.dates == "iso":
            return iso
        if self.dates == "dots":
            return ".".join(str(p) for p in parts)
        if self.dates == "slashes":
            return "/".join(str(p) for p in parts)
        if self.dates == "compact":
            return "".join(f"{p:02}" for p in parts)
        return "".join(f"{p}{u}" for p, u in zip(parts, "年月日"))

    def choice(self, options, ticked):
        empty, full = self.boxes[:-1], self.boxes[-1]
        if self.boxes == "()√":
            empty, full = "（ ）", "（√）"
        marks = [(full if o in ticked else empty, o) for o in options]
        return "  ".join(m + o if self.before else o + m for m, o in marks)

    def side(self, text):
        if "（" in text or "(" in text:
            return text
        bare = text.replace("\n", "")
        return "\n".join(bare) if self.vertical else " ".join(bare) if self.spaced else text


def empty_truth():
    return {
        "year": None, "projectName": None, "projectTypes": [], "competentDepartment": None, "implementingUnit": None,
        "plannedStart": None, "plannedEnd": None, "funding": {m: None for m in MONEY}, "goalSpan": None,
        "overallGoal": None, "annualGoal": None, "indicators": [],
    }


class Draft:
    """A form being written for one project, on a table of so many columns."""

    def __init__(self, project, habits, columns, kind="target", widths=None):
        self.p, self.h, self.n, self.kind = project, habits, columns, kind
        self.widths = widths or [100 // columns] * columns
        self.rows, self.record, self.alternatives, self.extras = [], empty_truth(), [], {}
        self.before, self.after, self.cuts = [], [], {}
        self.heads = 0

    # Truth

    def accept(self, field, *texts, indicator=None):
        entry = {"field": field, "accept": list(texts)}
        if indicator is not None:
            entry["indicator"] = indicator
        self.alternatives.append(entry)

    def form(self, member=None):
        return {
            **({"member": member} if member else {}), "kind": self.kind, "record": self.record,
            "alternatives": self.alternatives, "extras": self.extras,
        }

    # Rows

    def row(self, *parts):
        """Cells with weights over all columns; what is left goes to the last cells, one each."""
        cells = [c if isinstance(c, Cell) else Cell(c, label=label) for c, _, label in map(_part, parts)]
        self.rows.append(_spread(cells, [w for _, w, _ in map(_part, parts)], self.n))

    def block(self, side, weight, rows):
        """Rows beside a side label that covers them all."""
        for i, parts in enumerate(rows):
            cells = [c if isinstance(c, Cell) else Cell(c, label=label) for c, _, label in map(_part, parts)]
            spread = _spread(cells, [w for _, w, _ in map(_part, parts)], self.n - weight)
            self.rows.append(([Cell(self.h.side(side), weight, len(rows), True)] if i == 0 else []) + spread)

    def sheet(self):
        sheet = Sheet(landscape=self.n > 11)
        for kind, text in self.before:
            sheet.blocks.append((kind, text))
        start = 0
        for row, line in [*sorted(self.cuts.items()), (len(self.rows), None)]:
            sheet.table(Table(self.widths, self.rows[start:row], self.heads))
            if line is not None:
                sheet.line(line)
            start = row
        for text in self.after:
            sheet.line(text)
        return sheet

    def cut(self, line=""):
        """The table ends here; what follows is a table of its own, a line of text between them."""
        self.cuts[len(self.rows)] = line
        return self

    # Title and head

    def title(self, pattern, unit_line=False):
        """{y} stands for the year; a title of several lines has the year or the unit on its own line."""
        for i, line in enumerate(pattern.format(y=self.p.year).split("\n")):
            self.before.append(("title" if i == 0 else "line", line))
        if unit_line:
            self.before.append(("line", f"金额单位：{self.h.unit}"))
        if "{y}" in pattern:
            self.record["year"] = int(self.p.year)
        return self

    def name(self, label="项目名称", weight=2, coded=False):
        text = f"{self.p.code}-{self.p.name}" if coded else self.p.name
        self.row((label, weight), (text, 0))
        self.record["projectName"] = self.p.name
        if coded:
            self.accept("projectName", text)
        return self

    def name_and_code(self, weight=2):
        self.row(("项目名称", weight), (self.p.name, 0), ("项目编码", weight), (self.p.code, 0))
        self.record["projectName"] = self.p.name
        self.extras["projectCode"] = self.p.code or None
        return self

    def departments(self, labels=("主管部门", "实施单位"), weight=2, coded="", beside=True):
        dept, unit = self.p.dept, self.p.unit
        if coded == "[]":
            dept, unit = f"[{self.p.deptcode}]{dept}", f"[{self.p.unitcode}]{unit}"
        elif coded == "-":
            dept, unit = f"{self.p.deptcode}-{dept}", f"{self.p.unitcode}-{unit}"
        elif coded == "space":
            dept = f"{dept} {self.p.deptcode}"
        if beside:
            self.row((labels[0], weight), (dept, 0), (labels[1], weight), (unit, 0))
        else:
            self.row((labels[0], weight), (dept, 0))
            self.row((labels[1], weight), (unit, 0))
        self.record["competentDepartment"], self.record["implementingUnit"] = self.p.dept, self.p.unit
        if coded:
            self.accept("competentDepartment", dept)
            self.accept("implementingUnit", unit)
        return self

    def type_boxes(self, label="项目类别", weight=2, options=("专项资金", "经常性项目", "一次性项目"), ticked=None):
        ticked = ticked or self.p.kind
        self.row((label, weight), (self.h.choice(options, [ticked]), 0))
        self.record["projectTypes"] = [ticked]
        return self

    def type_text(self, *pairs, weight=2):
        """(label, text) beside each other; each text is a type."""
        self.row(*[part for label, text in pairs for part in ((label, weight), (text, 0))])
        self.record["projectTypes"] = [text for _, text in pairs]
        return self

    def dates(self, labels=("计划开始日期", "计划完成日期"), weight=2):
        self.row((labels[0], weight), (self.h.day(self.p.start), 0), (labels[1], weight), (self.h.day(self.p.end), 0))
        self.record["plannedStart"], self.record["plannedEnd"] = self.p.start, self.p.end
        return self

    def span(self, label="项目起止时间", weight=2, dash="—", beside=()):
        text = f"{self.h.date(self.p.start)}{dash}{self.h.date(self.p.end)}"
        self.row((label, weight), (text, 0), *beside)
        self.record["plannedStart"], self.record["plannedEnd"] = self.p.start, self.p.end
        return self

    def inline(self, *keys, lines=False):
        """Label and value in one cell, or in lines of text above the table."""
        facts = {"name": ("项目名称", "projectName", self.p.name), "dept": ("主管部门", "competentDepartment", self.p.dept), "unit": ("实施单位", "implementingUnit", self.p.unit),
                 "start": ("计划开始日期", "plannedStart", self.p.start), "end": ("计划完成日期", "plannedEnd", self.p.end)}
        texts = []
        for key in keys:
            label, field, value = facts[key]
            texts.append(f"{label}：{self.h.date(value) if key in ('start', 'end') else value}")
            self.record[field] = value
        if lines:
            self.before.append(("line", "    ".join(texts)))
        else:
            self.row(*[(text, 0) for text in texts])
        return self

    # Money

    def funds_sentence(self, weight=2):
        """The money as one sentence in one cell."""
        m = {key: self._money(key).text for key in ("annualTotal", "annualFiscal", "annualOther")}
        self.row((f"项目资金{self.h.unit_mark()}", weight), (f"年度资金总额：{m['annualTotal']}；其中：财政拨款：{m['annualFiscal']}；其他资金：{m['annualOther']}", 0))
        return self

    def funds_beside(self, side="项目资金", weight=2, total="项目资金总额", fiscal="其中：财政资金", annual="年度资金申请总额", annual_fiscal="其中：当年财政拨款"):
        side = f"{side}\n{self.h.unit_mark()}".strip()
        m = self._money
        self.block(side, weight, [
            [(total, 2), (m("total"), 0), (annual, 2), (m("annualTotal"), 0)],
            [(fiscal, 2), (m("fiscal"), 0), (annual_fiscal, 2), (m("annualFiscal"), 0)],
            [("其他资金", 2), (m("other"), 0), ("上年结转资金", 2), (m("annualCarriedOver"), 0)],
            [("", 2), ("", 0, False), ("其他资金", 2), (m("annualOther"), 0)],
        ])
        return self

    def funds_stacked(self, side="项目资金", weight=2, label="年度资金总额", fiscal="其中：财政拨款", other="其他资金", carried=None):
        m = self._money
        rows = [[(label, 3), (m("annualTotal"), 0)], [(fiscal, 3), (m("annualFiscal"), 0)]]
        if carried:
            rows.append([(carried, 3), (m("annualCarriedOver"), 0)])
        rows.append([(other, 3), (m("annualOther"), 0)])
        self.block(f"{side}\n{self.h.unit_mark()}".strip(), weight, rows)
        return self

    def funds_in_line(self, weight=2):
        m = self._money
        self.row((f"预算资金{self.h.bracket(self.h.unit)}", weight), ("年度资金总额", 1), (m("annualTotal"), 0), ("财政拨款", 1), (m("annualFiscal"), 0), ("其他资金", 1), (m("annualOther"), 0))
        return self

    def funds_by_level(self, weight=2, shares=("0.5", "0.3", "0.2")):
        """Central, provincial and county money: the fiscal part is nowhere written, though it may be added up."""
        fiscal = self.p.money("afiscal")
        parts = [(fiscal * Decimal(s)).quantize(Decimal(1)) for s in shares]
        m = self._money
        self.block(f"资金情况\n{self.h.bracket(self.h.unit)}", weight, [
            [("年度金额：", 3), (m("annualTotal"), 0)],
            *[[(label, 3), (self.h.amount(part), 0)] for label, part in zip(("其中：中央补助", "省级财政拨款", "县级财政拨款"), parts)],
            [("其他资金", 3), (m("annualOther"), 0)],
        ])
        self.accept("funding.annualFiscal", str(fiscal))
        self.extras["sources"] = dict(zip(("中央补助", "省级财政拨款", "县级财政拨款"), map(_number, parts)))
        return self

    def execution(self, weight=2, columns=("年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率", "得分"), spent="0.96", adjusted=None):
        """The funds of a self-evaluation: what was planned, what became of it, what was paid."""
        rows = [[("", 2), *[(c, 0) for c in columns]]]
        told = []
        for label, key in (("年度资金总额", "annualTotal"), ("其中：当年财政拨款", "annualFiscal"), ("上年结转资金", "annualCarriedOver"), ("其他资金", "annualOther")):
            planned = self._money(key)
            yuan = self.p.money(SOURCE[key])
            budget = yuan if yuan is None or adjusted is None else (yuan * Decimal(adjusted)).quantize(Decimal(100))
            paid = None if budget is None else (budget * Decimal(spent)).quantize(Decimal(100))
            first = key == "annualTotal"
            rate = "" if not budget else f"{paid / budget * 100:.2f}%"
            score = "" if not budget else f"{paid / budget * 10:.1f}"
            values = {"年初预算数": planned, "全年预算数": self.h.amount(budget), "全年执行数": self.h.amount(paid), "执行数": self.h.amount(paid), "预算数": self.h.amount(budget),
                      "分值": "10" if first else "—", "执行率": rate, "得分": score if first else "—", "全年预计执行数": self.h.amount(budget)}
            rows.append([(label, 2), *[(_value(values, c), 0, False) for c in columns]])
            told.append({"source": label, "initialBudget": _number(yuan) if "年初预算数" in columns else None, "annualBudget": _number(budget) if any("预算数" in c and "年初" not in c for c in columns) else None,
                         "executed": _number(paid), "executionRate": rate or None})
            if adjusted and yuan is not None:
                self.accept(f"funding.{key}", _text(budget))
        self.extras["execution"] = told
        self.block(f"项目资金\n{self.h.bracket(self.h.unit)}", weight, rows)
        return self

    def _money(self, key):
        yuan = self.p.money(SOURCE[key])
        self.record["funding"][key] = _number(yuan)
        return self.h.amount(yuan)

    # Goals

    def goals_beside(self, side="绩效目标", weight=2, overall="项目总目标", annual="年度总体目标", spanned=False):
        if spanned and self.p.span:
            a, b = self.p.span.split("-")
            overall += self.h.bracket(f"{a}年-{b}年")
            self.record["goalSpan"] = {"from": int(a), "to": int(b)}
        self.block(side, weight, [[(overall, 0), (annual, 0)], [(self.p.goal, 0, False), (self.p.agoal, 0, False)]])
        self.record["overallGoal"], self.record["annualGoal"] = self.p.goal, self.p.agoal
        return self

    def goals_stacked(self, weight=2, overall="中期目标", annual="年度目标", spanned=False):
        if spanned and self.p.span:
            a, b = self.p.span.split("-")
            overall += self.h.bracket(f"{a}年—{b}年")
            self.record["goalSpan"] = {"from": int(a), "to": int(b)}
        self.row((overall, weight), (self.p.goal, 0))
        self.row((annual, weight), (self.p.agoal, 0))
        self.record["overallGoal"], self.record["annualGoal"] = self.p.goal, self.p.agoal
        return self

    def annual_goal(self, label="年度绩效目标", weight=2, numbered=False):
        text = self.p.agoal
        if numbered:
            text = "\n".join(f"目标{i}：{part}" for i, part in enumerate(filter(None, text.rstrip("。").replace("；", "，").split("，")), 1))
        self.row((label, weight), (text, 0))
        self.record["annualGoal"] = text
        return self

    def goal_and_result(self, result, side="年度总体目标", weight=2, labels=("预期目标", "实际完成情况")):
        self.block(side, weight, [[(labels[0], 0), (labels[1], 0)], [(self.p.agoal, 0, False), (result, 0, False)]])
        self.record["annualGoal"] = self.p.agoal
        self.extras["goalAchieved"] = result
        return self


def _part(part):
    text, weight, *label = part
    return text, weight, label[0] if label else weight != 0


def _spread(cells, weights, columns):
    left = columns - sum(weights)
    open_cells = weights.count(0)
    if left < open_cells:
        raise ValueError(f"{columns} columns are too few for {[c.text for c in cells]}")
    spans = []
    for w in weights:
        if w == 0:
            w = left // open_cells
            left -= w
            open_cells -= 1
        spans.append(w)
    spans[-1] += columns - sum(spans)
    return [Cell(c.text, s, c.rs, c.label, c.number, c.shown) for c, s in zip(cells, spans)]


def _value(values, column):
    for key in sorted(values, key=len, reverse=True):
        if key in column:
            return values[key]
    raise KeyError(column)


def _number(yuan):
    return None if yuan is None else int(yuan) if yuan == int(yuan) else float(yuan)


def _text(yuan):
    return f"{yuan.normalize():f}"
