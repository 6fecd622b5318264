namespace Hengji.Tests.Samples;

/// <summary>Cuts text into pieces long enough to be somebody's own words.</summary>
internal static class OwnWords
{
    private const int Length = 12;

    private static readonly string[] Official = ["财政项目支出绩效目标申报表"];

    /// <summary>Every run of twelve Chinese characters that no mark, digit or space interrupts, official terms aside.</summary>
    public static IEnumerable<string> Windows(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsChinese(text[i]))
            {
                continue;
            }

            for (var w = start; w + Length <= i; w++)
            {
                var window = text.Substring(w, Length);
                if (!Official.Any(o => o.Contains(window, StringComparison.Ordinal)))
                {
                    yield return window;
                }
            }

            start = i + 1;
        }
    }

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';
}
