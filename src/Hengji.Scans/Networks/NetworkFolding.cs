namespace Hengji.Scans.Networks;

/// <summary>
/// Makes a network quicker without changing what it answers. Exported networks scale and shift after each convolution in
/// steps of their own, and write the activation x·min(max(x+3, 0), 6)/6 as four steps. Each step goes over all
/// of the picture, and the runtime repacks the picture around it. Here constants go into the weights beside them; what is
/// left is written as convolutions, which the runtime takes in one go. Only the rounding of single numbers differs.
/// </summary>
internal sealed class NetworkFolding
{
    private const string Convolution = "Conv";
    private readonly Network network;
    private readonly Dictionary<string, NetworkNode> makers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NetworkNode>> users = new(StringComparer.Ordinal);
    private readonly HashSet<string> results;

    private NetworkFolding(Network network)
    {
        this.network = network;
        results = network.Results.ToHashSet(StringComparer.Ordinal);
        Look();
    }

    /// <summary>The network, folded in place.</summary>
    public static Network Fold(Network network)
    {
        var folding = new NetworkFolding(network);
        folding.Take(folding.IntoConvolutionBefore, network.Nodes);
        folding.Take(folding.HardSwish, network.Nodes);

        // From the end: a product can go into what comes after once the sum between is gone.
        folding.Take(folding.IntoConvolutionsAfter, Enumerable.Reverse(network.Nodes));
        folding.Take(folding.ScaleAndShift, network.Nodes);
        return network;
    }

    private void Take(Func<NetworkNode, bool> pass, IEnumerable<NetworkNode> nodes)
    {
        foreach (var node in nodes.ToList())
        {
            if (network.Nodes.Contains(node) && pass(node))
            {
                Look();
            }
        }
    }

    /// <summary>A constant times, or plus, what a convolution gives: its weights take it.</summary>
    private bool IntoConvolutionBefore(NetworkNode node)
    {
        if (ByConstant(node) is not var (value, constant) || !makers.TryGetValue(value, out var convolution) || !Is(convolution, Convolution)
            || !IsOnlyFor(value, node) || !Owns(convolution))
        {
            return false;
        }

        var (scale, shift) = Is(node, "Mul") ? (constant, 0f) : (1f, constant);
        var weights = network.Weights[convolution.Inputs[1]];
        network.Weights[convolution.Inputs[1]] = weights with { Values = Array.ConvertAll(weights.Values, w => w * scale) };
        Bias(convolution, (_, bias) => (bias * scale) + shift);
        Remove(node, value);
        return true;
    }

    /// <summary>x·clip(x + 3, 0, 6)/6 as x·HardSigmoid(x), the latter told as a convolution of each channel by itself.</summary>
    private bool HardSwish(NetworkNode node)
    {
        if (!Is(node, "Div") || network.Weights.GetValueOrDefault(node.Inputs[1])?.Single is not 6
            || !makers.TryGetValue(node.Inputs[0], out var product) || !Is(product, "Mul") || !IsOnlyFor(product.Output, node)
            || !makers.TryGetValue(product.Inputs[1], out var clip) || !Is(clip, "Clip") || !IsOnlyFor(clip.Output, product) || Limits(clip) is not (0, 6)
            || !makers.TryGetValue(clip.Inputs[0], out var sum) || !Is(sum, "Add") || !IsOnlyFor(sum.Output, clip)
            || ByConstant(sum) is not (var value, 3) || !string.Equals(value, product.Inputs[0], StringComparison.Ordinal))
        {
            return false;
        }

        var gate = new NetworkNode("HardSigmoid", [Channels(value) is { } channels ? Each(value, channels, 1, 0, sum) : value], clip.Output)
            .WithFloat("alpha", 1f / 6).WithFloat("beta", 0.5f);
        var result = new NetworkNode("Mul", [value, clip.Output], node.Output);
        network.Nodes.Insert(network.Nodes.IndexOf(node), gate);
        network.Nodes.Insert(network.Nodes.IndexOf(node), result);
        network.Nodes.RemoveAll(n => n == node || n == product || n == clip || n == sum);
        return true;
    }

    /// <summary>A constant times, or plus, what only convolutions without a margin take: their weights take it.</summary>
    private bool IntoConvolutionsAfter(NetworkNode node)
    {
        if (ByConstant(node) is not var (value, constant) || results.Contains(node.Output) || !users.TryGetValue(node.Output, out var after)
            || !after.TrueForAll(c => Is(c, Convolution) && Owns(c) && string.Equals(c.Inputs[0], node.Output, StringComparison.Ordinal)
                && (Is(node, "Mul") || Array.TrueForAll(c.Numbers("pads"), p => p == 0))))
        {
            // A margin of zeros would have to be shifted too.
            return false;
        }

        foreach (var convolution in after)
        {
            var weights = network.Weights[convolution.Inputs[1]];
            if (Is(node, "Mul"))
            {
                network.Weights[convolution.Inputs[1]] = weights with { Values = Array.ConvertAll(weights.Values, w => w * constant) };
            }
            else
            {
                var each = weights.Values.Length / (int)weights.Extents[0];
                Bias(convolution, (channel, bias) => bias + (constant * weights.Values.AsSpan(channel * each, each).ToArray().Sum(w => (double)w)));
            }
        }

        Remove(node, value);
        return true;
    }

