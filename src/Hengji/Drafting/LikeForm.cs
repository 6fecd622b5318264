using Hengji.Targets;

namespace Hengji.Drafting;

/// <summary>A new form after the model of another (照样填报): its words, without what belongs to that project alone.</summary>
public static class LikeForm
{
    /// <summary>
    /// Name, goals and indicators of the model. Year, amounts, dates and codes are left blank: figures taken over unseen would
    /// be invented ones.
    /// </summary>
    /// <param name="model">The other project's record.</param>
    /// <param name="unit">The unit that fills in; null when not known.</param>
    public static PerformanceTarget Of(PerformanceTarget model, string? unit)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new PerformanceTarget
        {
            Edition = model.Edition,
            ProjectName = model.ProjectName,
            ProjectTypes = model.ProjectTypes,
            CompetentDepartment = model.CompetentDepartment,
            ImplementingUnit = unit,
            OverallGoal = model.OverallGoal,
            AnnualGoal = model.AnnualGoal,
            Indicators = [.. model.Indicators.Select(i => i with { Details = null })],
        };
    }
}
