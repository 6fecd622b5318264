namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Parts two indicators that were printed in one row: as many names in one cell as targets in the next, parted by
/// blanks or line ends.
/// </summary>
internal static class FusedCells
{
    public static IReadOnlyList<BlockText> Split(List<BlockText> texts, Geometry geometry)
    {
        List<BlockText>? result = null;
        for (var i = 0; i < texts.Count; i++)
        {
            if (i + 1 < texts.Count && (geometry == Geometry.Stream || texts[i + 1].Token.Row == texts[i].Token.Row)
                && Parts(texts[i + 1].Token) is { Count: > 1 } targets
                && targets.TrueForAll(t => Likeness.TargetCost(t.Text) <= 1.2)
                && Parts(texts[i].Token) is { } names && names.Count == targets.Count
                && names.TrueForAll(t => Likeness.NameCost(t.Text) <= 1.5))
            {
                result ??= [.. texts[..i]];
                for (var k = 0; k < names.Count; k++)
                {
                    result.Add(new BlockText(names[k], k == 0 && texts[i].LabelBefore, false, geometry));
                    result.Add(new BlockText(targets[k], false, false, geometry));
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
            var blank = i == text.Length || char.IsWhiteSpace(text[i]);
            if (blank && start >= 0)
            {
                parts.Add(token.Part(start, i - start));
                start = -1;
            }
            else if (!blank && start < 0)
            {
                start = i;
            }
        }

        return parts;
    }
}
