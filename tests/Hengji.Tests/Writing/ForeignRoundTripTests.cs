using System.Globalization;
using Hengji.Targets;
using Hengji.Writing.Docx;
using Hengji.Writing.Html;
using Hengji.Writing.Xlsx;

namespace Hengji.Tests.Writing;

/// <summary>
/// Records come back the same when another program has saved the official form again, in its own way and in another
/// format. <c>eng/round-trip</c> runs it on many records.
/// </summary>
public sealed class ForeignRoundTripTests
{
    /// <summary>Records a file; eng/round-trip asks for more.</summary>
    private static readonly int _records =
        int.TryParse(Environment.GetEnvironmentVariable("HENGJI_ROUND_TRIP"), CultureInfo.InvariantCulture, out var asked) ? asked : 6;

    [Theory]
    [InlineData("docx", "pdf")]
    [InlineData("docx", "doc")]
    [InlineData("docx", "docx")]
    [InlineData("docx", "html")]
    [InlineData("docx", "odt")]
    [InlineData("docx", "rtf")]
    [InlineData("xlsx", "ods")]
    [InlineData("xlsx", "pdf")]
    [InlineData("xlsx", "xls")]
    [InlineData("xlsx", "xlsx")]
    public void Records_come_back_from_what_LibreOffice_saves(string from, string to) =>
        ComeBack("." + to.Split(':')[0], records => ForeignProgram.Resave(Written(from, records), from, to));

    [Fact]
    public void Records_come_back_from_what_Chromium_prints() =>
        ComeBack(".pdf", records => ForeignProgram.Print(HtmlForms.Write(records)));

    private static byte[] Written(string format, IReadOnlyList<PerformanceTarget> records) => format switch
    {
        "docx" => DocxForms.Write(records),
        "xlsx" => XlsxForms.Write(records),
        _ => HtmlForms.Write(records),
    };

    private static void ComeBack(string extension, Func<IReadOnlyList<PerformanceTarget>, byte[]> save)
    {
        IReadOnlyList<PerformanceTarget> records = [.. Enumerable.Range(0, _records).Select(RoundTripTests.Drawn)];
        var read = RoundTripTests.Read(extension, save(records));
        Assert.Equal(records.Count, read.Count);
        var wrong = records.Zip(read).SelectMany((pair, i) => RoundTripTests.Differences(pair.First, pair.Second).Select(d => $"{i}: {d}")).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
    }
}
