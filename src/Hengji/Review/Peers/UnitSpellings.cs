using Hengji.Targets;

namespace Hengji.Review.Peers;

/// <summary>How each unit spells its competent department (主管部门), and on how many forms.</summary>
internal sealed class UnitSpellings
{
    private readonly Dictionary<(string? Unit, string Department), (int Forms, int First)> _spellings = [];

    public UnitSpellings(IReadOnlyList<PerformanceTarget> targets)
    {
        for (var i = 0; i < targets.Count; i++)
        {
            if (targets[i] is { CompetentDepartment: { } department } target)
            {
                var known = _spellings.GetValueOrDefault((target.ImplementingUnit, department), (Forms: 0, First: i));
                _spellings[(target.ImplementingUnit, department)] = (known.Forms + 1, known.First);
            }
        }
    }

    /// <summary>Forms of the unit that spell the department as this one does, and the first of them; none of a form that is not among them.</summary>
    public (int Forms, int First) Of(PerformanceTarget target) =>
        target.CompetentDepartment is { } department
            ? _spellings.GetValueOrDefault((target.ImplementingUnit, department), (0, -1))
            : (0, -1);
}
