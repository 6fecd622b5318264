using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>
/// Follows which drawings of the pages (form XObjects) draw which, before a page is read. The library draws them by
/// calling itself and has no bound: drawings that call each other in a ring or hundreds deep use up the stack, which
/// ends the whole program, and no exception can be caught. A larger stack would only put the end off, and a process of
/// its own for every PDF costs more than reading it; the calls are known from the file, so they are judged there.
/// </summary>
internal sealed class DrawingCalls(Structure structure)
{
    private const int Deepest = 28;
    private const int MostDrawings = 100_000;
    private const double MostCalls = 200_000;
    private const int LongestChain = 64;

    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n\f\0/<>[](){}%"u8);

    /// <summary>Whether drawing every page would come to an end within bounds.</summary>
    public bool AreBounded()
    {
        var named = new Dictionary<string, HashSet<IndirectReference>>(StringComparer.Ordinal);
        var reached = new Dictionary<IndirectReference, Drawing>();
        var waiting = new Queue<IndirectReference>();
        void Reach(IReadOnlyDictionary<string, IndirectReference> own)
        {
            foreach (var (name, reference) in own)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(named, name, out _) ??= []).Add(reference);
                if (reached.TryAdd(reference, Drawing.None))
                {
                    waiting.Enqueue(reference);
                }
            }
        }

        foreach (var resources in PageResources())
        {
            Reach(DrawingsOf(resources));
        }

        while (waiting.TryDequeue(out var next))
        {
            if (reached.Count > MostDrawings)
            {
                return false;
            }

            Reach((reached[next] = Of(next)).Own);
        }

        return reached.Count == 0 || HasBoundedCalls(reached, named);
    }

    /// <summary>Takes drawings off from the outside inwards: in a ring there is no outside.</summary>
    private static bool HasBoundedCalls(Dictionary<IndirectReference, Drawing> reached, Dictionary<string, HashSet<IndirectReference>> named)
    {
        var calls = reached.ToDictionary(d => d.Key, d => Calls(d.Value, reached, named));
        var callers = reached.Keys.ToDictionary(r => r, _ => 0);
        foreach (var (called, _) in calls.Values.SelectMany(c => c))
        {
            callers[called]++;
        }

        var depth = reached.Keys.ToDictionary(r => r, _ => 1);
        var times = reached.Keys.ToDictionary(r => r, _ => 1.0);
        var free = new Queue<IndirectReference>(callers.Where(c => c.Value == 0).Select(c => c.Key));
        var taken = 0;
        var all = 0.0;
        while (free.TryDequeue(out var drawing))
        {
            taken++;
            all += times[drawing];
            foreach (var (called, count) in calls[drawing])
            {
                depth[called] = Math.Max(depth[called], depth[drawing] + 1);
                times[called] += times[drawing] * count;
                if (--callers[called] == 0)
                {
                    free.Enqueue(called);
                }
            }

            if (depth[drawing] > Deepest || all > MostCalls)
            {
                return false;
            }
        }

        return taken == reached.Count;
    }

    /// <summary>What a drawing may draw: by a name of its own, else by one of whatever drawing calls it.</summary>
    private static List<(IndirectReference Called, int Count)> Calls(
        Drawing drawing, Dictionary<IndirectReference, Drawing> reached, Dictionary<string, HashSet<IndirectReference>> named)
    {
        var calls = new List<(IndirectReference, int)>();
        foreach (var (name, count) in drawing.Names)
        {
            if (drawing.Own.TryGetValue(name, out var own))
            {
                calls.Add((own, count));
            }
            else if (named.TryGetValue(name, out var others))
            {
                calls.AddRange(others.Where(reached.ContainsKey).Select(o => (o, count)));
            }
        }

        return calls;
    }

    private Drawing Of(IndirectReference reference) =>
        Resolve(new IndirectReferenceToken(reference)) is StreamToken stream && !IsPicture(stream)
            ? new Drawing(DrawingsOf(Resolve(stream.StreamDictionary, "Resources") as DictionaryToken), Names(stream.Decode(structure.FilterProvider, structure.TokenScanner).Span))
            : Drawing.None;

    private bool IsPicture(StreamToken stream) => Resolve(stream.StreamDictionary, "Subtype") is NameToken { Data: "Image" };

    private Dictionary<string, IndirectReference> DrawingsOf(DictionaryToken? resources)
    {
        var own = new Dictionary<string, IndirectReference>(StringComparer.Ordinal);
        if (Resolve(resources, "XObject") is DictionaryToken named)
        {
            foreach (var (name, value) in named.Data)
            {
                if (value is IndirectReferenceToken { Data: var reference })
                {
                    own[name] = reference;
                }
            }
        }

        return own;
    }

    /// <summary>The resources of all pages, and those that pages take over from the nodes above them.</summary>
    private IEnumerable<DictionaryToken> PageResources()
    {
        var seen = new HashSet<IndirectReference>();
        var nodes = new Stack<IToken>();
        if (structure.Catalog.CatalogDictionary.Data.TryGetValue("Pages", out var root))
        {
            nodes.Push(root);
        }

        while (nodes.TryPop(out var node))
        {
            if ((node is IndirectReferenceToken { Data: var reference } && !seen.Add(reference)) || Resolve(node) is not DictionaryToken dictionary)
            {
                continue;
            }

            if (Resolve(dictionary, "Resources") is DictionaryToken resources)
            {
                yield return resources;
            }

            foreach (var kid in Resolve(dictionary, "Kids") is ArrayToken kids ? kids.Data : [])
            {
                nodes.Push(kid);
            }
        }
    }

    private IToken? Resolve(DictionaryToken? dictionary, string key) =>
        dictionary is not null && dictionary.Data.TryGetValue(key, out var value) ? Resolve(value) : null;

    private IToken? Resolve(IToken? token)
    {
        for (var i = 0; i < LongestChain && token is IndirectReferenceToken reference; i++)
        {
            token = structure.GetObject(reference.Data)?.Data;
        }

        return token;
    }

    /// <summary>
    /// Every name in a drawing's content and how often it stands there. Whether it is called there is not asked: what is
    /// not named cannot be called, however the call is written.
    /// </summary>
    private static Dictionary<string, int> Names(ReadOnlySpan<byte> content)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        while (content.IndexOf((byte)'/') is >= 0 and var at)
        {
            content = content[(at + 1)..];
            var end = content.IndexOfAny(NameEnds);
            var name = Encoding.Latin1.GetString(end < 0 ? content : content[..end]);
            CollectionsMarshal.GetValueRefOrAddDefault(names, Unescaped(name), out _)++;
        }

        return names;
    }

    private static string Unescaped(string name)
    {
        for (var at = name.IndexOf('#', StringComparison.Ordinal); at >= 0 && at + 2 < name.Length; at = name.IndexOf('#', at + 1))
        {
            if (byte.TryParse(name.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name = string.Concat(name.AsSpan(0, at), [(char)code], name.AsSpan(at + 3));
            }
        }

        return name;
    }

    /// <param name="Own">Drawings it has names for.</param>
    /// <param name="Names">Names in its content.</param>
    private sealed record Drawing(IReadOnlyDictionary<string, IndirectReference> Own, IReadOnlyDictionary<string, int> Names)
    {
        public static Drawing None { get; } = new(FrozenDictionary<string, IndirectReference>.Empty, FrozenDictionary<string, int>.Empty);
    }
}
