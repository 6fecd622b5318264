using Hengji.Targets;

namespace Hengji.Dossiers;

/// <summary>
/// The projects a dossier may be compared with, indexed once so that reviewing each of n projects does not read all n.
/// </summary>
public sealed class Neighbourhood
{
    public static Neighbourhood Empty { get; } = new([]);

    public Neighbourhood(IReadOnlyList<PerformanceTarget> targets) => Targets = targets;

    public IReadOnlyList<PerformanceTarget> Targets { get; }
}
