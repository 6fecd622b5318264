using CsCheck;

using Hengji.Cli.Terminals;

namespace Hengji.Tests.Cli;

public sealed class ProseTests
{
    [Fact]
    public void No_line_begins_with_a_closing_mark() =>
        Assert.Equal("河道保\n洁。", Laid("河道保洁。", 8));

    [Fact]
    public void No_line_ends_with_an_opening_mark() =>
        Assert.Equal("河道水\n（保洁）", Laid("河道水（保洁）", 8));

    [Fact]
    public void Numbers_and_words_stay_whole() =>
        Assert.Equal("完成\n1008台", Laid("完成1008台", 7));

    [Fact]
    public void Blanks_vanish_where_a_line_is_broken_and_stay_where_a_text_begins() =>
        Assert.Equal("  甲乙\n丙丁", Laid("  甲乙 丙丁", 6));

    [Fact]
    public void Written_line_breaks_are_kept() => Assert.Equal("甲\n乙", Laid("甲\r\n乙", 10));

    [Fact]
    public void Every_character_is_laid_out_and_no_line_is_too_long() =>
        Gen.Select(Gen.String[Gen.Char["保洁（）。，A1≥% “”"], 0, 60], Gen.Int[4, 40]).Sample((text, width) =>
        {
            var laid = Laid(text, width);
            return laid.Split('\n').All(line => DisplayWidth.Of(line) <= width)
                && string.Equals(WithoutBlanks(laid), WithoutBlanks(text), StringComparison.Ordinal);
        });

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Laid(string text, int width)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal { Input = Stream.Null, Output = output, Error = TextWriter.Null };
        new Paper(terminal, width).Write(new Prose(text));
        return output.ToString().TrimEnd('\n');
    }
}
