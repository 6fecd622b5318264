using Hengji.Dossiers;
using Hengji.Targets;

namespace Hengji.Review.Peers;

/// <summary>Forms of one unit and year whose projects bear the same name, the words of money at its end apart.</summary>
internal sealed class Twins
{
    private readonly Dictionary<ulong, List<int>> _forms = [];

    public Twins(IReadOnlyList<PerformanceTarget> targets)
    {
        for (var i = 0; i < targets.Count; i++)
        {
            if (KeyOf(targets[i]) is { } key)
            {
                if (!_forms.TryGetValue(key, out var forms))
                {
                    _forms[key] = forms = [];
                }

                forms.Add(i);
            }
        }
    }

    /// <summary>The places of all forms of the name, the own one among them, in the order of forms.</summary>
    public IReadOnlyList<int> Of(PerformanceTarget own) => KeyOf(own) is { } key ? _forms.GetValueOrDefault(key, []) : [];

    internal static ulong? KeyOf(PerformanceTarget target)
    {
        if (target is not { Kind: FormKind.Target, ProjectName: { } name, ImplementingUnit: { } unit, Year: { } year })
        {
            return null;
        }

        var bare = KindIndex.WithoutMoney(CanonicalText.Of(name));
        return bare.Length == 0 ? null : CanonicalText.Key(bare, CanonicalText.Key(unit).Key ^ (ulong)year).Key;
    }
}
