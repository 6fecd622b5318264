namespace Hengji.Review.Words;

/// <summary>What a phrase is about: its words without those that any phrase may have.</summary>
internal static class Topics
{
    /// <summary>The pieces of the phrase between generic words, digits and signs; pieces of one character say nothing.</summary>
    public static IReadOnlyList<string> Of(string phrase)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var at = 0; at <= phrase.Length;)
        {
            var cut = at == phrase.Length ? 1 : CutAt(phrase, at);
            if (cut == 0)
            {
                at++;
                continue;
            }

            if (at - start >= 2)
            {
                pieces.Add(phrase[start..at]);
            }

            at += cut;
            start = at;
        }

        return pieces;
    }

    /// <summary>Whether a topic is spoken of: two characters of it in a row stand in the text, or a word for the same doing.</summary>
    public static bool IsIn(string topic, string text)
    {
        for (var i = 0; i + 2 <= topic.Length; i++)
        {
            if (text.AsSpan().Contains(topic.AsSpan(i, 2), StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var words in TaskWords.Alike)
        {
            if (Array.Exists(words, w => topic.Contains(w, StringComparison.Ordinal))
                && Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static int CutAt(string phrase, int at)
    {
        if (!char.IsLetter(phrase[at]))
        {
            return 1;
        }

        foreach (var word in TaskWords.Generic)
        {
            if (string.CompareOrdinal(phrase, at, word, 0, word.Length) == 0)
            {
                return word.Length;
            }
        }

        return 0;
    }
}
