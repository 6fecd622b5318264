namespace Hengji.Review.Words;

/// <summary>A list of things named side by side (保洁、保安、维修).</summary>
/// <param name="Items">As written; the first has what stands before the list, the last what stands behind it.</param>
internal sealed record NamedList(IReadOnlyList<string> Items)
{
    private const char Comma = '、';

    /// <summary>Words longer than this are clauses, shorter ones letters.</summary>
    private const int Longest = 6;

    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("，,；;。：:（）()“”\n");

    /// <summary>The lists of three and more in a text.</summary>
    public static IEnumerable<NamedList> In(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var stop = text.AsSpan(start).IndexOfAny(Ends);
            var end = stop < 0 ? text.Length : start + stop;
            var items = text[start..end].Split(Comma);
            if (items.Length > 2 && items[1..^1].All(item => item.Length is >= 2 and <= Longest) && items[0].Length >= 2 && items[^1].Length >= 2)
            {
                yield return new NamedList(items);
            }

            start = end + 1;
        }
    }

    /// <summary>
    /// Things between the first and the last that the other text does not name, where both lists name at least two
    /// things in common, and so are of the same; none otherwise.
    /// </summary>
    public IEnumerable<string> MissingIn(NamedList other, string text)
    {
        var alike = Items.Count(item => other.Items.Any(own => Same(item, own)));
        return alike >= 2 ? Items.Skip(1).SkipLast(1).Where(item => !text.Contains(item, StringComparison.Ordinal)) : [];
    }

    /// <summary>The list as one reads it: first and last without what is not of it, as far as the other list tells.</summary>
    public string ToldBeside(NamedList other) => string.Join(Comma, Items.Select((item, i) =>
        i == 0 ? Common(item, other.Items[0], atEnd: true) : i == Items.Count - 1 ? Common(item, other.Items[^1], atEnd: false) : item));

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || Shared(left, right, atEnd: true) >= 2 || Shared(left, right, atEnd: false) >= 2;

    private static string Common(string item, string other, bool atEnd)
    {
        var shared = Shared(item, other, atEnd);
        return shared < 2 ? item : atEnd ? item[^shared..] : item[..shared];
    }

    private static int Shared(string left, string right, bool atEnd)
    {
        var most = Math.Min(left.Length, right.Length);
        var shared = 0;
        while (shared < most && (atEnd ? left[^(shared + 1)] == right[^(shared + 1)] : left[shared] == right[shared]))
        {
            shared++;
        }

        return shared;
    }
}
