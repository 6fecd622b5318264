using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a category of indicators that should have at least one and has none.</summary>
public sealed class HJ1002RequiredCategoryEmpty(Norm<IReadOnlyList<RequiredIndicators>> required) : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1002", Title: "应设指标未设", Severity: Severity.Warning,
        EnglishTitle: "Required indicator not set",
        Dimension: ReviewDimension.Completeness, Defect: "missing-indicator-category",
        Basis: LegalBasis.Categories,
        Why: "缺少这类指标，项目做得好不好、快不快、值不值就少一面可以考核。",
        Remedy: "结合项目内容补设指标并填写指标值；确不适用的，在申报说明中写明理由。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var present = Present(dossier.Target);
        var asked = required.For(dossier.Target.Year);
        ulong reported = 0;
        foreach (var requirement in asked.Value)
        {
            var any = Bits(requirement.AnyOf);
            if ((present & any) != 0 || (any & ~reported) == 0)
            {
                continue;
            }

            if (MayHaveBeenLost(dossier.Form, requirement))
            {
                continue;
            }

            reported |= any;
            yield return Found(Field.Of(Box.Indicators), Message(requirement) + EndOfForm(dossier.Target.Indicators, requirement)) with
            {
                Severity = requirement.Obligation switch
                {
                    Obligation.Must => Severity.Error,
                    Obligation.Should => Severity.Warning,
                    _ => Severity.Hint,
                },
                Expected = requirement.Caption,
                Suggestion = requirement.Example,
            };
        }
    }

    private static string Message(RequiredIndicators requirement) =>
        requirement.Obligation == Obligation.May
            ? $"{requirement.Caption}均未设置，效益只靠其他类别说明。"
            : $"未设{requirement.Caption}。";

    /// <summary>
    /// What may have stood on a page that was not sent along: everything behind the outputs, where they are the last
    /// that is there. It is said, so that a page left behind is not taken for work left undone.
    /// </summary>
    private static string EndOfForm(IReadOnlyList<Indicator> rows, RequiredIndicators requirement) =>
        rows.Count == 0 ? "如有续页未附，请补附。"
        : rows[^1] is { Category: { } last, Name: { } name } && requirement.AnyOf.Any(missed => missed > last) ? $"表到“{Quoted.Short(name)}”为止，如有续页未附，请补附。"
        : Elsewhere(rows, requirement) is { } stray ? $"“{Quoted.Short(stray)}”如属此类，请移列。"
        : string.Empty;

    /// <summary>An indicator under another category that may well be of the one that is missed; null when there is none.</summary>
    private static string? Elsewhere(IReadOnlyList<Indicator> rows, RequiredIndicators requirement)
    {
        foreach (var row in rows)
        {
            if (row is not { Name: { } name, Category: { } own } || requirement.AnyOf.Contains(own))
            {
                continue;
            }

            var sense = IndicatorSense.Of(name);
            var fits = requirement.AnyOf.Any(missed => missed switch
            {
                Category.Quality => (own is Category.Quantity or Category.Timeliness) && sense is { IsRate: true, IsTimely: false },
                Category.Timeliness => sense.IsTimely || name.Contains("时限", StringComparison.Ordinal) || name.Contains("时间", StringComparison.Ordinal),
                Category.Quantity => own.DimensionOf() == Dimension.Output && sense.IsCount,
                Category.SocialBenefit => own == Category.SustainableImpact,
                _ => false,
            });
            if (fits)
            {
                return name;
            }
        }

        return null;
    }

    private static ulong Present(PerformanceTarget target)
    {
        ulong present = 0;
        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row].Category is { } category)
            {
                present |= 1UL << (int)category;
            }
        }

        return present;
    }

    private static ulong Bits(IReadOnlyList<Category> categories)
    {
        ulong bits = 0;
        for (var i = 0; i < categories.Count; i++)
        {
            bits |= 1UL << (int)categories[i];
        }

        return bits;
    }

    /// <summary>
    /// Whether an indicator of the kind may have stood on the page: the block was cut, a row's category is unknown, or
    /// a doubt about some row's category speaks of this one.
    /// </summary>
    private static bool MayHaveBeenLost(FormReading form, RequiredIndicators requirement)
    {
        var rows = form.Target.Indicators;
        foreach (var row in rows)
        {
            if (row.Category is null && Reaches(row.Dimension, requirement))
            {
                return true;
            }
        }

        var mended = IsMended(form);
        if (Enumerable.Range(0, rows.Count).Any(row => StandsAmiss(rows, row, requirement, mended)))
        {
            return true;
        }

        foreach (var note in form.Notes)
        {
            if (note.Kind is not (NoteKind.Lost or NoteKind.Doubt) || note.Field is not { } field)
            {
                continue;
            }

            if (field.Box == Box.Indicators)
            {
                return true;
            }

            if (field.Box is Box.Category or Box.Dimension && Concerns(note, field, rows, requirement))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether labels of the tree were put back in place, so that one more may have been put wrongly.</summary>
    private static bool IsMended(FormReading form)
    {
        foreach (var note in form.Notes)
        {
            if (note is { Kind: NoteKind.Repaired, Field.Box: Box.Category or Box.Dimension })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// An indicator whose words fit the category that is missed, and not the one it was read under, where the form
    /// would print the one missed: just before its own rows, or just behind. Of a form that nothing was mended in only
    /// words that leave no doubt count (时限, 次数, 合格率): that the row stands amiss is told by another rule.
    /// </summary>
    private static bool StandsAmiss(IReadOnlyList<Indicator> rows, int row, RequiredIndicators requirement, bool mended)
    {
        if (rows[row] is not { Name: { } name, Category: { } own } || IndicatorSense.MayBelong(name, own))
        {
            return false;
        }

        var before = row > 0 ? rows[row - 1].Category : null;
        var behind = row + 1 < rows.Count ? rows[row + 1].Category : null;
        return requirement.AnyOf.Any(missed => (mended || missed is Category.Timeliness or Category.Quantity or Category.Quality) && IndicatorSense.MayBelong(name, missed)
            && ((missed < own && (before is null || before < missed)) || (missed > own && (behind is null || behind > missed))));
    }

    /// <summary>
    /// A doubt concerns the other categories its message names; where it names none, those the row's own words fit.
    /// </summary>
    private static bool Concerns(
        ReadingNote note, Field field, IReadOnlyList<Indicator> rows, RequiredIndicators requirement)
    {
        var row = field.Row is { } r && r < rows.Count ? rows[r] : null;
        var named = false;
        foreach (var category in Enum.GetValues<Category>())
        {
            if (category != row?.Category && note.Message.Contains(category.Name(), StringComparison.Ordinal))
            {
                named = true;
                if (requirement.AnyOf.Contains(category))
                {
                    return true;
                }
            }
        }

        return !named && (row?.Name is not { } name || requirement.AnyOf.Any(c => IndicatorSense.MayBelong(name, c)));
    }

    private static bool Reaches(Dimension? dimension, RequiredIndicators requirement)
    {
        if (dimension is not { } d)
        {
            return true;
        }

        foreach (var category in requirement.AnyOf)
        {
            if (category.DimensionOf() == d)
            {
                return true;
            }
        }

        return false;
    }
}
