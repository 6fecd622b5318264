using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review;

/// <summary>The texts a form's author wrote freely: name, goals, names of indicators.</summary>
internal static class FormTexts
{
    /// <summary>The goals that are stated, overall first.</summary>
    public static IEnumerable<(Box Box, string Goal)> Goals(PerformanceTarget target)
    {
        if (target.OverallGoal is { } overall)
        {
            yield return (Box.OverallGoal, overall);
        }

        if (target.AnnualGoal is { } annual)
        {
            yield return (Box.AnnualGoal, annual);
        }
    }

    /// <summary>Field, text, and for an indicator its name; blank ones are left out.</summary>
    public static IEnumerable<(Field Field, string Text, string? Indicator)> Of(PerformanceTarget target)
    {
        if (target.ProjectName is { } name)
        {
            yield return (Field.Of(Box.ProjectName), name, null);
        }

        if (target.OverallGoal is { } overall)
        {
            yield return (Field.Of(Box.OverallGoal), overall, null);
        }

        if (target.AnnualGoal is { } annual && !string.Equals(annual, target.OverallGoal, StringComparison.Ordinal))
        {
            yield return (Field.Of(Box.AnnualGoal), annual, null);
        }

        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row].Name is { } indicator)
            {
                yield return (Field.IndicatorName(row), indicator, indicator);
            }
        }
    }
}
