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
            if (words.IsIn(topic) && words.IsIn(text))
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

        return TaskWords.Generic.At(phrase, at)?.Length ?? 0;
    }
}
