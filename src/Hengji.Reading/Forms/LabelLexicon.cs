using System.Collections.Frozen;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>How a label was recognised.</summary>
internal enum LabelMatch
{
    /// <summary>As a known wording, blanks and brackets aside.</summary>
    Exact,

    /// <summary>As a known wording that is also an ordinary word (质量, 服务对象满意度): the form decides.</summary>
    Bare,

    /// <summary>With letters lost, mistaken or out of order.</summary>
    Damaged,
}

/// <summary>A label found in a text, with what stood in brackets behind it.</summary>
internal readonly record struct LabelHit(FormLabel Label, LabelMatch Match, string? Payload);

/// <summary>Recognises labels by their letters.</summary>
internal sealed class LabelLexicon
{
    public const int LongestText = 48;

    private const int LongestDamaged = 14;

    private static readonly System.Buffers.SearchValues<char> NotInLabels = System.Buffers.SearchValues.Create("≥≤=<>%、，。；/");

    private readonly FrozenDictionary<string, FormLabel>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly FrozenDictionary<string, FormLabel> shuffled;
    private readonly (string Text, FormLabel Label, ulong Letters)[] repairable;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> prefixes;
    private readonly IReadOnlyList<string> titles;

    /// <param name="variants">Every label with its wordings; where one wording stands for two labels, the first has it.</param>
    /// <param name="titles">Ends of titles.</param>
    public LabelLexicon(IReadOnlyDictionary<FormLabel, IReadOnlyList<string>> variants, IReadOnlyList<string> titles)
    {
        Variants = variants;
        this.titles = titles;
        var known = new Dictionary<string, FormLabel>(StringComparer.Ordinal);
        foreach (var (label, wordings) in variants)
        {
            foreach (var wording in wordings)
            {
                known.TryAdd(wording, label);
            }
        }

        lookup = known.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        // Ordinary words and short words are never guessed at: a guess must rest on a label that is nothing else.
        var sure = known.Where(k => k.Key.Length >= 4 && !IsBare(k.Key, k.Value) && k.Value < FormLabel.Aside).ToList();
        repairable = [.. sure.Select(k => (k.Key, k.Value, Mask(k.Key)))];
        shuffled = sure.GroupBy(k => Sorted(k.Key), StringComparer.Ordinal)
            .Where(g => g.Select(k => k.Value).Distinct().Count() == 1)
            .ToFrozenDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        prefixes = sure.SelectMany(k => Enumerable.Range(2, k.Key.Length - 2).Select(n => k.Key[..n]))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyDictionary<FormLabel, IReadOnlyList<string>> Variants { get; }

    /// <summary>The label a whole text is, or null.</summary>
    /// <param name="text">The text of a cell or of a part of one.</param>
    /// <param name="repair">Whether damaged wordings count.</param>
    public LabelHit? Find(ReadOnlySpan<char> text, bool repair)
    {
        if (text.Length is 0 or > LongestText)
        {
            return null;
        }

        // 三、年度绩效指标, （二）效益指标: forms in numbered sections.
        if (ListMark.At(text) is > 0 and var mark && mark + 2 < text.Length)
        {
            text = text[mark..];
        }

        Span<char> all = stackalloc char[LongestText];
        var letters = all[..Fold.Letters(text, all)];
        if (!letters.ContainsAnyInRange('\u4E00', '\u9FFF'))
        {
            return null;
        }

        if (lookup.TryGetValue(letters, out var label))
        {
            return Hit(label, letters, Bracketed(text));
        }

        if (IsTitle(letters))
        {
            return new LabelHit(FormLabel.Title, LabelMatch.Exact, text.ToString());
        }

        if (text.IndexOfAny('(', '（', '[') is > 0 and var open && !IsTwoBrackets(text[(open + 1)..]))
        {
            var core = all[..Fold.Letters(text[..open], all)];
            var close = text.LastIndexOfAny(')', '）', ']');
            if (close > open && close + 1 < text.Length)
            {
                core = all[..(core.Length + Fold.Letters(text[(close + 1)..], all[core.Length..]))];
            }

            if (core.Length > 1 && lookup.TryGetValue(core, out label))
            {
                return Hit(label, core, Bracketed(text));
            }

            letters = all[..Fold.Letters(text, all)];
        }

        return Trailing(letters)
            ?? (IsDamagedTitle(letters) ? new LabelHit(FormLabel.Title, LabelMatch.Exact, text.ToString()) : repair ? Damaged(letters) : null);
    }

    /// <summary>Whether the text is the beginning of a label that goes on elsewhere.</summary>
    public bool IsBeginning(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestDamaged)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestDamaged];
        var letters = buffer[..Fold.Letters(text, buffer)];
        return letters.Length >= 2 && prefixes.Contains(letters);
    }

    /// <summary>Two brackets with words between them are not one label's: 产出指标（50分） 数量指标 路灯数（含新增）.</summary>
    private static bool IsTwoBrackets(ReadOnlySpan<char> rest) =>
        rest.IndexOfAny(')', '）', ']') is >= 0 and var close && rest[close..].IndexOfAny('(', '（', '[') > 0 && rest[close..].IndexOfAny(' ', '\u3000') >= 0;

    private static LabelHit Hit(FormLabel label, ReadOnlySpan<char> letters, string? payload) =>
        new(label, IsBare(letters, label) ? LabelMatch.Bare : LabelMatch.Exact, payload);

    /// <summary>A label of the tree without 指标 is also an ordinary word.</summary>
    private static bool IsBare(ReadOnlySpan<char> letters, FormLabel label) =>
        label is >= FormLabel.OutputDimension and <= FormLabel.ServiceSatisfaction
        && !letters.EndsWith("指标", StringComparison.Ordinal) && !letters.EndsWith("指标等", StringComparison.Ordinal);

    private static string? Bracketed(ReadOnlySpan<char> text)
    {
        var open = text.IndexOfAny('(', '（', '[');
        if (open < 0)
        {
            return null;
        }

        var rest = text[(open + 1)..];
        var close = rest.IndexOfAny(')', '）', ']');
        var inner = (close < 0 ? rest : rest[..close]).Trim();
        return inner.Length == 0 ? null : inner.ToString();
    }

    /// <summary>A label whose bracket was lost: 项目总目标2025年-2025年), 产出指标50分.</summary>
    private LabelHit? Trailing(ReadOnlySpan<char> letters)
    {
        // The tail of a funds label is a unit; a number there is the amount.
        var tail = letters.Length;
        while (tail > 0 && letters[tail - 1] is (>= '0' and <= '9') or '年' or '月' or '度' or '-' or '—' or '~' or '至' or '.' or '分' or '万' or '元' or '单' or '位' or '%')
        {
            tail--;
        }

        return tail >= 4 && tail < letters.Length && lookup.TryGetValue(letters[..tail], out var label)
            && !IsBare(letters[..tail], label)
            && label switch
            {
                FormLabel.OverallGoal or FormLabel.AnnualGoal => true,
                >= FormLabel.FundsBlock and <= FormLabel.OtherFunds => !letters[tail..].ContainsAnyInRange('0', '9'),
                >= FormLabel.OutputDimension and <= FormLabel.ServiceSatisfaction => letters[^1] == '分',
                _ => false,
            }
            ? new LabelHit(label, LabelMatch.Exact, letters[tail..].ToString())
            : null;
    }

    private bool IsTitle(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < 5 or > 40 || (letters.IndexOf("绩效", StringComparison.Ordinal) < 0 && letters.IndexOf("自评", StringComparison.Ordinal) < 0))
        {
            return false;
        }

        var end = letters.LastIndexOfAny('表', '系');
        if (end < 0 || letters.IndexOfAny('，', '。', '；') >= 0 || letters.Contains("详见", StringComparison.Ordinal) || letters[0] is '见' or '附' && letters.Length < 6)
        {
            return false;
        }

        foreach (var c in letters[(end + 1)..])
        {
            if (c is not ((>= '0' and <= '9') or '年' or '度' or '-' or '单' or '位' or '万' or '元'))
            {
                return false;
            }
        }

        foreach (var ending in titles)
        {
            if (letters[..(end + 1)].EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The title of one of the official forms with a few letters misread.</summary>
    private static bool IsDamagedTitle(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < 9 or > 16 || letters.ContainsAny(NotInLabels))
        {
            return false;
        }

        foreach (var title in (ReadOnlySpan<string>)["财政项目支出绩效目标表", "财政项目支出绩效目标申报表"])
        {
            if (Math.Abs(title.Length - letters.Length) <= 3 && Distance(title, letters, 3) <= 3)
            {
                return true;
            }
        }

        return false;
    }

    private LabelHit? Damaged(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < 3 or > LongestDamaged || letters.ContainsAnyInRange('0', '9') || letters.ContainsAny(NotInLabels))
        {
            return null;
        }

        if (letters.Length >= 4 && shuffled.TryGetValue(Sorted(letters), out var label))
        {
            return new LabelHit(label, LabelMatch.Damaged, null);
        }

        var mask = Mask(letters);
        var best = int.MaxValue;
        FormLabel? found = null;
        foreach (var (text, candidate, own) in repairable)
        {
            var allowed = text.Length >= 7 ? 2 : 1;
            if (Math.Abs(text.Length - letters.Length) > allowed || System.Numerics.BitOperations.PopCount(own & ~mask) > allowed)
            {
                continue;
            }

            var distance = Distance(text, letters, allowed);
            if (distance <= allowed && distance <= best)
            {
                found = distance == best && found != candidate ? null : candidate;
                best = distance;
            }
        }

        return found is { } one ? new LabelHit(one, LabelMatch.Damaged, null) : null;
    }

    private static ulong Mask(ReadOnlySpan<char> letters)
    {
        var mask = 0UL;
        foreach (var c in letters)
        {
            mask |= 1UL << ((c * 31) & 63);
        }

        return mask;
    }

    private static string Sorted(ReadOnlySpan<char> letters)
    {
        Span<char> copy = stackalloc char[LongestText];
        letters.CopyTo(copy);
        copy = copy[..letters.Length];
        copy.Sort();
        return copy.ToString();
    }

    /// <summary>Edit distance, given up beyond <paramref name="limit"/>.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        Span<int> row = stackalloc int[LongestText + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }
        }

        return row[b.Length];
    }
}
