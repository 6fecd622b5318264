using System.Buffers.Binary;
using System.Globalization;
using Hengji.Dossiers;
using Hengji.Dossiers.Between;
using Hengji.Review.Peers;
using Hengji.Targets;

namespace Hengji.Review.Neighbours;

/// <summary>A group of forms that share something, and what the others of the group are told of this form.</summary>
/// <param name="Group">Which group; see <see cref="FormGroups.CountingOf"/>.</param>
/// <param name="Fact">Changes when anything changes that a rule may read of the form because it is in the group.</param>
internal readonly record struct GroupFact(uint Group, uint Fact);

/// <summary>
/// What a form shares with other forms, in a few hundred bytes: its findings hang on the form itself and on the forms of its
/// groups, so that after a change only these need be looked at. Groups are hashes: two that meet by chance cost time and
/// change nothing. Whatever compares forms must have its groups here, and its department under <see cref="OfficeChanges"/>.
/// </summary>
public sealed class FormGroups
{
    /// <summary>To be raised with every change of what is grouped or how.</summary>
    public const int Edition = 1;

    private const int HeadLength = (4 * sizeof(ulong)) + sizeof(int);

    /// <summary>Of some groups only the first forms in order are looked at; two bits of the group say how many.</summary>
    private static readonly int[] Countings = [int.MaxValue, PieceIndex.Kept, NearCopies.Kept];

    private FormGroups((ulong High, ulong Low) order, ulong tie, ulong whole, GroupFact[] facts, uint[] asked) =>
        (Order, Tie, Whole, Facts, Asked) = (order, tie, whole, facts, asked);

    private enum Kind
    {
        Goal = 1,
        Clause,
        Indicator,
        IndicatorSet,
        Band,
        Alike,
        Twin,
        History,
        UnitCost,
        Standard,
        Count,
        Name,
    }

    /// <summary>A form stands before another only if its pair is not above the other's.</summary>
    internal (ulong High, ulong Low) Order { get; }

    /// <summary>The same for forms that stand beside each other but for their money and indicators.</summary>
    internal ulong Tie { get; }

    /// <summary>All of the form that any rule may read of it as another form.</summary>
    internal ulong Whole { get; }

    /// <summary>The groups the form is in, in order, each once.</summary>
    internal GroupFact[] Facts { get; }

    /// <summary>Groups it looks into without being in them, in order: projects that its goals may name.</summary>
    internal uint[] Asked { get; }

    /// <summary>The groups of a form.</summary>
    public static FormGroups Of(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var tie = TieOf(target);
        var whole = WholeOf(target, tie);
        var facts = new SortedDictionary<uint, uint>();
        void Add(Kind kind, ulong? key, ulong fact)
        {
            if (key is { } known)
            {
                var group = GroupOf(kind, known);
                facts[group] = facts.GetValueOrDefault(group) ^ (uint)(Mixed(fact) >> 32);
            }
        }

        foreach (var goal in (string?[])[target.OverallGoal, target.AnnualGoal])
        {
            if (goal is not null)
            {
                Add(Kind.Goal, CanonicalText.Key(goal).Key, tie);
                foreach (var clause in Neighbourhood.ClauseKeysOf(goal).Distinct())
                {
                    // In both goals, the facts would undo each other.
                    Add(Kind.Clause, clause, Hash(goal, tie));
                }
            }
        }

        var indicators = target.Indicators.Aggregate(tie, (hash, i) => Hash(i.Target?.Text, Hash(i.Name, hash)));
        foreach (var indicator in Neighbourhood.IndicatorKeysOf(target).Distinct())
        {
            Add(Kind.Indicator, indicator, tie);
        }

        Add(Kind.IndicatorSet, Neighbourhood.IndicatorSetOf(target), tie);
        foreach (var (isGoal, band) in NearCopies.BandsOf(target).Distinct())
        {
            Add(Kind.Band, band ^ (isGoal ? 0UL : 1UL), isGoal ? tie : indicators);
        }

        Add(Kind.Alike, KindIndex.KeyOf(target), whole);
        Add(Kind.Twin, Twins.KeyOf(target), whole);
        Add(Kind.History, ProjectHistory.KeyOf(target), whole);
        if (UnitCosts.KeyOf(target) is var (cost, yuan))
        {
            Add(Kind.UnitCost, Hash(cost), Hash(yuan.ToString(CultureInfo.InvariantCulture), (ulong)(target.Year ?? 0)));
        }

        var naming = Hash(target.ImplementingUnit, Hash(target.ProjectName, (ulong)(target.Year ?? 0)));
        foreach (var (key, number) in IndicatorStandards.KeysOf(target))
        {
            Add(Kind.Standard, Hash(key), Hash(number.ToString(CultureInfo.InvariantCulture), naming));
        }

        foreach (var (key, numbers) in EntityCounts.KeysOf(target))
        {
            Add(Kind.Count, Hash(key), Hash(numbers, tie));
        }

        Add(Kind.Name, ProjectSubjects.KeyOf(target), tie);
        return new FormGroups(
            OrderOf(target), tie, whole,
            [.. facts.Select(f => new GroupFact(f.Key, f.Value))],
            [.. ProjectSubjects.KeysAsked(target).Select(key => GroupOf(Kind.Name, key)).Distinct().Order()]);
    }

