using Hengji.Dossiers;
using Hengji.Reading.Forms.Layouts;
using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Binds the indicator block. On paper it is three columns read from top to bottom: labels of the tree, names, targets.
/// Damage moves them against each other but keeps their order; the record is the cheapest alignment of the three.
/// </summary>
internal static class IndicatorReader
{
    /// <summary>
    /// No form prints so many indicators or labels. What does is a list whose rows say themselves where they belong, and
    /// there the search for a better explanation would cost more than it could tell.
    /// </summary>
    private const int MostIndicators = 400;
    private const int MostBranches = 40;

    /// <param name="tokens">The tokens of the block.</param>
    /// <param name="slice">The form they are of.</param>
    /// <param name="geometry">How they lie on the page.</param>
    /// <param name="form">The form to add to.</param>
    /// <param name="evidence">What other forms say of the names.</param>
    /// <param name="roles">What the head of the columns says each text is; null where it tells nothing.</param>
    public static void Read(
        List<Token> tokens, FormSlice slice, Geometry geometry, Form form, TemplateEvidence? evidence,
        IReadOnlyDictionary<Token, ColumnRole>? roles = null)
    {
        var isProse = false;
        if (roles is null && ProseIndicators.Split(tokens, slice.Library.Lexicon, form) is { } prose)
        {
            (tokens, roles) = prose;
            isProse = true;
        }

        var block = IndicatorBlock.Of(tokens, slice, geometry, form, roles);
        var texts = FallenTargets.Raise(FusedCells.Split(block.Texts, geometry), geometry, form);
        var pairing = Pairing.Find(texts, geometry, block.LabelsApart);
        var pairs = pairing.Pairs;
        foreach (var noise in pairing.Noise)
        {
            form.Note(null, NoteKind.Unread, $"“{noise.Text}”既不像三级指标也不像指标值，未采用。", 0.5, noise.Line);
        }

        if (pairs.Count == 0)
        {
            return;
        }

        var slots = block.Slots(pairs);
        var told = new Category?[pairs.Count];
        if (evidence is not null && TemplateEvidence.UnitOf(form) is { } unit)
        {
            for (var i = 0; i < told.Length; i++)
            {
                told[i] = pairs[i].NameText is { } name ? evidence.Told(unit, name) : null;
            }
        }

        var beside = LabelsBeside(slots, pairs.Count);
        var (branches, result) = Align(slots, pairs, told, isList: isProse || (roles is not null && Array.TrueForAll(beside, b => b is not null)));
        for (var i = 0; i < pairs.Count; i++)
        {
            Bind(i, pairs[i], branches, result, block, pairing.ColumnGone, beside[i], told[i], form);
        }
    }

    private static (List<Branch> Branches, BranchingResult? Result) Align(
        IReadOnlyList<(Token Label, double Slot)> slots, IReadOnlyList<Pair> pairs, Category?[] told, bool isList)
    {
        var printed = BranchSequence.Printed(slots);
        if (printed.Count == 0)
        {
            return (printed, null);
        }

        // Where every row repeats its labels, or a sentence begins with them, there is nothing to explain.
        if (isList || pairs.Count > MostIndicators || printed.Count > MostBranches)
        {
            return (printed, AsPrinted(printed, pairs.Count));
        }

        var unfit = new double[pairs.Count][];
        for (var i = 0; i < pairs.Count; i++)
        {
            unfit[i] = Affinity.Costs(pairs[i].NameText, pairs[i].TargetText, told[i]);
        }

        OfOtherDimensions(slots, unfit);

        // Labels that all stand in one heap, away from the indicators, tell nothing by their place.
        var positions = printed.Count < 3 || pairs.Count < 2 || printed.Exists(b => Math.Ceiling(b.First) != Math.Ceiling(printed[0].First));
        var branches = BranchSequence.Completed(printed);
        var result = Branching.Find(branches, unfit, positions);
        if (BranchSequence.InOfficialOrder(printed) is { } sorted)
        {
            var official = BranchSequence.Completed(sorted);
            var other = Branching.Find(official, unfit, positions);
            if (other.Cost + RecoveryCosts.OutOfOrder < result.Cost)
            {
                return (official, other);
            }
        }

        return (branches, result);
    }

    /// <summary>Level 1 is a witness too: where its label stands beside an indicator, categories of other dimensions are less likely.</summary>
    private static void OfOtherDimensions(IReadOnlyList<(Token Label, double Slot)> slots, double[][] unfit)
    {
        foreach (var (label, slot) in slots)
        {
            if (slot != Math.Floor(slot) || slot >= unfit.Length || BranchSequence.DimensionBeside(label) is not { } dimension)
            {
                continue;
            }

            var costs = unfit[(int)slot].ToArray();
            for (var category = 0; category < costs.Length; category++)
            {
                costs[category] += ((Category)category).DimensionOf() == dimension ? 0 : RecoveryCosts.OtherDimension;
            }

            unfit[(int)slot] = costs;
        }
    }

    /// <summary>Each indicator under the last label printed before it.</summary>
    private static BranchingResult AsPrinted(List<Branch> printed, int count)
    {
        var owners = new int[count];
        for (int i = 0, s = 0; i < count; i++)
        {
            while (s + 1 < printed.Count && printed[s + 1].First <= i)
            {
                s++;
            }

            owners[i] = s;
        }

        var margins = new double[count];
        Array.Fill(margins, RecoveryCosts.Slide);
        var rivals = new int[count];
        Array.Fill(rivals, -1);
        return new BranchingResult(owners, margins, rivals, 0);
    }

