using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds wrong characters in official phrases, doubled words and stops, 的 where 地 belongs.</summary>
public sealed class HJ1012SlipOfThePen : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1012", Title: "错别字或笔误", EnglishTitle: "Slip of the pen",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Completeness, Defect: "typo",
        Basis: LegalBasis.Whole,
        Why: "目标表要随预算批复、公开，错字会改变意思，也显得不严肃。",
        Remedy: "按建议更正，并通读全文。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (Find(dossier, Field.Of(Box.ProjectName), target.ProjectName, null) is { } inName)
        {
            yield return inName;
        }

        var overall = Find(dossier, Field.Of(Box.OverallGoal), target.OverallGoal, null);
        var annual = Find(dossier, Field.Of(Box.AnnualGoal), target.AnnualGoal, null);
        if (overall is not null && annual is not null && string.Equals(overall.Quote, annual.Quote, StringComparison.Ordinal))
        {
            yield return overall with { Related = [Field.Of(Box.AnnualGoal)] };
        }
        else
        {
            foreach (var found in new[] { overall, annual })
            {
                if (found is not null)
                {
                    yield return found;
                }
            }
        }

        for (var row = 0; row < target.Indicators.Count; row++)
        {
            var name = target.Indicators[row].Name;
            if (Find(dossier, Field.IndicatorName(row), name, name) is { } inIndicator)
            {
                yield return inIndicator;
            }
        }
    }

    private Finding? Find(Dossier dossier, Field field, string? text, string? indicator)
    {
        if (text is null || Slips.First(text, dossier.Target.Year) is not { } slip || !IsAsPrinted(dossier.Form, field))
        {
            return null;
        }

        var light = slip.Written.Length == slip.Right.Length && slip.Right.Contains('地', StringComparison.Ordinal);
        return Found(field, $"{field.Caption}“{Around(text, slip)}”中的“{slip.Written}”疑为“{slip.Right}”之误。") with
        {
            Severity = light || slip.Right.Length < slip.Written.Length ? Severity.Hint : Severity.Warning,
            Indicator = indicator,
            Quote = slip.Written,
            Expected = slip.Right,
            Suggestion = slip.Right,
        };
    }

    /// <summary>A reader that undid damage in the text may have made the slip itself.</summary>
    private static bool IsAsPrinted(FormReading form, Field field)
    {
        foreach (var note in form.Notes)
        {
            if (note.Field == field && note.Kind != NoteKind.Unread)
            {
                return false;
            }
        }

        return true;
    }

    private static string Around(string text, Slip slip)
    {
        const int Reach = 8;
        var from = Math.Max(0, slip.Start - Reach);
        var to = Math.Min(text.Length, slip.Start + slip.Written.Length + Reach);
        return $"{(from > 0 ? "……" : string.Empty)}{text[from..to]}{(to < text.Length ? "……" : string.Empty)}";
    }
}
