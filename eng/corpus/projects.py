"""The invented projects of 澄原县: what every document is written from."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

LEVELS = {
    "数量": ("产出指标", "数量指标"), "质量": ("产出指标", "质量指标"), "时效": ("产出指标", "时效指标"), "成本": ("产出指标", "成本指标"),
    "经济成本": ("成本指标", "经济成本指标"), "社会成本": ("成本指标", "社会成本指标"), "生态成本": ("成本指标", "生态环境成本指标"),
    "经济": ("效益指标", "经济效益指标"), "社会": ("效益指标", "社会效益指标"), "生态": ("效益指标", "生态效益指标"),
    "可持续": ("效益指标", "可持续影响指标"), "满意": ("满意度指标", "服务对象满意度指标"),
}


@dataclass(frozen=True)
class Item:
    dimension: str
    category: str
    name: str
    sign: str
    value: str
    unit: str
    points: str
    actual: str
    score: str
    reason: str
    note: str

    def target(self, style="plain"):
        """The target as one text."""
        if self.sign == "定性":
            return self.value
        if style == "B":
            return f"{self.sign}{Decimal(self.value):.2f}({self.unit})"
        sign = "" if self.sign == "=" and style != "signs" else self.sign
        if style == "ascii":
            sign = sign.replace("≥", ">=").replace("≤", "<=")
        return sign + self.value + self.unit


@dataclass(frozen=True)
class Project:
    facts: dict
    items: tuple

    def __getattr__(self, name):
        try:
            return self.facts[name]
        except KeyError:
            raise AttributeError(name) from None

    def money(self, name):
        return Decimal(self.facts[name]) if self.facts[name] else None

    def but(self, items=None, **facts):
        return Project({**self.facts, **facts}, tuple(items) if items is not None else self.items)


def load():
    found = {}
    for path in sorted((Path(__file__).parent / "texts").glob("*.txt")):
        head, body = path.read_text(encoding="utf-8").split("--\n")
        facts = dict(line.split("=", 1) for line in head.strip().splitlines())
        items = []
        for line in body.strip().splitlines():
            level, name, target, points, actual, score, reason, note = line.split("|") if line.count("|") == 7 else (line + "|" * (7 - line.count("|"))).split("|")
            sign, value, unit = target.split(";")
            items.append(Item(*LEVELS[level], name, sign, value, unit, points, actual, score, reason, note))
        found[facts["key"]] = Project(facts, tuple(items))
    return found
