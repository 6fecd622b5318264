using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Binds the indicator block. On paper it is three columns read from top to bottom: labels of the tree, names, targets.
/// Damage moves them against each other but keeps their order; the record is the cheapest alignment of the three.
/// </summary>
internal static class IndicatorReader
{
    public static void Read(List<Token> tokens, FormSlice slice, Geometry geometry, Form form, TemplateEvidence? evidence)
    {
        var block = IndicatorBlock.Of(tokens, slice, geometry, form);
        var texts = FusedCells.Split(block.Texts, geometry);
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

        var (branches, result) = Align(slots, pairs, told);
        for (var i = 0; i < pairs.Count; i++)
        {
            Bind(i, pairs[i], branches, result, block, pairing.ColumnGone, slots, told[i], form);
        }
    }

    private static (List<Branch> Branches, BranchingResult? Result) Align(
        IReadOnlyList<(Token Label, double Slot)> slots, IReadOnlyList<Pair> pairs, Category?[] told)
    {
        var printed = BranchSequence.Printed(slots);
        if (printed.Count == 0)
        {
            return (printed, null);
        }

        var unfit = new double[pairs.Count][];
        for (var i = 0; i < pairs.Count; i++)
        {
            unfit[i] = Affinity.Costs(pairs[i].NameText, pairs[i].TargetText, told[i]);
        }

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

    private static void Bind(
        int row, Pair pair, List<Branch> branches, BranchingResult? result, IndicatorBlock block, bool columnGone,
        IReadOnlyList<(Token Label, double Slot)> slots, Category? told, Form form)
    {
        var branch = result is null ? null : branches[result.Owners[row]];
        form.Indicators.Add(new IndicatorEntry(
            branch?.Dimension,
            branch?.Category,
            branch?.Label?.Trace,
            EntryOf(pair.Name),
            EntryOf(pair.Target),
            branch is { IsPrinted: true } && branch.First <= row && !IsBesideOther(row, branch, slots) && result!.Margins[row] >= RecoveryCosts.DoubtMargin));
        form.LastLine = Math.Max(form.LastLine, pair.Name.Concat(pair.Target).Max(t => t.Line));
        if (branch is null)
        {
            form.Note(Field.Category(row), NoteKind.Lost, "一级、二级指标名称未能保留下来，记为空。", 0.9, pair.First.Line);
        }
        else
        {
            var rival = result!.Rivals[row] is >= 0 and var other && branches[other] != branch ? NameOf(branches[other]) : null;
            NoteBranch(row, pair, branch, result.Margins[row], rival, slots, told, form);
        }

        NotePair(row, pair, block, columnGone, form);
    }

    private static Entry? EntryOf(IReadOnlyList<Token> tokens) => tokens.Count == 0 ? null : Entry.Of(tokens);

    private static void NoteBranch(
        int row, Pair pair, Branch branch, double margin, string? rival, IReadOnlyList<(Token Label, double Slot)> slots, Category? told, Form form)
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
        if (Beside(row, slots) is { } printed && printed.Label != label.Label)
        {
            form.Note(
                Field.Category(row),
                margin < RecoveryCosts.DoubtMargin ? NoteKind.Doubt : NoteKind.Repaired,
                $"同行印的是“{printed.Text.ReplaceLineEndings(string.Empty)}”，“{category}”印在第{label.Line}行；按次序和名称含义，“{name}”读作{category}{sisters}。",
                confidence,
                [pair.First.Line, label.Line]);
        }
        else if (branch.First > row && row < branch.First)
        {
            form.Note(
                Field.Category(row),
                margin < RecoveryCosts.DoubtMargin ? NoteKind.Doubt : NoteKind.Repaired,
                $"“{category}”印在第{label.Line}行，在“{name}”之下；按合并单元格和名称含义读作{category}{sisters}。",
                confidence,
                [pair.First.Line, label.Line]);
        }
        else if (margin < (branch.First == row ? RecoveryCosts.DoubtMarginOnRow : RecoveryCosts.DoubtMargin))
        {
            form.Note(Field.Category(row), NoteKind.Doubt, $"“{name}”读作{category}，也可能是{rival ?? "别的类别"}，请核对。", confidence, pair.First.Line);
        }
    }

    private static string NameOf(Branch branch) => branch.Category?.Name() ?? branch.Dimension.Name();

    /// <summary>The category label printed on the row of an indicator; null when there is none.</summary>
    private static Token? Beside(int row, IReadOnlyList<(Token Label, double Slot)> slots)
    {
        foreach (var (label, slot) in slots)
        {
            if (slot == row && BranchSequence.IsCategoryLabel(label))
            {
                return label;
            }
        }

        return null;
    }

    private static bool IsBesideOther(int row, Branch branch, IReadOnlyList<(Token Label, double Slot)> slots) =>
        Beside(row, slots) is { } printed && printed.Label != branch.Label?.Label;

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