    /// <summary>What constants are left, times and plus together, as one convolution of each channel by itself.</summary>
    private bool ScaleAndShift(NetworkNode node)
    {
        if (!Is(node, "Add") || ByConstant(node) is not var (value, shift) || Channels(value) is not { } channels)
        {
            return false;
        }

        var scale = 1f;
        if (makers.TryGetValue(value, out var times) && Is(times, "Mul") && IsOnlyFor(value, node) && ByConstant(times) is var (before, factor))
        {
            (value, scale) = (before, factor);
            network.Nodes.Remove(times);
        }

        var output = Each(value, channels, scale, shift, node);
        network.Nodes.Find(n => string.Equals(n.Output, output, StringComparison.Ordinal))!.Outputs[0] = node.Output;
        network.Nodes.Remove(node);
        return true;
    }

    /// <summary>Puts a convolution of each channel by itself before a step, and tells the name of what it gives.</summary>
    private string Each(string value, int channels, float scale, float shift, NetworkNode before)
    {
        var name = before.Output + ".each";
        network.Weights[name + ".w"] = new Weights([channels, 1, 1, 1], [.. Enumerable.Repeat(scale, channels)]);
        network.Weights[name + ".b"] = new Weights([channels], [.. Enumerable.Repeat(shift, channels)]);
        var convolution = new NetworkNode(Convolution, [value, name + ".w", name + ".b"], name)
            .With("kernel_shape", 1, 1).With("strides", 1, 1).With("dilations", 1, 1).With("pads", 0, 0, 0, 0).WithNumber("group", channels);
        network.Nodes.Insert(network.Nodes.IndexOf(before), convolution);
        return name;
    }

    /// <summary>The variable and the constant of a product or a sum of the two; null when it is something else.</summary>
    private (string Value, float Constant)? ByConstant(NetworkNode node)
    {
        if (!Is(node, "Mul") && !Is(node, "Add"))
        {
            return null;
        }

        var (left, right) = (network.Weights.GetValueOrDefault(node.Inputs[0])?.Single, network.Weights.GetValueOrDefault(node.Inputs[1])?.Single);
        return (left, right) switch
        {
            (null, { } constant) => (node.Inputs[0], constant),
            ({ } constant, null) => (node.Inputs[1], constant),
            _ => null,
        };
    }

    private (float Least, float Most)? Limits(NetworkNode clip)
    {
        float? Limit(int input, string attribute) => clip.Inputs.Count > input ? network.Weights.GetValueOrDefault(clip.Inputs[input])?.Single : clip.Float(attribute);
        return Limit(1, "min") is { } least && Limit(2, "max") is { } most ? (least, most) : null;
    }

    /// <summary>How many channels a value has, as the convolution that made it tells.</summary>
    private int? Channels(string value)
    {
        while (makers.TryGetValue(value, out var maker))
        {
            if (Is(maker, Convolution))
            {
                return network.Weights.TryGetValue(maker.Inputs[1], out var weights) ? (int)weights.Extents[0] : null;
            }

            if (ByConstant(maker) is var (before, _))
            {
                value = before;
            }
            else if (Is(maker, "Mul") || Is(maker, "HardSigmoid") || Is(maker, "Relu"))
            {
                value = maker.Inputs[0];
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private void Bias(NetworkNode convolution, Func<int, float, double> change)
    {
        var channels = (int)network.Weights[convolution.Inputs[1]].Extents[0];
        if (convolution.Inputs.Count < 3)
        {
            var name = convolution.Output + ".b";
            network.Weights[name] = new Weights([channels], new float[channels]);
            convolution.Inputs.Add(name);
        }

        var bias = network.Weights[convolution.Inputs[2]];
        network.Weights[convolution.Inputs[2]] = bias with { Values = [.. bias.Values.Select((b, i) => (float)change(i, b))] };
    }

    /// <summary>Whether the weights of a convolution are known and no other step uses them.</summary>
    private bool Owns(NetworkNode convolution) => convolution.Inputs.Skip(1).All(i => network.Weights.ContainsKey(i) && users[i].Count == 1);

    private bool IsOnlyFor(string value, NetworkNode node) => !results.Contains(value) && users[value] is [var only] && only == node;

    /// <summary>Takes a step out: who used what it gave uses what it was given.</summary>
    private void Remove(NetworkNode node, string value)
    {
        if (results.Contains(node.Output))
        {
            makers[value].Outputs[0] = node.Output;
        }

        foreach (var user in network.Nodes)
        {
            for (var i = 0; i < user.Inputs.Count; i++)
            {
                user.Inputs[i] = string.Equals(user.Inputs[i], node.Output, StringComparison.Ordinal) ? value : user.Inputs[i];
            }
        }

        network.Nodes.Remove(node);
    }

    private void Look()
    {
        makers.Clear();
        users.Clear();
        foreach (var node in network.Nodes)
        {
            node.Outputs.ForEach(o => makers[o] = node);
            foreach (var input in node.Inputs)
            {
                if (!users.TryGetValue(input, out var by))
                {
                    users[input] = by = [];
                }

                by.Add(node);
            }
        }
    }

    private static bool Is(NetworkNode node, string kind) => string.Equals(node.Kind, kind, StringComparison.Ordinal);
}
