"""A document before it has a format: lines of text and tables with merged cells."""

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass
class Cell:
    text: str = ""
    cs: int = 1
    rs: int = 1
    label: bool = False
    number: Decimal | None = None
    """What a spreadsheet stores when the text is only how the number is shown."""
    shown: str = "General"
    """Number format of a spreadsheet."""


@dataclass
class Table:
    widths: list[int]
    rows: list[list[Cell]]
    heads: int = 0
    """How many first rows repeat on every page."""

    def slots(self):
        """Rows of (cell, column, is_origin) with one entry per column; covered columns name the cell that covers them."""
        taken = {}
        for r, row in enumerate(self.rows):
            column = 0
            line = []
            for cell in row:
                while (r, column) in taken:
                    line.append((taken[r, column], column, False))
                    column += 1
                for dr in range(cell.rs):
                    for dc in range(cell.cs):
                        taken[r + dr, column + dc] = cell
                line.append((cell, column, True))
                line += [(cell, column + k, False) for k in range(1, cell.cs)]
                column += cell.cs
            while (r, column) in taken:
                line.append((taken[r, column], column, False))
                column += 1
            if column != len(self.widths):
                raise ValueError(f"row {r} has {column} columns of {len(self.widths)}: {[c.text for c in row]}")
            yield line


@dataclass
class Sheet:
    blocks: list = field(default_factory=list)
    landscape: bool = False

    def title(self, text):
        self.blocks.append(("title", text))
        return self

    def line(self, text):
        self.blocks.append(("line", text))
        return self

    def table(self, table):
        self.blocks.append(("table", table))
        return self

    def page(self):
        self.blocks.append(("page", None))
        return self

    def add(self, *others):
        for other in others:
            self.blocks += other.blocks
            self.landscape |= other.landscape
        return self
