namespace Hengji.Review;

/// <summary>Quotations short enough for a sentence.</summary>
internal static class Quoted
{
    private const int Longest = 40;

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    public static string Short(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "……");
}
