using CsCheck;
using Hengji.Reading;
using Hengji.Reading.Forms.Layouts;
using Hengji.Scans;
using Hengji.Scans.Paper;
using Hengji.Scans.Recognition;

namespace Hengji.Tests.Scans;

/// <summary>What was recognised before a stop is not recognised again, and nobody can tell from the result that there was one.</summary>
public sealed class PageShelfTests
{
    private static readonly Gen<double> Number = Gen.Double[-10, 2_000];

    private static readonly Gen<ScannedLetter> Letter = Gen.Select(
        Gen.OneOf(Gen.Const("绩"), Gen.Const("≥"), Gen.Const(" "), Gen.Const(""), Gen.Const("𠮷")), Number, Number, Number, Number, Gen.Double.Unit,
        (text, left, right, baseline, size, certainty) => new ScannedLetter(text, left, right, baseline, size, certainty));

    private static readonly Gen<ScannedRule> Rule = Gen.Select(Number, Number, Number, (at, from, to) => new ScannedRule(at, from, to));

    private static readonly Gen<ScannedPage> Page = Gen.Select(
        Number, Number, Letter.Array[0, 20], Rule.Array[0, 5], Rule.Array[0, 5], Number.Array[8],
        (width, height, letters, levels, uprights, w) => new ScannedPage(width, height, letters, levels, uprights)
        {
            Came = new Warp(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]),
        });

    [Fact]
    public void A_page_comes_back_from_the_shelf_to_the_last_bit() => Page.Sample(page =>
    {
        var again = KeptPage.Parse(KeptPage.Write(page))!;
        Assert.Equal((page.Width, page.Height, page.Came), (again.Width, again.Height, again.Came));
        Assert.Equal(page.Letters, again.Letters);
        Assert.Equal(page.Levels, again.Levels);
        Assert.Equal(page.Uprights, again.Uprights);
    });

    [Fact]
    public void A_damaged_page_is_as_good_as_none() => Gen.Select(Page, Gen.Int, Gen.Byte[1, 255]).Sample((page, at, change) =>
    {
        var bytes = KeptPage.Write(page);
        bytes[(int)((uint)at % bytes.Length)] ^= change;
        Assert.Null(KeptPage.Parse(bytes));
        Assert.Null(KeptPage.Parse(bytes.AsSpan(0, (int)((uint)at % bytes.Length))));
    });

    [Fact]
    public void The_oldest_pages_leave_when_the_shelf_is_full()
    {
        var folder = Scratch.Folder();
        var page = new ScannedPage(595, 842, [new ScannedLetter("绩", 1, 2, 3, 4, 1)], [], []);
        var size = KeptPage.Write(page).Length;
        var place = new PageShelf.Place(new PageShelf(folder, most: 3 * size), "picture");

        for (var number = 1; number <= 7; number++)
        {
            place.Keep(number, 0, page);
        }

        Assert.True(new DirectoryInfo(folder).GetFiles().Sum(f => f.Length) <= 3 * size);
        Assert.NotNull(place.Find(7, 0));
        Assert.Null(place.Find(1, 0));
    }

    [Fact]
    public void A_shelf_that_cannot_be_written_costs_nothing_but_time()
    {
        var file = Path.Combine(Scratch.Folder(), "not-a-folder");
        File.WriteAllText(file, "taken");
        var place = new PageShelf.Place(new PageShelf(file), "picture");

        place.Keep(1, 0, new ScannedPage(595, 842, [], [], []));

        Assert.Null(place.Find(1, 0));
    }

    [Fact]
    public void A_reading_stopped_between_pages_goes_on_there_to_the_same_result()
    {
        Assert.SkipUnless(RecognitionModels.Exist, "The recognition models are not installed; nothing was recognised.");
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "corpus", "documents", "x10-field-200.pdf"));
        var folder = Scratch.Folder();
        using var stop = new CancellationTokenSource();
        var watched = new Recognition { Folder = folder, Progress = new Stopping(stop), Cancellation = stop.Token };

        Assert.Throws<OperationCanceledException>(() => Text(bytes, watched));

        var first = Assert.Single(new DirectoryInfo(folder).GetFiles());
        var resumed = Text(bytes, new Recognition { Folder = folder });
        Assert.Equal(2, new DirectoryInfo(folder).GetFiles().Length);
        Assert.Equal(first.LastWriteTimeUtc, File.GetLastWriteTimeUtc(first.FullName));
        Assert.Equal(Text(bytes, Recognition.Unwatched), resumed);
    }

    private static string Text(ReadOnlyMemory<byte> bytes, Recognition recognition)
    {
        var opened = DocumentReader.Open("x10.pdf", bytes, LayoutLibrary.Standard, recognition);
        Assert.Null(opened.Refusal);
        var forms = opened.Forms.ToList();
        return opened.Text
            + string.Join('\n', forms.SelectMany(f => f.Traces.OrderBy(t => t.Key.Box).ThenBy(t => t.Key.Row)).Select(t => $"{t.Key} {string.Join(' ', t.Value)}"))
            + string.Join('\n', forms.SelectMany(f => f.Notes).Select(n => $"{n.Field} {n.Kind} {n.Message} {n.Confidence}"));
    }

    /// <summary>Stops before the second page.</summary>
    private sealed class Stopping(CancellationTokenSource stop) : IProgress<PageProgress>
    {
        public void Report(PageProgress value)
        {
            Assert.Equal(2, value.Pages);
            if (value.Page == 2)
            {
                stop.Cancel();
            }
        }
    }
}
