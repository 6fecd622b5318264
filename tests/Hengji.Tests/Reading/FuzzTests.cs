using System.Diagnostics;
using System.Globalization;
using Hengji.Reading;
using Hengji.Reading.Archives;

namespace Hengji.Tests.Reading;

public sealed class FuzzTests
{
    private const int FewDocuments = 400;

    /// <summary>What a reading may take of the processors at most; a page of a PDF has a bound of ten seconds of its own.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>And by the clock, beside whatever else runs: beyond it, it hangs.</summary>
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(5);

    /// <summary>Reads senseless documents for as long as eng/fuzz asks, and tells each that broke a claim by its number.</summary>
    [Fact]
    public void Senseless_accidents_break_no_claim_for_long() => Run("texts", n =>
    {
        var (name, text) = PropertyTests.Mutant(n);
        return ReadingClaims.Broken(PropertyTests.Read(name, text));
    });

    /// <summary>As above, with documents of every format and accidents to their bytes.</summary>
    [Fact]
    public void Accidents_to_bytes_break_no_claim_for_long() => Run("files", BrokenBytes);

    /// <summary>As above, with pictures of pages; most of the time goes into recognising what is left.</summary>
    [Fact]
    public void Accidents_to_pictures_break_no_claim_for_long() => Run("pictures", n =>
    {
        var (name, bytes) = Scans.PictureMutation.Mutant(n, small: false);
        return ReadingClaims.Broken(DocumentReader.Read(name, bytes));
    });

    [Fact]
    public void Accidents_to_bytes_break_no_claim()
    {
        var failed = new List<string>();
        for (var n = 0; n < FewDocuments; n++)
        {
            Try(n, BrokenBytes, failed);
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }

    private static IEnumerable<string> BrokenBytes(int n)
    {
        var (name, bytes) = ByteMutation.Mutant(n);
        if (!ArchiveReader.IsArchive(bytes))
        {
            return ReadingClaims.Broken(DocumentReader.Read(name, bytes));
        }

        return ArchiveReader.Read(name, bytes).ToList()
            .SelectMany(m => m.Refusal is null ? ReadingClaims.Broken(DocumentReader.Read(m.Name, m.Bytes)) : m.Refusal.EndsWith('。') ? [] : ["A refusal is no sentence."]);
    }

    private static void Run(string kind, Func<int, IEnumerable<string>> broken)
    {
        if (!double.TryParse(Environment.GetEnvironmentVariable("HENGJI_FUZZ_MINUTES"), NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes)
            || (Environment.GetEnvironmentVariable("HENGJI_FUZZ_KIND") is { Length: > 0 } wanted && wanted != kind))
        {
            Assert.Skip("eng/fuzz runs this.");
        }

        var first = int.Parse(Environment.GetEnvironmentVariable("HENGJI_FUZZ_FIRST") ?? "1000000", CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        var used = Environment.CpuUsage.TotalTime;
        var failed = new List<string>();
        var n = first;
        for (; watch.Elapsed.TotalMinutes < minutes && failed.Count < 20; n++)
        {
            Try(n, broken, failed);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n - first} {kind} read in {watch.Elapsed.TotalSeconds:0} s by the clock, {(Environment.CpuUsage.TotalTime - used).TotalSeconds:0} s of processor time, from number {first}; {failed.Count} failed."));
        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }

    private static void Try(int n, Func<int, IEnumerable<string>> broken, List<string> failed)
    {
        // A crash of the whole program leaves this behind.
        if (Environment.GetEnvironmentVariable("HENGJI_FUZZ_LAST") is { Length: > 0 } last)
        {
            File.WriteAllText(last, n.ToString(CultureInfo.InvariantCulture));
        }

        var watch = Stopwatch.StartNew();
        var used = Environment.CpuUsage.TotalTime;
        try
        {
            failed.AddRange(broken(n).Select(claim => $"{n}: {claim}"));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            failed.Add($"{n}: {e}");
        }

        used = Environment.CpuUsage.TotalTime - used;
        if (used > Longest || watch.Elapsed > Hanging)
        {
            failed.Add(string.Create(
                CultureInfo.InvariantCulture, $"{n}: took {used.TotalSeconds:0} s of processor time, {watch.Elapsed.TotalSeconds:0} s by the clock"));
        }
    }
}
