using Hengji.Dossiers;
using Hengji.Sources;

namespace Hengji.Storage.Imports;

/// <summary>
/// Names the project each form of one document belongs to. Two forms of one document are two projects even when they
/// bear one name: the second is told apart by its place among its namesakes, and meets the second of the next document.
/// </summary>
internal sealed class IdentityHashes(SourceDocument source)
{
    private readonly Dictionary<ProjectIdentity, int> _seen = [];

    public string Of(FormReading form)
    {
        if (ProjectIdentity.Of(form.Target) is not { } identity)
        {
            return Columns.Hash($"{source.Sha256}\n{Columns.Number(form.Index)}");
        }

        var namesakes = _seen.GetValueOrDefault(identity);
        _seen[identity] = namesakes + 1;
        return Columns.Hash(
            $"{Columns.Number(identity.Year)}\n{identity.Name}\n{identity.Unit}\n{Columns.Number(namesakes)}");
    }
}
