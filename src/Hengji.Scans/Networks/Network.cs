using System.Runtime.InteropServices;
using System.Text;

namespace Hengji.Scans.Networks;

/// <summary>A trained network as its ONNX file tells it: steps in an order in which they can be taken, and their weights.</summary>
internal sealed class Network
{
    private const int Graph = 7;
    private const int Node = 1;
    private const int Initializer = 5;
    private const int FloatType = 1;
    private readonly List<WireField> model;
    private readonly List<WireField> graph;

    private Network(List<WireField> model, List<WireField> graph)
    {
        this.model = model;
        this.graph = graph;
    }

    public List<NetworkNode> Nodes { get; private init; } = [];

    /// <summary>What is known beforehand and made of fractions, by name.</summary>
    public Dictionary<string, Weights> Weights { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that are asked for from outside.</summary>
    public IEnumerable<string> Results =>
        graph.Where(f => f.Number == 12).Select(f => Encoding.UTF8.GetString(WireField.Parse(f.Bytes).Single(v => v.Number == 1).Bytes.Span));

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static Network Parse(ReadOnlyMemory<byte> file)
    {
        var whole = WireField.Parse(file);
        var inner = WireField.Parse(whole.Find(f => f.Number == Graph).Bytes);
        var network = new Network(whole, inner);
        foreach (var tensor in inner.Where(f => f.Number == Initializer))
        {
            network.Keep(tensor.Bytes, name: null);
        }

        foreach (var node in inner.Where(f => f.Number == Node).Select(f => NetworkNode.Parse(f.Bytes)))
        {
            var isKept = string.Equals(node.Kind, "Constant", StringComparison.Ordinal)
                && node.Attributes.TryGetValue("value", out var value)
                && network.Keep(WireField.Parse(value).Single(f => f.Number == 5).Bytes, node.Output);
            if (!isKept)
            {
                network.Nodes.Add(node);
            }
        }

        return network;
    }

    public byte[] Write()
    {
        var writer = new WireWriter();
        foreach (var node in Nodes)
        {
            writer.Bytes(Node, node.Write());
        }

        var used = Nodes.SelectMany(n => n.Inputs).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, weights) in Weights.Where(w => used.Contains(w.Key)))
        {
            writer.Bytes(Initializer, Tensor(name, weights));
        }

        foreach (var field in graph.Where(f => f.Number != Node && !(f.Number == Initializer && IsKept(f))))
        {
            writer.Field(field);
        }

        var inner = writer.ToArray();
        var result = new WireWriter();
        foreach (var field in model)
        {
            _ = field.Number == Graph ? result.Bytes(Graph, inner) : result.Field(field);
        }

        return result.ToArray();
    }

    private static byte[] Tensor(string name, Weights weights)
    {
        var writer = new WireWriter();
        foreach (var extent in weights.Extents)
        {
            writer.Number(1, extent);
        }

        return writer.Number(2, FloatType).Text(8, name).Bytes(9, MemoryMarshal.AsBytes(weights.Values.AsSpan())).ToArray();
    }

    private bool IsKept(WireField tensor) =>
        WireField.Parse(tensor.Bytes).Find(f => f.Number == 8) is { Kind: 2 } name && Weights.ContainsKey(Encoding.UTF8.GetString(name.Bytes.Span));

    /// <summary>Takes weights in when they are fractions, written as they lie in memory.</summary>
    private bool Keep(ReadOnlyMemory<byte> tensor, string? name)
    {
        var fields = WireField.Parse(tensor);
        if (fields.Find(f => f.Number == 2).Value != FloatType || fields.Find(f => f.Number == 9) is not { Kind: 2, Number: 9 } raw)
        {
            return false;
        }

        name ??= Encoding.UTF8.GetString(fields.Single(f => f.Number == 8).Bytes.Span);
        Weights[name] = new Weights([.. fields.Where(f => f.Number == 1).SelectMany(f => f.Numbers())], MemoryMarshal.Cast<byte, float>(raw.Bytes.Span).ToArray());
        return true;
    }
}