    /// <summary>For each indicator the category label printed on its row; null when there is none.</summary>
    private static Token?[] LabelsBeside(IReadOnlyList<(Token Label, double Slot)> slots, int count)
    {
        var beside = new Token?[count];
        foreach (var (label, slot) in slots)
        {
            if (slot == Math.Floor(slot) && slot < count && BranchSequence.IsCategoryLabel(label))
            {
                beside[(int)slot] ??= label;
            }
        }

        return beside;
    }

    private static void Bind(
        int row, Pair pair, List<Branch> branches, BranchingResult? result, IndicatorBlock block, bool columnGone,
        Token? beside, Category? told, Form form)
    {
        var branch = result is null ? null : branches[result.Owners[row]];
        form.Indicators.Add(new IndicatorEntry(
            branch?.Dimension,
            branch?.Category,
            branch?.Label?.Trace,
            EntryOf(pair.Name),
            EntryOf(pair.Target),
            branch is { IsPrinted: true } && branch.First <= row && !IsOther(beside, branch) && result!.Margins[row] >= RecoveryCosts.DoubtMargin)
        {
            Row = pair.First.Row,
        });
        form.LastLine = Math.Max(form.LastLine, pair.Name.Concat(pair.Target).Max(t => t.EndLine));
        if (branch is null)
        {
            form.Note(Field.Category(row), NoteKind.Lost, "一级、二级指标名称未能保留下来，记为空。", 0.9, pair.First.Line);
        }
        else
        {
            var rival = result!.Rivals[row] is >= 0 and var other && branches[other] != branch ? NameOf(branches[other]) : null;
            NoteBranch(row, pair, branch, result.Margins[row], rival, beside, told, form);
        }

        NotePair(row, pair, block, columnGone, form);
    }

    private static Entry? EntryOf(IReadOnlyList<Token> tokens) => tokens.Count == 0 ? null : Entry.Of(tokens);

    private static void NoteBranch(
        int row, Pair pair, Branch branch, double margin, string? rival, Token? beside, Category? told, Form form)
    {
        var confidence = RecoveryCosts.Confidence(margin);
        var sisters = told is not null && told == branch.Category ? "；本单位其他各表均列于此" : string.Empty;
        var name = pair.NameText ?? "（名称缺失）";
        var category = NameOf(branch);
        if (branch.Label is not { } label)
        {
            form.Note(Field.Category(row), NoteKind.Doubt, $"“{name}”旁没有二级指标名称，按含义和次序读作{category}，请核对。", Math.Min(confidence, 0.7), pair.First.Line);
            return;
        }

        // Another category's label on the very row: the page says one thing, the reading another.
        var doubt = margin < RecoveryCosts.DoubtMargin ? NoteKind.Doubt : NoteKind.Repaired;
        if (beside is { } printed && IsOther(printed, branch))
        {
            form.Note(
                Field.Category(row), doubt,
                $"同行印的是“{printed.Text.ReplaceLineEndings(string.Empty)}”，“{category}”印在第{label.Line}行；按次序和名称含义，“{name}”读作{category}{sisters}。",
                confidence, pair.First.Line, label.Line);
        }
        else if (branch.First > row)
        {
            form.Note(
                Field.Category(row), doubt,
                $"“{category}”印在第{label.Line}行，在“{name}”之下；按合并单元格和名称含义读作{category}{sisters}。",
                confidence, pair.First.Line, label.Line);
        }
        else if (margin < (branch.First == row ? RecoveryCosts.DoubtMarginOnRow : RecoveryCosts.DoubtMargin))
        {
            form.Note(Field.Category(row), NoteKind.Doubt, $"“{name}”读作{category}，也可能是{rival ?? "别的类别"}，请核对。", confidence, pair.First.Line);
        }
    }

    private static string NameOf(Branch branch) => branch.Category?.Name() ?? branch.Dimension.Name();

    private static bool IsOther(Token? beside, Branch branch) => beside is not null && beside.Label != branch.Label?.Label;

    private static void NotePair(int row, Pair pair, IndicatorBlock block, bool columnGone, Form form)
    {
        if (pair.Name.Count == 0)
        {
            form.Note(Field.IndicatorName(row), NoteKind.Lost, $"指标值“{pair.TargetText}”旁的三级指标名称未能保留下来，记为空。", 0.7, pair.First.Line);
        }

        if (pair.Target.Count == 0)
        {
            if (columnGone || !block.HasTargetColumn)
            {
                form.Note(Field.TargetValue(row), NoteKind.Lost, "年度指标值一栏未能保留下来，记为空，不作为漏填。", 0.9, pair.First.Line);
            }
            else if (block.IsShort(pair.First))
            {
                form.Note(Field.TargetValue(row), NoteKind.Lost, "本行的指标值格未能保留下来，记为空，不作为漏填。", 0.8, pair.First.Line);
            }
        }
        else if (pair.Name.Count > 0 && block.Geometry == Geometry.Table && pair.Target[0].Row > pair.Name[^1].Row)
        {
            form.Note(
                Field.TargetValue(row),
                NoteKind.Repaired,
                $"“{pair.TargetText}”印在“{pair.NameText}”的下一行，归回该指标。",
                0.9,
                [pair.Name[0].Line, pair.Target[0].Line]);
        }

        if (pair.Name.Count > 1)
        {
            form.Note(Field.IndicatorName(row), NoteKind.Repaired, $"名称断成{pair.Name.Count}段，已接为“{pair.NameText}”。", 0.85, pair.Name.Select(t => t.Line));
        }
    }
}