    /// <summary>As bytes, to be kept.</summary>
    public byte[] Pack()
    {
        var bytes = new byte[HeadLength + (2 * sizeof(uint) * Facts.Length) + (sizeof(uint) * Asked.Length)];
        var rest = bytes.AsSpan();
        foreach (var number in (ulong[])[Order.High, Order.Low, Tie, Whole])
        {
            BinaryPrimitives.WriteUInt64LittleEndian(rest, number);
            rest = rest[sizeof(ulong)..];
        }

        BinaryPrimitives.WriteInt32LittleEndian(rest, Facts.Length);
        rest = rest[sizeof(int)..];
        foreach (var number in Facts.SelectMany(f => (uint[])[f.Group, f.Fact]).Concat(Asked))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(rest, number);
            rest = rest[sizeof(uint)..];
        }

        return bytes;
    }

    /// <summary>What was packed.</summary>
    public static FormGroups Unpack(ReadOnlySpan<byte> bytes)
    {
        Span<ulong> head = stackalloc ulong[4];
        foreach (ref var number in head)
        {
            number = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            bytes = bytes[sizeof(ulong)..];
        }

        var facts = new GroupFact[BinaryPrimitives.ReadInt32LittleEndian(bytes)];
        bytes = bytes[sizeof(int)..];
        foreach (ref var fact in facts.AsSpan())
        {
            fact = new GroupFact(BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[sizeof(uint)..]));
            bytes = bytes[(2 * sizeof(uint))..];
        }

        var asked = new uint[bytes.Length / sizeof(uint)];
        foreach (ref var group in asked.AsSpan())
        {
            group = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            bytes = bytes[sizeof(uint)..];
        }

        return new FormGroups((head[0], head[1]), head[2], head[3], facts, asked);
    }

    /// <summary>How many of the first forms of the group are looked at.</summary>
    internal static int CountingOf(uint group) => Countings[group & 3];

    private static uint GroupOf(Kind kind, ulong key)
    {
        var counting = kind switch
        {
            Kind.Clause or Kind.Indicator => 1u,
            Kind.Band => 2u,
            _ => 0u,
        };
        return ((uint)(Mixed(key ^ ((ulong)kind << 59)) >> 32) & ~3u) | counting;
    }

    /// <summary>Year and the first letters of the name, by which <see cref="FormOrder"/> orders first.</summary>
    private static (ulong High, ulong Low) OrderOf(PerformanceTarget target)
    {
        var name = target.ProjectName ?? string.Empty;
        var year = (ulong)Math.Clamp((target.Year ?? -1) + 1, 0, ushort.MaxValue);
        return (Letters(name, 0, 3, year), Letters(name, 3, 4, 0));
    }

    private static ulong Letters(string name, int from, int count, ulong before)
    {
        for (var i = from; i < from + count; i++)
        {
            before = (before << 16) | (i < name.Length ? name[i] : '\0');
        }

        return before;
    }

    private static ulong TieOf(PerformanceTarget target)
    {
        var hash = Hash(target.Year?.ToString(CultureInfo.InvariantCulture));
        foreach (var text in (string?[])
            [target.ProjectName, target.ImplementingUnit, target.CompetentDepartment, target.Kind.ToString(), target.OverallGoal, target.AnnualGoal])
        {
            hash = Hash(text, hash);
        }

        return hash;
    }

    private static ulong WholeOf(PerformanceTarget target, ulong tie)
    {
        var hash = tie;
        foreach (var text in (string?[])
            [
                target.Funding.Total?.Yuan.ToString(CultureInfo.InvariantCulture), target.Funding.AnnualTotal?.Yuan.ToString(CultureInfo.InvariantCulture),
                string.Join('、', target.ProjectTypes),
            ])
        {
            hash = Hash(text, hash);
        }

        foreach (var indicator in target.Indicators)
        {
            foreach (var text in (string?[])[indicator.Category?.ToString(), indicator.Name, indicator.Target?.Text, indicator.Details?.ActualValue])
            {
                hash = Hash(text, hash);
            }
        }

        return hash;
    }

    /// <summary>FNV-1a over the text as written; an absent text is not an empty one.</summary>
    private static ulong Hash(string? text, ulong hash = 14695981039346656037)
    {
        foreach (var letter in text ?? "\uFFFF")
        {
            hash = unchecked((hash ^ letter) * 1099511628211);
        }

        return Mixed(hash + 1);
    }

    /// <summary>The finaliser of SplitMix64.</summary>
    private static ulong Mixed(ulong number)
    {
        unchecked
        {
            number += 0x9E3779B97F4A7C15;
            number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
            number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
            return number ^ (number >> 31);
        }
    }
}
