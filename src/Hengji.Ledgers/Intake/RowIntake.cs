using System.Buffers;
using System.Globalization;

namespace Hengji.Ledgers.Intake;

/// <summary>Reads the rows below the headings, checks each cell, and hands on good rows and bad cells. A row with a bad cell is not handed on.</summary>
internal sealed class RowIntake
{
    private const int LongestText = 4000;
    private const int ShownText = 200;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    /// <summary>Control characters but tab and line ends, and what stands for a character that could not be decoded.</summary>
    private static readonly SearchValues<char> Unfit = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => c is not ('\n' or '\r' or '\t')), '\uFFFD']);

    private static readonly string[] TotalWords = ["合计", "总计", "小计", "本页合计", "累计"];

    private readonly int[] _cellOf;
    private readonly Action<CellProblem> _problem;
    private readonly int _key;
    private readonly int _width;
    private readonly char[] _room = new char[512];
    private readonly LedgerColumn[] _columns;
    private readonly KeySet _keys = new();

    /// <param name="schema">The ledger.</param>
    /// <param name="head">Where its columns are.</param>
    /// <param name="width">How many cells the headings take.</param>
    /// <param name="problem">Takes what is wrong, in the order of the file.</param>
    public RowIntake(LedgerSchema schema, SheetHead head, int width, Action<CellProblem> problem)
    {
        _width = width;
        _problem = problem;
        _key = schema.Key is null ? -1 : schema.Columns.ToList().FindIndex(c => string.Equals(c.Name, schema.Key, StringComparison.Ordinal));
        _columns = [.. schema.Columns];
        _cellOf = [.. head.CellOf];
    }

    /// <summary>How many rows had something in them.</summary>
    public long Seen { get; private set; }

    /// <summary>Whether two rows may have the same key.</summary>
    public bool MayRepeat { get; private set; }

    /// <summary>Reads to the end.</summary>
    /// <param name="source">The file, at the row of the headings.</param>
    /// <param name="next">Gives a block to fill.</param>
    /// <param name="full">Takes a block that is full, or the last.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Run(IRowSource source, Func<ColumnBlock> next, Action<ColumnBlock> full, CancellationToken cancellation)
    {
        var block = next();
        while (source.Read())
        {
            if (IsBlank(source))
            {
                if (source.Fault is { } fault)
                {
                    _problem(fault);
                }

                continue;
            }

            Seen++;
            if (Take(source, block))
            {
                block.Keep(source.Row);
                if (block.IsFull)
                {
                    cancellation.ThrowIfCancellationRequested();
                    full(block);
                    block = next();
                }
            }
        }

        full(block);
    }

    private static bool IsBlank(IRowSource source)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (!source.Cell(i).IsWhiteSpace() || source.Mark(i) != CellMark.None)
            {
                return false;
            }
        }

        return true;
    }

    private bool Take(IRowSource source, ColumnBlock block)
    {
        if (source.Fault is { } fault)
        {
            _problem(fault);
            return false;
        }

        if (IsTotal(source))
        {
            _problem(new CellProblem(source.Row, null, null, Shown(FirstOf(source)), "是合计行，不是一条记录。", "导入前删去合计行；合计由系统计算。"));
            return false;
        }

        if (IsHeadAgain(source))
        {
            _problem(new CellProblem(source.Row, null, null, Shown(FirstOf(source)), "又是一行表头。", "删去多余的表头。"));
            return false;
        }

        var good = true;
        for (var i = _width; i < source.Count; i++)
        {
            if (!source.Cell(i).IsWhiteSpace())
            {
                _problem(new CellProblem(source.Row, null, source.PlaceOf(i), Shown(source.Cell(i)), "这一格在表头之外，本行可能错位。", "请检查本行是否多了一格，或文字中有未加引号的分隔符。"));
                good = false;
                break;
            }
        }

        var bad = 0;
        for (var c = 0; c < _columns.Length; c++)
        {
            var at = _cellOf[c];
            var cell = at >= 0 && at < source.Count ? source.Cell(at) : default;
            var mark = at >= 0 && at < source.Count ? source.Mark(at) : CellMark.None;
            bad += Take(source, block, c, at, cell, mark) ? 0 : 1;
        }

        if (bad >= 3 && bad * 2 > Filled(source))
        {
            _problem(new CellProblem(source.Row, null, null, string.Empty, "本行多数格与栏目不符，可能整行错位。", "请与表头逐格核对。"));
        }

        if (good && bad == 0)
        {
            if (_key >= 0 && !_keys.Add(block.Cells[_key].Text(block.Count)))
            {
                MayRepeat = true;
            }

            return true;
        }

        return false;
    }

    private bool Take(IRowSource source, ColumnBlock block, int column, int at, ReadOnlySpan<char> cell, CellMark mark)
    {
        var told = _columns[column];
        var cells = block.Cells[column];
        var row = block.Count;
        CellFault fault;
        if (mark != CellMark.None)
        {
            fault = mark switch
            {
                CellMark.FormulaError => new CellFault("公式结果是错误值。", "请在表中改正公式后保存。"),
                CellMark.FiguresLost => new CellFault("数字超过15位，Excel 没有保住末尾的位数。", "请把该列设为文本后重新录入。"),
                _ => new CellFault("公式没有保存计算结果。", "请用 Excel 打开，保存后再导入，或改为数值。"),
            };
            return Refuse(source, told, at, cell, fault);
        }

        var text = CellReader.Folded(cell, _room);
        if (text.IsEmpty)
        {
            cells.Has[row] = false;
            return !told.Required || Refuse(source, told, at, cell, new CellFault("没有填。", "此栏必填。"));
        }

        cells.Has[row] = true;
        var fine = told.Kind switch
        {
            ColumnKind.Number => CellReader.TryNumber(text, told, out cells.Longs[row], out fault),
            ColumnKind.Date => CellReader.TryDate(text, out cells.Days[row], out fault),
            ColumnKind.Moment => CellReader.TryMoment(text, out cells.Longs[row], out fault),
            ColumnKind.Flag => CellReader.TryFlag(text, out cells.Flags[row], out fault),
            _ => TryText(column, told, cell, text, cells, row, out fault),
        };
        if (!fine && text.Contains('\uFFFD'))
        {
            fault = new CellFault("有无法辨认的字，文件的编码可能被转坏。", "请用原系统重新导出，存为 UTF-8。");
        }

        return fine || Refuse(source, told, at, cell, fault);
    }

    private bool TryText(int column, LedgerColumn told, ReadOnlySpan<char> written, ReadOnlySpan<char> folded, Cells cells, int row, out CellFault fault)
    {
        fault = default;
        var isKey = column == _key;
        // Codes and listed words are compared, so the width of letters is evened out; other text stays as it was written.
        var taken = isKey || told.Allowed.Count > 0 ? folded : written.Trim();
        if (taken.Length > LongestText)
        {
            fault = new CellFault(string.Create(CultureInfo.InvariantCulture, $"超过{LongestText}字。"), "请写简短些，详情另附材料。");
            return false;
        }

        if (taken.Length > 3 && taken.StartsWith("=\"") && taken.EndsWith("\""))
        {
            taken = taken[2..^1];
        }

        if (taken[0] == '=')
        {
            fault = new CellFault("是公式，不是文字。", "请改为公式的结果。");
            return false;
        }

        if (taken.IndexOfAny(Unfit) is var unfit and >= 0)
        {
            fault = new CellFault(taken[unfit] == '\uFFFD' ? "有无法辨认的字，文件的编码可能被转坏。" : "有看不见的控制字符。", "请用原系统重新导出，存为 UTF-8。");
            return false;
        }

        if (IsScientific(taken))
        {
            fault = new CellFault("编号被表格软件改成了科学计数法，末尾的位数没有保住。", "请把该列设为文本后重新导出。");
            return false;
        }

        if (told.Allowed.Count > 0)
        {
            foreach (var allowed in told.Allowed)
            {
                if (taken.Equals(allowed, StringComparison.Ordinal))
                {
                    cells.SetText(row, allowed);
                    return true;
                }
            }

            fault = new CellFault($"不在可选范围之内。", $"可填：{string.Join('、', told.Allowed)}。");
            return false;
        }

        cells.SetText(row, taken);
        return true;
    }

    /// <summary>1.23457E+11: what a spreadsheet makes of a long code.</summary>
    private static bool IsScientific(ReadOnlySpan<char> text)
    {
        var e = text.IndexOf("E+", StringComparison.Ordinal);
        return e > 0 && text[0] is >= '1' and <= '9' && !text[..e].ContainsAnyExcept(Figures) && e + 2 < text.Length && !text[(e + 2)..].ContainsAnyExceptInRange('0', '9');
    }

    private bool Refuse(IRowSource source, LedgerColumn column, int at, ReadOnlySpan<char> cell, CellFault fault)
    {
        _problem(new CellProblem(source.Row, column.Name, at < 0 ? null : source.PlaceOf(at), Shown(cell), fault.Message, fault.Remedy));
        return false;
    }

    private static string Shown(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim();
        return text.Length <= ShownText ? text.ToString() : string.Concat(text[..ShownText], "…");
    }

    private static int Filled(IRowSource source)
    {
        var filled = 0;
        for (var i = 0; i < source.Count; i++)
        {
            filled += source.Cell(i).IsWhiteSpace() ? 0 : 1;
        }

        return filled;
    }

    private static ReadOnlySpan<char> FirstOf(IRowSource source)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (!source.Cell(i).IsWhiteSpace())
            {
                return source.Cell(i).Trim();
            }
        }

        return default;
    }

    private bool IsTotal(IRowSource source)
    {
        var first = FirstOf(source);
        if (first.Length > 8 || !first.Contains('计'))
        {
            return false;
        }

        Span<char> room = stackalloc char[8];
        var length = 0;
        foreach (var c in first)
        {
            if (!char.IsWhiteSpace(c) && c is not (':' or '：'))
            {
                room[length++] = c;
            }
        }

        foreach (var word in TotalWords)
        {
            if (room[..length].SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHeadAgain(IRowSource source)
    {
        var same = 0;
        for (var c = 0; c < _columns.Length; c++)
        {
            var at = _cellOf[c];
            if (at < 0 || at >= source.Count)
            {
                continue;
            }

            if (!source.Cell(at).Trim().Equals(_columns[c].Name, StringComparison.Ordinal))
            {
                return false;
            }

            same++;
        }

        return same > 1;
    }
}
