using System.Buffers;

namespace Hengji.Review.Words;

/// <summary>A few words that mean the same to a rule, searched for in one pass over the text.</summary>
internal sealed class WordSet
{
    private readonly string[] _words;
    private readonly SearchValues<string> _search;

    public WordSet(params string[] words)
    {
        _words = words;
        _search = SearchValues.Create(words, StringComparison.Ordinal);
    }

    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(_search);

    /// <summary>The word that stands first in the list among those in the text; null when none is.</summary>
    public string? FirstIn(ReadOnlySpan<char> text)
    {
        if (IsIn(text))
        {
            foreach (var word in _words)
            {
                if (text.Contains(word, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return null;
    }

    /// <summary>The first word of the list that both texts have; null when there is none.</summary>
    public string? FirstInBoth(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (IsIn(left) && IsIn(right))
        {
            foreach (var word in _words)
            {
                if (left.Contains(word, StringComparison.Ordinal) && right.Contains(word, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return null;
    }

    public bool Ends(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Length of the longest word the text ends with; 0 when it ends with none.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var word in _words)
        {
            if (word.Length > longest && text.EndsWith(word, StringComparison.Ordinal))
            {
                longest = word.Length;
            }
        }

        return longest;
    }

    public bool Starts(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
