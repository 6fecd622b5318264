using System.Diagnostics;

namespace Hengji.Scans;

/// <summary>
/// The steps of reading a page as spans of <c>Hengji.Scans</c>: whoever listens sees where the time of a page goes;
/// when nobody does, they cost nothing.
/// </summary>
public static class PageSteps
{
    /// <summary>Name of the source of the spans.</summary>
    public const string Source = "Hengji.Scans";

    private static readonly ActivitySource _source = new(Source);

    internal static T Take<T>(string step, Func<T> work)
    {
        using var span = _source.StartActivity(step);
        return work();
    }

    internal static void Take(string step, Action work)
    {
        using var span = _source.StartActivity(step);
        work();
    }
}
