using Hengji.Scans.Networks;
using Hengji.Scans.Paper;
using Hengji.Scans.Pictures;
using Hengji.Scans.Recognition;

namespace Hengji.Tests.Scans;

/// <summary>A network made quicker answers what it answered before.</summary>
public sealed class NetworkFoldingTests
{
    private const double Rounding = 1e-4;

    private static readonly string[] Files = ["ch_PP-OCRv4_det_infer.onnx", "ch_PP-OCRv4_rec_infer.onnx"];

    [Fact]
    public void Lines_of_a_page_are_found_and_read_as_before()
    {
        Assert.SkipUnless(RecognitionModels.Exist, "The recognition models are not installed; there is nothing to fold.");
        var picture = PictureDecoder.Decode(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "corpus", "documents", "x12-roads-150.jpg")));
        Contrast.Even(picture);
        var page = Warp.Turn(Skew.Angle(picture), picture.Width, picture.Height).Draw(picture, picture.Width, picture.Height);
        var (asItCame, folded) = (new RecognitionModels(folded: false), new RecognitionModels(folded: true));

        var boxes = asItCame.Detector.Find(page);
        var again = folded.Detector.Find(page);

        Assert.InRange(boxes.Count, 30, 200);
        Assert.Equal(boxes, again);
        GreyImage[] lines = [.. boxes.Take(40).Select(b => new TextPiece([b]).Picture(page))];
        var (before, after) = (asItCame.Recognizer.Read(lines, CancellationToken.None), folded.Recognizer.Read(lines, CancellationToken.None));
        Assert.Equal(before.Select(l => l.Text), after.Select(l => l.Text), StringComparer.Ordinal);
        Assert.All(
            before.SelectMany(l => l.Letters).Zip(after.SelectMany(l => l.Letters)),
            pair => Assert.Equal(pair.First.Certainty, pair.Second.Certainty, Rounding));
    }

    [Fact]
    public void Steps_of_constants_are_gone()
    {
        Assert.SkipUnless(RecognitionModels.Exist, "The recognition models are not installed; there is nothing to fold.");
        foreach (var file in Files)
        {
            var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "recognition", file));
            var before = Network.Parse(bytes).Nodes;
            var after = Network.Parse(NetworkFolding.Fold(Network.Parse(bytes)).Write()).Nodes;

            Assert.Contains(before, n => n.Kind is "Clip");
            Assert.DoesNotContain(after, n => n.Kind is "Clip");
            Assert.True(after.Count < 0.8 * before.Count, $"{file}: {after.Count} of {before.Count} steps");
        }
    }

    /// <summary>y = 2·conv(x) + 1 where the convolution has one weight of 3: 6 and 1 are left, and no other step.</summary>
    [Fact]
    public void What_is_scaled_and_shifted_after_a_convolution_goes_into_its_weights()
    {
        var network = Graph("y", Node("Conv", ["x", "w"], "c"), Node("Mul", ["two", "c"], "m"), Node("Add", ["m", "one"], "y"));
        network.Weights["w"] = new Weights([1, 1, 1, 1], [3]);
        network.Weights["two"] = new Weights([1], [2]);
        network.Weights["one"] = new Weights([], [1]);

        var only = Assert.Single(NetworkFolding.Fold(network).Nodes);

        Assert.Equal(("Conv", "y"), (only.Kind, only.Output));
        Assert.Equal([6], network.Weights[only.Inputs[1]].Values);
        Assert.Equal([1], network.Weights[only.Inputs[2]].Values);
    }

    [Fact]
    public void What_someone_else_uses_too_stays()
    {
        var network = Graph("y", Node("Conv", ["x", "w"], "c"), Node("Mul", ["two", "c"], "m"), Node("Sub", ["m", "c"], "y"));
        network.Weights["w"] = new Weights([1, 1, 1, 1], [3]);
        network.Weights["two"] = new Weights([1], [2]);

        Assert.Equal(3, NetworkFolding.Fold(network).Nodes.Count);
        Assert.Equal([3], network.Weights["w"].Values);
    }

    /// <summary>A margin of zeros would be shifted too: there the sum stays a step of its own.</summary>
    [Fact]
    public void A_sum_before_a_convolution_with_a_margin_stays()
    {
        var padded = Node("Conv", ["s", "w2"], "y").With("pads", 1, 1, 1, 1);
        var network = Graph("y", Node("Conv", ["x", "w"], "c"), Node("Relu", ["c"], "r"), Node("Add", ["r", "one"], "s"), padded);
        network.Weights["w"] = new Weights([1, 1, 1, 1], [3]);
        network.Weights["w2"] = new Weights([1, 1, 3, 3], [1, 1, 1, 1, 1, 1, 1, 1, 1]);
        network.Weights["one"] = new Weights([1], [1]);

        var folded = NetworkFolding.Fold(network);

        Assert.Equal(2, padded.Inputs.Count);
        Assert.Equal(4, folded.Nodes.Count);
    }

    [Theory]
    [InlineData(new byte[] { 0x3A, 0x7F, 1 })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0x0B })]
    public void A_damaged_file_is_named(byte[] file) => Assert.Throws<InvalidDataException>(() => Network.Parse(file));

    private static NetworkNode Node(string kind, string[] inputs, string output) => new(kind, inputs, output);

    private static Network Graph(string result, params NetworkNode[] nodes)
    {
        var graph = new WireWriter().Bytes(12, new WireWriter().Text(1, result).ToArray());
        foreach (var node in nodes)
        {
            graph.Bytes(1, node.Write());
        }

        var network = Network.Parse(new WireWriter().Bytes(7, graph.ToArray()).ToArray());
        network.Nodes.Clear();
        network.Nodes.AddRange(nodes);
        return network;
    }
}
