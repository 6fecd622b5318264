using System.Buffers.Binary;
using System.Text;

namespace Hengji.Scans.Networks;

/// <summary>One step of a network: what it is called, what goes in and what comes out.</summary>
internal sealed class NetworkNode
{
    public NetworkNode(string kind, IReadOnlyList<string> inputs, string output)
    {
        Kind = kind;
        Inputs = [.. inputs];
        Outputs = [output];
    }

    private NetworkNode(string kind) => Kind = kind;

    public string Kind { get; }

    public List<string> Inputs { get; } = [];

    public List<string> Outputs { get; } = [];

    /// <summary>What is told about the step, as it is written, by name.</summary>
    public Dictionary<string, ReadOnlyMemory<byte>> Attributes { get; } = new(StringComparer.Ordinal);

    public string Output => Outputs[0];

    public static NetworkNode Parse(ReadOnlyMemory<byte> message)
    {
        var fields = WireField.Parse(message);
        var node = new NetworkNode(Text(fields.Single(f => f.Number == 4)));
        node.Inputs.AddRange(fields.Where(f => f.Number == 1).Select(Text));
        node.Outputs.AddRange(fields.Where(f => f.Number == 2).Select(Text));
        foreach (var attribute in fields.Where(f => f.Number == 5))
        {
            node.Attributes[Text(WireField.Parse(attribute.Bytes).Single(f => f.Number == 1))] = attribute.Bytes;
        }

        return node;
    }

    public byte[] Write()
    {
        var writer = new WireWriter();
        Inputs.ForEach(i => writer.Text(1, i));
        Outputs.ForEach(o => writer.Text(2, o));
        writer.Text(3, Output).Text(4, Kind);
        foreach (var attribute in Attributes.Values)
        {
            writer.Bytes(5, attribute.Span);
        }

        return writer.ToArray();
    }

    /// <summary>Whole numbers told under a name; empty when nothing is.</summary>
    public long[] Numbers(string name) => Attributes.TryGetValue(name, out var attribute)
        ? [.. WireField.Parse(attribute).Where(f => f.Number is 3 or 8).SelectMany(f => f.Numbers())]
        : [];

    public float? Float(string name) => Attributes.TryGetValue(name, out var attribute)
        && WireField.Parse(attribute).Find(f => f.Number == 2) is { Kind: 5 } field ? BinaryPrimitives.ReadSingleLittleEndian(field.Bytes.Span) : null;

    public NetworkNode With(string name, params ReadOnlySpan<long> numbers)
    {
        var writer = new WireWriter().Text(1, name);
        foreach (var number in numbers)
        {
            writer.Number(8, number);
        }

        Attributes[name] = writer.Number(20, 7).ToArray();
        return this;
    }

    public NetworkNode WithNumber(string name, long number)
    {
        Attributes[name] = new WireWriter().Text(1, name).Number(3, number).Number(20, 2).ToArray();
        return this;
    }

    public NetworkNode WithFloat(string name, float number)
    {
        Attributes[name] = new WireWriter().Text(1, name).Float(2, number).Number(20, 1).ToArray();
        return this;
    }

    private static string Text(WireField field) => Encoding.UTF8.GetString(field.Bytes.Span);
}
