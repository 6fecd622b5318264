using CsCheck;
using Hengji.Journal;

namespace Hengji.Tests.Journal;

public sealed class JournalChainTests
{
    private static readonly DateTime Noon = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<JournalDraft> Draft = Gen.Select(
        Gen.DateTime[Noon, Noon.AddYears(10)],
        Gen.String,
        Gen.String,
        Gen.String[Gen.Char["导入提交审核退回"], 1, 4],
        Gen.String.Null(),
        (at, actor, origin, act, after) => new JournalDraft(
            DateTime.SpecifyKind(at, DateTimeKind.Utc), new Signature(actor, origin), act, "document:ab12", null, after));

    private static readonly Gen<JournalEntry[]> Chain = Draft.Array[1, 12].Select(Written);

    /// <summary>Each way of changing one entry so that it is no longer what was written.</summary>
    private static readonly Func<JournalEntry, JournalEntry>[] Changes =
    [
        e => e with { Sequence = e.Sequence + 1 },
        e => e with { At = e.At.AddMilliseconds(1) },
        e => e with { Actor = e.Actor + "​" },
        e => e with { Origin = e.Origin + "." },
        e => e with { Act = e.Act[1..] },
        e => e with { Subject = "document:ab13" },
        e => e with { Before = string.Empty },
        e => e with { After = e.After is null ? string.Empty : null },
        e => e with { PreviousHash = Turned(e.PreviousHash) },
        e => e with { Hash = Turned(e.Hash) },
        // Text moved from one field to its neighbour.
        e => e with { Act = e.Act[..^1], Subject = e.Act[^1] + e.Subject },
        // A forger who knows how hashes are made and seals the changed entry again.
        e => Resealed(e with { Actor = e.Actor + "x" }),
    ];

    [Fact]
    public void A_chain_as_written_is_whole() =>
        Chain.Sample(chain => JournalChain.Verify(chain) is { IsWhole: true } verdict && verdict.Checked == chain.Length);

    [Fact]
    public void Any_change_to_any_entry_but_the_resealed_last_is_found_at_its_place() =>
        Gen.Select(Chain, Gen.Int[0, 11], Gen.Int[0, Changes.Length - 1]).Sample((chain, place, change) =>
        {
            place %= chain.Length;
            var changed = chain.ToArray();
            changed[place] = Changes[change](changed[place]);
            var resealed = change == Changes.Length - 1;
            if (resealed && place == chain.Length - 1)
            {
                return true;
            }

            return JournalChain.Verify(changed).BrokenAt == chain[place].Sequence + (resealed ? 1 : 0);
        });

    [Fact]
    public void A_removed_entry_is_found_at_its_place() =>
        Gen.Select(Chain.Where(c => c.Length > 1), Gen.Int[0, 11]).Sample((chain, place) =>
        {
            place %= chain.Length - 1;
            var rest = chain.Where((_, i) => i != place);
            return JournalChain.Verify(rest).BrokenAt == place + 1;
        });

    [Fact]
    public void Two_exchanged_entries_are_found() =>
        Chain.Where(c => c.Length > 1).Sample(chain =>
        {
            (chain[0], chain[1]) = (chain[1], chain[0]);
            return JournalChain.Verify(chain).BrokenAt == 1;
        });

    [Fact]
    public void The_canonical_bytes_stay_as_they_were_first_written()
    {
        var entry = JournalChain.Append(
            null, new JournalDraft(Noon, new Signature("王芳", "command line"), "import", "document:ab12", null, "{}"));
        Assert.Equal("5d4e3d22720dbbb65564e4e6a267df3bac63951c5b8d26955c61eb4016ae58c1", entry.Hash);
    }

    [Fact]
    public void Time_that_is_not_utc_is_refused() =>
        Assert.Throws<ArgumentException>(() => JournalChain.Append(
            null,
            new JournalDraft(
                DateTime.SpecifyKind(Noon, DateTimeKind.Local), new Signature("王芳", "."), "import", "x", null, null)));

    [Fact]
    public void An_empty_journal_is_whole() => Assert.Equal(new JournalVerdict(0), JournalChain.Verify([]));

    private static JournalEntry[] Written(JournalDraft[] drafts)
    {
        var chain = new List<JournalEntry>();
        foreach (var draft in drafts)
        {
            chain.Add(JournalChain.Append(chain.LastOrDefault(), draft));
        }

        return [.. chain];
    }

    private static JournalEntry Resealed(JournalEntry entry) => entry with { Hash = JournalChain.HashOf(entry) };

    private static string Turned(string hash) => (hash[0] == '0' ? '1' : '0') + hash[1..];
}
