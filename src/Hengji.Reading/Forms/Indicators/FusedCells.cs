using System.Globalization;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Parts indicators that were printed in one row: as many names in one cell as targets in the next, parted by blanks,
/// line ends or semicolons, perhaps counted (1.… 2.…).
/// </summary>
internal static class FusedCells
{
    public static IReadOnlyList<BlockText> Split(List<BlockText> texts, Geometry geometry)
    {
        List<BlockText>? result = null;
        for (var i = 0; i < texts.Count; i++)
        {
            if (i + 1 < texts.Count && (geometry == Geometry.Stream || texts[i + 1].Token.Row == texts[i].Token.Row)
                && Paired(texts[i].Token, texts[i + 1].Token) is { } pairs)
            {
                result ??= [.. texts[..i]];
                for (var k = 0; k < pairs.Count; k++)
                {
                    result.Add(new BlockText(pairs[k].Name, k == 0 && texts[i].LabelBefore, false, geometry));
                    result.Add(new BlockText(pairs[k].Target, false, false, geometry));
                }

                i++;
            }
            else
            {
                result?.Add(texts[i]);
            }
        }

        return result ?? texts;
    }

    private static List<(Token Name, Token Target)>? Paired(Token first, Token second)
    {
        var targets = Parts(second);
        var names = targets.Count > 1 ? Parts(first) : [];
        if (targets.Count < 2 || names.Count != targets.Count)
        {
            return null;
        }

        // 1.120次 alone is a number; where both cells count on from 1, it is an item.
        if (Counted(names) is { } uncounted)
        {
            names = uncounted;
            targets = Counted(targets) ?? targets;
        }

        return targets.TrueForAll(t => Likeness.TargetCost(t.Text) <= 1.2) && names.TrueForAll(t => Likeness.NameCost(t.Text) <= 1.5)
            ? [.. names.Zip(targets)]
            : null;
    }

    /// <summary>The parts without the numbers that count them; null when they are not counted from 1.</summary>
    private static List<Token>? Counted(List<Token> parts)
    {
        var result = new List<Token>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var text = parts[i].Text;
            if (!text.StartsWith(number, StringComparison.Ordinal) || text.Length < number.Length + 2 || text[number.Length] is not ('.' or '．' or '、' or ')' or '）'))
            {
                return null;
            }

            var rest = text.AsSpan(number.Length + 1);
            var lead = rest.Length - rest.TrimStart().Length;
            result.Add(parts[i].Part(number.Length + 1 + lead, rest.Length - lead));
        }

        return result;
    }

    private static List<Token> Parts(Token token)
    {
        var parts = new List<Token>();
        if (token.Pieces.Count > 0)
        {
            return parts;
        }

        var text = token.Text;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var ends = i == text.Length || char.IsWhiteSpace(text[i]) || text[i] is '；' or ';';
            if (ends && start >= 0)
            {
                // A number with a blank behind it counts what follows.
                if (i == text.Length || ListMark.At(text.AsSpan(start)) <= i - start)
                {
                    parts.Add(token.Part(start, i - start));
                    start = -1;
                }
            }
            else if (!ends && start < 0)
            {
                start = i;
            }
        }

        return parts;
    }
}
