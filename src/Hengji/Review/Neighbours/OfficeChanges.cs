using System.Globalization;
using Hengji.Dossiers;
using Hengji.Review.Peers;

namespace Hengji.Review.Neighbours;

/// <summary>
/// Which competent departments' forms another count of spellings changes. Of departments all forms of a town have one in
/// common, so they are compared by how many forms have each spelling and not as groups.
/// </summary>
internal static class OfficeChanges
{
    /// <summary>Spellings of which forms may be told something else than before.</summary>
    /// <param name="before">How many forms had each spelling.</param>
    /// <param name="after">How many have it now.</param>
    /// <param name="moved">Spellings of forms that changed, before and after.</param>
    public static HashSet<string> Touched(
        IReadOnlyDictionary<string, int> before, IReadOnlyDictionary<string, int> after, IEnumerable<string> moved)
    {
        var (then, now) = (new Told(before), new Told(after));
        var touched = before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(name => !string.Equals(then.Of(name), now.Of(name), StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

        // Which form is the first with its spelling hangs on all that have it.
        touched.UnionWith(moved.Where(name => then.Of(name).Length > 0 || now.Of(name).Length > 0));
        return touched;
    }

    /// <summary>Spellings whose first form is told that they are not the usual one.</summary>
    public static HashSet<string> Uncommon(IReadOnlyDictionary<string, int> forms)
    {
        var told = new Told(forms);
        return forms.Keys.Where(name => told.Of(name).Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What forms are told of the spelling of their department; empty where nothing.</summary>
    private sealed class Told(IReadOnlyDictionary<string, int> forms)
    {
        private readonly DepartmentNames _names = new(forms);
        private readonly OfficeSpellings _spellings = new([], forms);

        public string Of(string name)
        {
            if (_names.FullerThan(name) is { } fuller)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{fuller.Name}|{fuller.Forms}");
            }

            var spellings = _spellings.Of(name);
            return spellings.Count < 2 || string.Equals(spellings[0].Name, name, StringComparison.Ordinal)
                ? string.Empty
                : string.Create(CultureInfo.InvariantCulture, $"{spellings.Count}|{forms.GetValueOrDefault(name)}|{spellings[0].Name}|{spellings[0].Forms}");
        }
    }
}
