using System.Globalization;
using System.Text;
using CsCheck;
using Hengji.Targets;

namespace Hengji.Tests.Targets;

public sealed class TargetGrammarPropertyTests
{
    private const int Trials = 20_000;

    [Fact]
    public void Printing_and_reading_again_agree() =>
        Texts.Any.Sample(
            text =>
            {
                var meaning = TargetGrammar.Compile(text);
                var printed = meaning.Print();
                var again = TargetGrammar.Compile(printed);
                Assert.True(
                    meaning == again,
                    $"{text}\n→ {TargetGrammarTests.Show(meaning)}\n→ {printed}\n→ {TargetGrammarTests.Show(again)}");
                Assert.Equal(printed, again.Print());
            },
            iter: Trials);

    [Fact]
    public void No_number_appears_that_was_not_written() =>
        Texts.Any.Sample(
            text =>
            {
                var written = NumbersIn(text);
                foreach (var quantity in TargetGrammar.Compile(text).Quantities)
                {
                    Assert.True(written.Contains(Math.Abs(quantity.Number)), $"{quantity.Number} is not in {text}");
                }
            },
            iter: Trials);

    [Fact]
    public void The_text_is_kept_as_written() =>
        Texts.Any.Sample(text =>
        {
            var target = new TargetValue(text);
            _ = target.Meaning.Print();
            Assert.Same(text, target.Text);
        });

    [Fact]
    public void Word_and_deadline_are_pieces_of_the_text() =>
        Texts.Any.Sample(
            text =>
            {
                var meaning = TargetGrammar.Compile(text);
                Assert.Contains(meaning.Deadline ?? string.Empty, text, StringComparison.Ordinal);
                if (meaning.Kind != TargetKind.Change)
                {
                    Assert.Contains(meaning.Word ?? string.Empty, text, StringComparison.Ordinal);
                }
            },
            iter: Trials);

    [Theory]
    [InlineData("一")]
    [InlineData("9")]
    [InlineData("1,")]
    [InlineData("三百")]
    [InlineData("每")]
    [InlineData("不少于")]
    [InlineData("约")]
    [InlineData("元/")]
    [InlineData("5元/人/")]
    [InlineData("(")]
    [InlineData("2020.")]
    [InlineData("1-")]
    [InlineData("电梯")]
    [InlineData("3个电梯和")]
    [InlineData(" ")]
    [InlineData("5 ")]
    [InlineData("7*")]
    [InlineData("5万")]
    public void Long_texts_take_time_in_proportion(string piece)
    {
        // A quadratic reader would need minutes for this; the bound is generous to a busy machine.
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        _ = TargetGrammar.Compile(text).Print();
        _ = QuantityScanner.Scan(text);
        _ = QuantityScanner.ScanYears(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed} for 400000 characters");
    }

    /// <summary>Every number one can see in a text: runs of digits with their points and commas, and Chinese numerals.</summary>
    private static HashSet<decimal> NumbersIn(string text)
    {
        var numbers = new HashSet<decimal>();
        for (var start = 0; start < text.Length; start++)
        {
            AddDigitsFrom(text, start, numbers);
            AddChineseFrom(text, start, numbers);
        }

        return numbers;
    }

    private static void AddDigitsFrom(string text, int start, HashSet<decimal> numbers)
    {
        var plain = new StringBuilder();
        for (var i = start; i < text.Length && i - start < 40 && Plain(text[i]) is var c and not '\0'; i++)
        {
            plain.Append(c);
            if (decimal.TryParse(plain.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
        }
    }

    private static char Plain(char c) => c switch
    {
        >= '0' and <= '9' or '.' or ',' => c,
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '．' => '.',
        _ => '\0',
    };

    private static void AddChineseFrom(string text, int start, HashSet<decimal> numbers)
    {
        const string digits = "零一二三四五六七八九";
        var total = 0;
        var digit = 0;
        for (var i = start; i < text.Length && i - start < 8; i++)
        {
            var value = text[i] == '两' ? 2 : digits.IndexOf(text[i], StringComparison.Ordinal);
            var power = text[i] switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (value < 0 && power == 0)
            {
                return;
            }

            total += power == 0 ? 0 : Math.Max(digit, 1) * power;
            digit = Math.Max(value, 0);
            numbers.Add(total + digit);
        }
    }
}
