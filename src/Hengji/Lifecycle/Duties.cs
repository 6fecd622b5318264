using Hengji.People;

namespace Hengji.Lifecycle;

/// <summary>Which stages wait for whom (待办).</summary>
public static class Duties
{
    /// <summary>An act that moves a form on is owed; taking back, carrying over or closing is a choice.</summary>
    private static readonly Act[] Owed = [Act.Submit, Act.Pass, Act.GradeExcellent, Act.Approve];

    /// <summary>The stages in which somebody owes an act.</summary>
    public static IReadOnlyList<Stage> Stages { get; } =
        [.. Transitions.All.Where(t => Owed.Contains(t.Act)).Select(t => t.From).Distinct().Order()];

    /// <summary>What a person owes: a stage, and the role it waits for.</summary>
    public static IReadOnlyList<(Stage Stage, Role Role)> Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return [.. Transitions.All.Where(t => Owed.Contains(t.Act) && person.IsAny(t.By)).Select(t => (t.From, t.By)).Distinct()];
    }
}
