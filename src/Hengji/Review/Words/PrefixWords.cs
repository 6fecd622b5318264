using System.Collections.Frozen;

namespace Hengji.Review.Words;

/// <summary>Words looked for at every place of a text: by their first character, so that most places cost one look.</summary>
internal sealed class PrefixWords
{
    private readonly FrozenDictionary<char, string[]> _byFirst;

    /// <param name="words">Where two begin alike, the one listed first is found.</param>
    public PrefixWords(params string[] words) =>
        _byFirst = words.GroupBy(w => w[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The word that begins at the place; null when none does.</summary>
    public string? At(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !_byFirst.TryGetValue(text[at], out var words))
        {
            return null;
        }

        var rest = text[at..];
        foreach (var word in words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }
}
