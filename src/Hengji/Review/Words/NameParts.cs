using System.Buffers;

namespace Hengji.Review.Words;

/// <summary>The things one indicator's name sets side by side.</summary>
internal static class NameParts
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("，,；;");

    /// <summary>
    /// The clauses of the name, when each says something of its own; none when it is one phrase. Brackets explain, and
    /// a clause that only lists (、) is one thing.
    /// </summary>
    public static IReadOnlyList<string> Of(string name)
    {
        if (name.AsSpan().IndexOfAny(Stops) < 0)
        {
            return [];
        }

        var parts = new List<string>();
        int start = 0, depth = 0;
        for (var at = 0; at <= name.Length; at++)
        {
            if (at < name.Length && name[at] is '（' or '(' or '“')
            {
                depth++;
            }
            else if (at < name.Length && name[at] is '）' or ')' or '”')
            {
                depth--;
            }
            else if (at == name.Length || (depth == 0 && Stops.Contains(name[at])))
            {
                if (name[start..at].Trim(' ', '。', '.') is { Length: >= 3 } part
                    && !TaskWords.Grounds.Starts(part))
                {
                    parts.Add(part);
                }

                start = at + 1;
            }
        }

        return parts.Count > 1 ? parts : [];
    }
}
