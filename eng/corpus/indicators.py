"""Indicator rows: columns in any order, levels merged, repeated or left out as offices do."""

from decimal import Decimal, InvalidOperation
from itertools import groupby

from sheet import Cell

BARE = {"数量指标": "数量", "质量指标": "质量", "时效指标": "时效", "成本指标": "成本", "经济效益指标": "经济效益", "社会效益指标": "社会效益",
        "生态效益指标": "生态效益", "可持续影响指标": "可持续影响", "服务对象满意度指标": "服务对象满意度"}


def points_of(items):
    return sum((Decimal(i.points) for i in items if i.points), Decimal(0))


def number_cell(text, shown="General"):
    """A cell that a spreadsheet keeps as a number where the text is one."""
    try:
        if text.endswith("%") and shown == "%":
            places = len(text.rstrip("%").partition(".")[2])
            return Cell(text, number=Decimal(text[:-1]) / 100, shown="0." + "0" * places + "%" if places else "0%")
        return Cell(text, number=Decimal(text), shown="General" if shown == "%" else shown)
    except InvalidOperation:
        return Cell(text)


COLUMNS = {
    "name": lambda i, h: Cell(i.name),
    "target": lambda i, h: Cell(i.target(h.join)),
    "sign": lambda i, h: Cell(i.sign),
    "value": lambda i, h: number_cell(i.value),
    "unit": lambda i, h: Cell(i.unit or h.blank),
    "points": lambda i, h: number_cell(i.points),
    "actual": lambda i, h: number_cell(i.actual, "%"),
    "score": lambda i, h: number_cell(i.score),
    "reason": lambda i, h: Cell(i.reason or ("无" if h.blank == "/" else "")),
    "note": lambda i, h: Cell(i.note or h.blank),
    "empty": lambda i, h: Cell(h.blank),
    "explanation": lambda i, h: Cell(explanation(i)),
    "scoring": lambda i, h: Cell(scoring(i)),
    "basis": lambda i, h: Cell(basis(i)),
    "half": lambda i, h: Cell(half(i)),
    "expected": lambda i, h: Cell(i.actual),
    "likelihood": lambda i, h: Cell(likelihood(i)),
    "original": lambda i, h: Cell(i.target(h.join)),
}

# What a column says beside name and target, by the name it has in the reading contract.
DETAILS = {
    "points": ("points", lambda i: i.points), "actual": ("actualValue", lambda i: i.actual), "score": ("score", lambda i: i.score),
    "reason": ("deviationReason", lambda i: i.reason), "note": ("note", lambda i: i.note), "explanation": ("explanation", lambda i: explanation(i)),
    "scoring": ("standard", lambda i: scoring(i)), "basis": ("standard", lambda i: basis(i)), "half": ("actualValue", lambda i: half(i)),
    "expected": ("expectedValue", lambda i: i.actual), "likelihood": ("likelihood", lambda i: likelihood(i)), "original": ("originalTarget", lambda i: i.target()),
}


def explanation(i):
    return {"数量指标": "反映当年工作量", "质量指标": "反映完成的质量", "时效指标": "反映完成的及时程度"}.get(i.category, "反映实施效果")


def scoring(i):
    return "达到目标值得满分，每少1个百分点扣2%" if i.unit == "%" else "达到目标值得满分，未达到按比例扣分"


def basis(i):
    return {"成本指标": "预算定额", "经济成本指标": "预算定额", "质量指标": "行业标准"}.get(i.category, "年度工作计划")


def likelihood(i):
    return "有可能" if i.reason else "确定能"


def half(i):
    """What is done by the middle of the year."""
    if i.sign == "定性":
        return "正在实施"
    if i.unit in ("%", "‰") or "/" in i.unit:
        return i.actual
    return f"{Decimal(i.value) * Decimal('0.6'):.1f}".rstrip("0").rstrip(".") + i.unit


