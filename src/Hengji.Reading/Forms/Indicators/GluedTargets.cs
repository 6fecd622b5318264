namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Takes a target off the end of a name it was glued to (设备运行数量≥435台). Only a sign or a percentage is plain
/// enough: a bare number at the end may well be part of the name (发放人数903人).
/// </summary>
internal static class GluedTargets
{
    public static IReadOnlyList<Pair> Split(PairingResult pairing)
    {
        if (pairing.ColumnGone && pairing.Pairs.All(p => p.Target.Count > 0 || Cut(p) < 0))
        {
            return pairing.Pairs;
        }

        var result = new List<Pair>(pairing.Pairs.Count);
        foreach (var pair in pairing.Pairs)
        {
            var at = pair.Target.Count == 0 ? Cut(pair) : -1;
            if (at < 0)
            {
                result.Add(pair);
                continue;
            }

            var token = pair.Name[^1];
            var name = token.Text[..at].TrimEnd();
            result.Add(new Pair(
                [.. pair.Name.Take(pair.Name.Count - 1), token with { Text = name, Trace = token.Trace with { Length = name.Length } }],
                [token with
                {
                    Text = token.Text[at..],
                    Trace = token.Trace with { Start = token.Trace.Start + at, Length = token.Text.Length - at },
                }]));
        }

        return result;
    }

    /// <summary>Where the target begins in the last cell of the name, or -1.</summary>
    private static int Cut(Pair pair)
    {
        if (pair.Name.Count == 0)
        {
            return -1;
        }

        var text = pair.Name[^1].Text;
        for (var i = 3; i < text.Length; i++)
        {
            var sign = Likeness.IsSign(text[i]) && !Likeness.IsSign(text[i - 1]);
            var percentage = char.IsAsciiDigit(text[i]) && !char.IsAsciiDigit(text[i - 1]) && text[i - 1] is not ('.' or '-')
                && text.AsSpan(i).IndexOfAny('%', '％') > 0 && text.Length - i <= 8;
            if ((sign || percentage) && text.Length - i <= 16 && Likeness.TargetCost(text[i..]) <= 0.3
                && Likeness.EndsLikeName(text.AsSpan(0, i).TrimEnd()))
            {
                return i;
            }
        }

        return -1;
    }
}
