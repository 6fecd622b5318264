namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Pairs names and targets of a block that was read column by column: all names stand before all targets. The cut
/// between the two columns is where the texts left of it look most like names and those right of it most like targets,
/// and where there are as many of the one as of the other.
/// </summary>
internal static class ColumnPairing
{
    /// <summary>Each name more than there are targets, or the other way round.</summary>
    private const double Uneven = 3;

    /// <summary>Names were wrapped at the width of their column.</summary>
    private const double Wrapped = 1;

    public static PairingResult Find(IReadOnlyList<BlockText> texts, double lineWidth)
    {
        var (names, targets) = Cut(texts, lineWidth);
        var pairs = new List<Pair>();
        for (var i = 0; i < Math.Max(names.Count, targets.Count); i++)
        {
            pairs.Add(new Pair(i < names.Count ? names[i] : [], i < targets.Count ? targets[i] : []));
        }

        return new PairingResult(pairs, [], targets.Count == 0);
    }

    private static (List<List<Token>> Names, List<List<Token>> Targets) Cut(IReadOnlyList<BlockText> texts, double lineWidth)
    {
        double right = 0;
        foreach (var text in texts)
        {
            right += text.TargetCost;
        }

        double left = 0;
        var best = double.MaxValue;
        (List<List<Token>>, List<List<Token>>) cut = ([], []);
        for (var k = 0; k <= texts.Count; k++)
        {
            foreach (var wrapped in (bool[])[false, true])
            {
                var names = Merged(texts, 0, k, wrapped ? lineWidth : double.MaxValue);
                var targets = Merged(texts, k, texts.Count, double.MaxValue);
                var uneven = k == texts.Count ? Uneven : Math.Abs(names.Count - targets.Count) * Uneven;
                var cost = left + right + uneven + (wrapped ? Wrapped : 0);
                if (cost < best)
                {
                    best = cost;
                    cut = (names, targets);
                }
            }

            if (k < texts.Count)
            {
                left += texts[k].NameCost;
                right -= texts[k].TargetCost;
            }
        }

        return cut;
    }

    /// <summary>Lines as texts: a full line, or one that plainly goes on, takes the next with it.</summary>
    private static List<List<Token>> Merged(IReadOnlyList<BlockText> texts, int from, int to, double lineWidth)
    {
        var merged = new List<List<Token>>();
        for (var i = from; i < to; i++)
        {
            var goesOn = i > from && (texts[i - 1].IsOpen || (texts[i - 1].Token.Text.Length >= Math.Max(lineWidth, 8) && texts[i].Token.Text.Length <= 6));
            if (goesOn)
            {
                merged[^1].Add(texts[i].Token);
            }
            else
            {
                merged.Add([texts[i].Token]);
            }
        }

        return merged;
    }
}