def write(d, columns, side="绩效指标", level=("一级指标", "二级指标"), levels="merged", header=True, bare=False, scored=False,
          satisfaction=None, numbered=False, starred=False, tall=False, blanks=0, side_after_header=False, split_at=None, items=None, state=True):
    """
    columns: (header, span, key or function of an item); levels: merged, first (only the first row names a level), repeated.
    tall: first levels printed one character to a line; split_at: the row before which the head is printed again, as after a page break; blanks: empty rows left by the template.
    """
    items = list(d.p.items if items is None else items)
    l1_span = l2_span = 1
    side_span = 1 if side else 0
    last = d.n - side_span - l1_span - l2_span - sum(s for _, s, _ in columns)
    if last != 0:
        raise ValueError(f"indicator columns leave {last} of {d.n}")
    head = [Cell(level[0], l1_span, 1, True), Cell(level[1], l2_span, 1, True)] + [Cell(c, s, 1, True) for c, s, _ in columns]
    parts = [items] if split_at is None else [items[:split_at], items[split_at:]]
    for part in parts:
        lines = []
        if header:
            lines.append(list(head))
        for dimension, group in groupby(part, key=lambda i: i.dimension):
            group = list(group)
            label = dimension + (f"（{points_of([i for i in items if i.dimension == dimension])}分）" if scored else "")
            if bare == "expected" and dimension == "产出指标":
                label = "预期产出指标"
            if tall:
                label = "\n".join(dimension) + label[len(dimension):]
            first_of_dimension = True
            for category, rows in groupby(group, key=lambda i: i.category):
                rows = list(rows)
                more = blanks if category in ("数量指标", "社会效益指标") else 0
                name = BARE.get(category, category) if bare is True else satisfaction if satisfaction and category == "服务对象满意度指标" else category
                for k in range(len(rows) + more):
                    item = rows[k] if k < len(rows) else None
                    line = []
                    if levels == "merged":
                        if first_of_dimension:
                            total = len(group) + sum(blanks for c in {i.category for i in group} if c in ("数量指标", "社会效益指标"))
                            line.append(Cell(label, l1_span, total, True))
                        if k == 0:
                            line.append(Cell(name, l2_span, len(rows) + more, True))
                    elif levels == "first":
                        line += [Cell(label if first_of_dimension else "", l1_span, 1, True), Cell(name if k == 0 else "", l2_span, 1, True)]
                    else:
                        line += [Cell(label, l1_span, 1, True), Cell(name, l2_span, 1, True)]
                    first_of_dimension = False
                    for _, span, key in columns:
                        cell = Cell("") if item is None else key(item) if callable(key) else COLUMNS[key](item, d.h)
                        if isinstance(cell, str):
                            cell = Cell(cell)
                        if key == "name" and numbered:
                            cell.text = "……" if k and k == len(rows) + more - 1 and item is None else f"指标{k + 1}：{cell.text}"
                        if key == "name" and starred and item and item.points and Decimal(item.points) >= 10:
                            cell.text = "★" + cell.text
                        cell.cs = span
                        line.append(cell)
                    lines.append(line)
        if side:
            place = 1 if side_after_header and header else 0
            for i in range(place):
                lines[i].insert(0, Cell("", side_span, 1, True))
            lines[place].insert(0, Cell(d.h.side(side), side_span, len(lines) - place, True))
        d.rows += lines
    if state:
        tell(d, items, [k for _, _, k in columns], numbered, starred)
    return d


def tell(d, items, keys, numbered=False, starred=False):
    """States what the rows mean."""
    joined = "sign" in keys and "value" in keys
    counts = {}
    for item in items:
        target = (item.value if item.sign == "定性" else item.sign + item.value + item.unit) if joined else item.target(d.h.join)
        d.record["indicators"].append({"dimension": item.dimension, "category": item.category, "name": item.name, "target": target})
        if joined and item.sign == "=":
            d.accept("target", item.value + item.unit, indicator=item.name)
        if d.h.join == "ascii" and target != item.target("plain"):
            d.accept("target", item.target("plain"), indicator=item.name)
        place = counts[item.category] = counts.get(item.category, 0) + 1
        names = ([f"指标{place}：{item.name}"] if numbered else []) + (["★" + item.name] if starred else [])
        if names:
            d.accept("name", *names, indicator=item.name)
        told = {DETAILS[k][0]: DETAILS[k][1](item) or None for k in keys if isinstance(k, str) and k in DETAILS}
        if "reason" in keys and not item.reason:
            told["deviationReason"] = COLUMNS["reason"](item, d.h).text or None  # 无 is what the unit wrote
        if told:
            d.extras.setdefault("indicators", []).append({"name": item.name, "details": told})
