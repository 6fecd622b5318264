using System.Diagnostics;
using System.Globalization;

namespace Hengji.Tests.Reading;

public sealed class FuzzTests
{
    /// <summary>Reads senseless documents for as long as eng/fuzz asks, and tells each that broke a claim by its number.</summary>
    [Fact]
    public void Senseless_accidents_break_no_claim_for_long()
    {
        if (!double.TryParse(Environment.GetEnvironmentVariable("HENGJI_FUZZ_MINUTES"), NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes))
        {
            Assert.Skip("eng/fuzz runs this.");
        }

        var first = int.Parse(Environment.GetEnvironmentVariable("HENGJI_FUZZ_FIRST") ?? "1000000", CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        var failed = new List<string>();
        var n = first;
        for (; watch.Elapsed.TotalMinutes < minutes && failed.Count < 20; n++)
        {
            var (name, text) = PropertyTests.Mutant(n);
            try
            {
                failed.AddRange(ReadingClaims.Broken(PropertyTests.Read(name, text)).Select(claim => $"{n}: {claim}"));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failed.Add($"{n}: {e}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n - first} documents read in {watch.Elapsed.TotalSeconds:0} s, from number {first}; {failed.Count} failed."));
        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }
}
