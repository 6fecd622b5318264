using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review;

/// <summary>The other form that a finding compares with: enough to find it again, and to know whose it is.</summary>
/// <param name="Year">Its year; null when that is not known.</param>
/// <param name="ProjectName">Its project; null when that was not read.</param>
/// <param name="Unit">The unit that filed it; null when that was not read.</param>
/// <param name="Box">The box of it that is compared.</param>
public sealed record OtherForm(int? Year, string? ProjectName, string? Unit, Box Box)
{
    public static OtherForm Of(PerformanceTarget target, Box box)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new OtherForm(target.Year, target.ProjectName, target.ImplementingUnit, box);
    }

    /// <summary>Whether the unit filed it; a form that names no unit is nobody's.</summary>
    public bool IsOf(string? unit) => CanonicalText.Same(Unit, unit);
}
