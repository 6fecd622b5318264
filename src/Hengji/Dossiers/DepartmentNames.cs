namespace Hengji.Dossiers;

/// <summary>A department as other forms spell it.</summary>
/// <param name="Name">The fuller spelling.</param>
/// <param name="Forms">How many forms have it.</param>
public readonly record struct DepartmentSpelling(string Name, int Forms);

/// <summary>The spellings of competent departments (主管部门) in a set of forms; there are few, whatever the number of forms.</summary>
/// <param name="forms">How many forms name each.</param>
internal sealed class DepartmentNames(IReadOnlyDictionary<string, int> forms)
{
    /// <summary>A name with more letters missing than this is another office.</summary>
    private const int MostMissing = 2;

    /// <summary>Letters at each end that must agree: the place it begins with, the kind of office it ends with.</summary>
    private const int Ends = 2;

    private readonly Dictionary<string, DepartmentSpelling?> _fuller = forms.Keys.ToDictionary(
        name => name, name => Fuller(name, forms), StringComparer.Ordinal);

    public DepartmentSpelling? FullerThan(string name) => _fuller.GetValueOrDefault(name);

    private static DepartmentSpelling? Fuller(string name, IReadOnlyDictionary<string, int> forms)
    {
        DepartmentSpelling? best = null;
        foreach (var (other, count) in forms)
        {
            if (IsShortened(name, other) && (best is not { } found || count > found.Forms
                || (count == found.Forms && string.CompareOrdinal(other, found.Name) < 0)))
            {
                best = new DepartmentSpelling(other, count);
            }
        }

        return best;
    }

    private static bool IsShortened(string name, string other)
    {
        var missing = other.Length - name.Length;
        if (missing is < 1 or > MostMissing || name.Length < 2 * Ends
            || !name.AsSpan(0, Ends).SequenceEqual(other.AsSpan(0, Ends)) || !name.AsSpan(name.Length - Ends).SequenceEqual(other.AsSpan(other.Length - Ends)))
        {
            return false;
        }

        var at = 0;
        foreach (var c in other)
        {
            if (at < name.Length && name[at] == c)
            {
                at++;
            }
        }

        return at == name.Length;
    }
}
