namespace Hengji.Review.Peers;

/// <summary>Middle and spread of a few numbers, which one or two absurd ones do not move.</summary>
internal static class Robust
{
    /// <summary>A standard deviation in median absolute deviations, were the numbers normal.</summary>
    private const double Consistent = 1.4826;

    /// <summary>The middle number, or the mean of the two middle ones; the list is sorted by it and must not be empty.</summary>
    public static double Median(List<double> numbers)
    {
        numbers.Sort();
        var half = numbers.Count / 2;
        return numbers.Count % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
    }

    /// <summary>Median absolute deviation from the median, scaled to a standard deviation.</summary>
    public static double Spread(List<double> numbers, double median) =>
        Consistent * Median([.. numbers.Select(n => Math.Abs(n - median))]);
}
