using Hengji.Targets;

namespace Hengji.Dossiers;

/// <summary>The file of one project for one year (项目档案): what the record says and how surely it was read.</summary>
/// <param name="Form">The form as read.</param>
/// <param name="Neighbours">The other projects it may be compared with.</param>
public sealed record Dossier(FormReading Form, Neighbourhood Neighbours)
{
    public PerformanceTarget Target => Form.Target;
}
