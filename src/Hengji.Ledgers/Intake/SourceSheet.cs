namespace Hengji.Ledgers.Intake;

/// <summary>A file of rows with its headings found, ready to be read; or why it cannot be.</summary>
internal sealed class SourceSheet : IDisposable
{
    private const int Sampled = 1 << 17;

    private static readonly char[] Delimiters = [',', '\t', ';', '，', '|', '；'];

    private SourceSheet(IRowSource rows, SheetHead head, int width)
    {
        Rows = rows;
        Head = head;
        Width = width;
    }

    /// <summary>The rows, the next of which is the first below the headings.</summary>
    public IRowSource Rows { get; }

    public SheetHead Head { get; }

    /// <summary>How many cells the headings take.</summary>
    public int Width { get; }

    public static (SourceSheet? Sheet, CellProblem? WhyNot) Open(
        SourceFile file, LedgerSchema schema, IReadOnlyDictionary<string, string> remembered)
    {
        switch (file.Form)
        {
            case FileForm.Empty:
                return (null, Whole("文件是空的。", "请重新导出。"));
            case FileForm.OldWorkbook:
                return (null, Whole("是旧版 Excel（.xls）或加了密码的工作簿。", "请去掉密码，另存为 .xlsx 或 CSV。"));
            case FileForm.WebPage:
                return (null, Whole("是网页或 XML，不是表格文件（有的系统把网页存成 .xls）。", "请用 Excel 打开，另存为 .xlsx 或 CSV。"));
            case FileForm.Workbook:
                return OpenWorkbook(file, schema, remembered);
            default:
                var delimiter = DelimiterOf(file, schema, remembered);
                return Below(() => (new CsvRows(file.OpenText(), delimiter), null), schema, remembered);
        }
    }

    public void Dispose() => Rows.Dispose();

    private static (SourceSheet? Sheet, CellProblem? WhyNot) OpenWorkbook(
        SourceFile file, LedgerSchema schema, IReadOnlyDictionary<string, string> remembered) =>
        Below(
            () =>
            {
                var (rows, whyNot) = XlsxRows.Open(file.Path);
                return (rows, whyNot);
            },
            schema,
            remembered);

    private static (SourceSheet? Sheet, CellProblem? WhyNot) Below(
        Func<(IRowSource? Rows, string? WhyNot)> open, LedgerSchema schema, IReadOnlyDictionary<string, string> remembered)
    {
        var (first, whyNot) = open();
        if (first is null)
        {
            return (null, Whole(whyNot ?? string.Empty, "请用 Excel 打开检查，另存为 .xlsx 或 CSV。"));
        }

        long headRow;
        SheetHead head;
        int width;
        using (first)
        {
            (headRow, head, width, var problem) = HeadOf(first, schema, remembered);
            if (problem is not null)
            {
                return (null, problem);
            }
        }

        var (again, _) = open();
        while (again!.Read() && again.Row < headRow)
        {
        }

        return (new SourceSheet(again, head, width), null);
    }

    private static (long Row, SheetHead Head, int Width, CellProblem? Problem) HeadOf(
        IRowSource rows, LedgerSchema schema, IReadOnlyDictionary<string, string> remembered)
    {
        var best = new SheetHead([.. schema.Columns.Select(_ => -1)], []);
        long bestRow = 0;
        var width = 0;
        string? twice = null;
        var cells = new List<string>();
        for (var read = 0; read < SheetHead.MostLinesAbove && rows.Read(); read++)
        {
            cells.Clear();
            for (var i = 0; i < rows.Count; i++)
            {
                cells.Add(rows.Cell(i).ToString());
            }

            var head = SheetHead.Of(cells, schema, remembered, out var found);
            if (head.Found > best.Found)
            {
                (best, bestRow, width, twice) = (head, rows.Row, cells.FindLastIndex(c => !string.IsNullOrWhiteSpace(c)) + 1, found);
            }
        }

        if (best.Found == 0)
        {
            return (0, best, 0, Whole(
                $"前{SheetHead.MostLinesAbove}行中没有找到表头。", $"表头应有这些栏目：{string.Join('、', schema.Columns.Select(c => c.Name))}。"));
        }

        if (twice is not null)
        {
            return (0, best, 0, new CellProblem(bestRow, twice, null, string.Empty, "表头中有两列都是这一栏。", "请删去多余的一列，或改其表头。"));
        }

        var missing = schema.Columns.Where((c, i) => c.Required && best.CellOf[i] < 0).Select(c => c.Name).ToList();
        return missing.Count == 0
            ? (bestRow, best, width, null)
            : (0, best, 0, new CellProblem(
                bestRow,
                null,
                null,
                string.Join('、', best.Ignored.Take(20)),
                $"表头缺少必填的栏目：{string.Join('、', missing)}。",
                best.Ignored.Count > 0 ? "如是表头叫法不同，请指明对应的栏目（--map 原表头=栏目）。" : "请补上这些栏目。"));
    }

    private static char DelimiterOf(SourceFile file, LedgerSchema schema, IReadOnlyDictionary<string, string> remembered)
    {
        using var reader = file.OpenText();
        var sample = new char[Sampled];
        var text = new string(sample, 0, reader.ReadBlock(sample, 0, sample.Length));
        var best = Delimiters[0];
        var most = -1;
        foreach (var delimiter in Delimiters)
        {
            using var rows = new CsvRows(new StringReader(text), delimiter);
            var found = HeadOf(rows, schema, remembered).Head.Found;
            if (found > most)
            {
                (best, most) = (delimiter, found);
            }
        }

        return best;
    }

    private static CellProblem Whole(string message, string remedy) => new(0, null, null, string.Empty, message, remedy);
}
