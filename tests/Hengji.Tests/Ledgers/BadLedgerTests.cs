using System.Text;
using Hengji.Ledgers;

namespace Hengji.Tests.Ledgers;

/// <summary>Broken files: every bad cell is named with its row, column and remedy, good rows are kept aside, nothing counts by half.</summary>
public sealed class BadLedgerTests
{
    public static TheoryData<string> Kinds => [.. BadLedgers.All.Select(b => b.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_bad_cell_is_named_and_nothing_is_half_imported(string kind)
    {
        var bad = BadLedgers.All.Single(b => b.Kind == kind);
        await using var town = await LedgerTown.OpenAsync();
        var result = await town.ImportAsync(bad.Bytes, name: kind.StartsWith("XLSX", StringComparison.Ordinal) ? "台账.xlsx" : "台账.csv");

        Assert.All(result.Problems, p => Assert.NotEmpty(p.Remedy));
        Assert.Contains(bad.Says, string.Concat(result.Problems.Select(p => p.Message)), StringComparison.Ordinal);
        Assert.Equal(
            bad.Bad.Select(b => $"{b.Row} {b.Column}").Order(StringComparer.Ordinal),
            result.Problems.Select(p => $"{p.Row} {p.Column}").Order(StringComparer.Ordinal));
        Assert.Equal(bad.Bad.Count, result.ProblemCount);
        Assert.Equal(bad.Good, result.Batch?.Rows ?? 0);
        if (result.Batch is not null)
        {
            Assert.Equal(DeliveryOutcome.Aside, result.Outcome);
            Assert.Empty(await town.RowsAsync());
        }
        else
        {
            Assert.Equal(DeliveryOutcome.Refused, result.Outcome);
        }
    }

    [Fact]
    public void There_are_at_least_thirty_kinds() => Assert.True(BadLedgers.All.Count >= 30);

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with its mark", "gb18030", "utf-16 with its mark", "utf-16 without it", "utf-16 big-endian"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Every_encoding_offices_use_reads_the_same(string name)
    {
        await using var town = await LedgerTown.OpenAsync();
        const string text = "网格案件导出（2025）\r\n编号,发现时间,单位\r\nA1,2025年3月5日 14:30,南片\r\n";
        byte[] bytes = name switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 with its mark" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text),
            "utf-16 with its mark" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            "utf-16 without it" => Encoding.Unicode.GetBytes(text),
            _ => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
        };
        var result = await town.ImportAsync(bytes);

        Assert.Equal((DeliveryOutcome.InForce, 1L), (result.Outcome, result.Batch?.Rows));
        var row = Assert.Single(await town.RowsAsync());
        Assert.Equal(new DateTime(2025, 3, 5, 14, 30, 0, DateTimeKind.Unspecified), row.Values[1]);
        Assert.Equal("南片", row.Values[7]);
        Assert.Equal(new RowAddress(1, 3), row.Address);
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    [InlineData('，')]
    [InlineData('|')]
    public async Task Other_delimiters_are_told_by_the_headings(char delimiter)
    {
        await using var town = await LedgerTown.OpenAsync();
        var result = await town.ImportAsync($"编号{delimiter}发现时间{delimiter}单位\nA1{delimiter}2025/3/5{delimiter}\"南{delimiter}片\"\n");

        Assert.Equal((DeliveryOutcome.InForce, 1L), (result.Outcome, result.Batch?.Rows));
        Assert.Equal($"南{delimiter}片", (await town.RowsAsync())[0].Values[7]);
    }

    [Fact]
    public async Task A_workbook_reads_as_its_text_does()
    {
        await using var town = await LedgerTown.OpenAsync();
        var rows = BadLedgers.Row(1, "案件台账")
            + BadLedgers.Row(3, "编号,发现时间,期限,办结时间,金额（元）,红灯,类别,单位")
            + """<row r="4"><c r="A4" t="inlineStr"><is><r><t>A</t></r><r><t>1</t></r></is></c><c r="B4" s="1"><v>45721.604166666664</v></c><c r="C4" s="2"><v>45722</v></c><c r="E4"><f>1+0.1</f><v>1.1000000000000001</v></c><c r="F4" t="b"><v>1</v></c><c r="G4" t="str"><v>市容</v></c></row>""";
        var result = await town.ImportAsync(
            BadLedgers.Workbook(rows, """<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>"""),
            name: "案件.xlsx");

        Assert.Empty(result.Problems);
        var row = Assert.Single(await town.RowsAsync());
        Assert.Equal(
            ["A1", new DateTime(2025, 3, 5, 14, 30, 0, DateTimeKind.Unspecified), new DateOnly(2025, 3, 6), null, 1.1m, true, "市容", null], row.Values);
        Assert.Equal(new RowAddress(1, 4), row.Address);
    }

    [Fact]
    public async Task Quotes_hold_delimiters_line_ends_and_quotes_and_lines_are_counted_as_in_the_file()
    {
        await using var town = await LedgerTown.OpenAsync();
        await town.ImportAsync("编号,发现时间,单位\r\nA1,2025-01-01,\"南,片\r\n\"\"二\"\"\"\r\nA2,2025-01-02,x\r\n");
        var rows = await town.RowsAsync();

        Assert.Equal("南,片\r\n\"二\"", rows[0].Values[7]);
        Assert.Equal([2L, 4L], rows.Select(r => r.Address.Row));
    }

    [Fact]
    public async Task Rows_across_the_edge_of_what_is_read_at_once_are_whole()
    {
        await using var town = await LedgerTown.OpenAsync();
        var text = new StringBuilder("编号,发现时间,单位\n");
        for (var i = 0; i < 40_000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"A{i},2025-01-01,\"第{i}号{new string('x', i % 37)}\"\n");
        }

        var result = await town.ImportAsync(text.ToString());
        var ledger = await town.LedgerAsync();
        var last = await town.Ledgers.RowAsync(ledger.Id, new RowAddress(1, 40_001), TestContext.Current.CancellationToken);

        Assert.Equal((DeliveryOutcome.InForce, 40_000L), (result.Outcome, result.Batch!.Rows));
        Assert.Equal("第39999号" + new string('x', 39_999 % 37), last!.Values[7]);
    }
}
