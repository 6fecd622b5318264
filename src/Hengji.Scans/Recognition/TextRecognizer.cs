using System.Collections.Concurrent;
using Hengji.Scans.Paper;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Hengji.Scans.Recognition;

/// <summary>Reads pictures of single lines (PP-OCRv4 recognition, greedy decoding).</summary>
internal sealed class TextRecognizer
{
    private const int Height = 48;

    /// <summary>Longer lines than any page has would need memory without bound.</summary>
    private const int Longest = 3_200;

    private readonly InferenceSession session;
    private readonly string[] letters;
    private readonly int threads;

    /// <param name="session">The network; each call of it takes one thread.</param>
    /// <param name="keys">The letters it knows.</param>
    /// <param name="threads">How many lines are read at a time.</param>
    public TextRecognizer(InferenceSession session, string[] keys, int threads)
    {
        this.session = session;
        this.threads = threads;

        // Class 0 says that nothing new begins; the last one is the blank between words.
        letters = ["", .. keys, " "];
    }

    /// <summary>What each line says, in the order given.</summary>
    public ReadLine[] Read(IReadOnlyList<GreyImage> lines, CancellationToken cancellation)
    {
        var result = new ReadLine[lines.Count];

        // The longest first: what is left at the end, while other threads have nothing more to do, is short.
        var order = Enumerable.Range(0, lines.Count).OrderByDescending(i => Width(lines[i])).ToList();
        Parallel.ForEach(
            Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            i => result[i] = Read(lines[i]));
        return result;
    }

    private static int Width(GreyImage line) =>
        Math.Clamp((int)Math.Ceiling((double)line.Width * Height / line.Height), 16, Longest);

    /// <summary>
    /// Lines are read one by one: what passes between the layers of the network for several at a time fits no cache, and
    /// the answer for a line does not hang on its neighbours.
    /// </summary>
    private ReadLine Read(GreyImage line)
    {
        var padded = (Width(line) + 31) / 32 * 32;
        var input = new float[3 * Height * padded];
        Fill(line.Resized(Width(line), Height), input, padded);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor(session.InputNames[0], new DenseTensor<float>(input, [1, 3, Height, padded]))]);
        var output = (DenseTensor<float>)results[0].AsTensor<float>();
        return Decode(output.Buffer.Span, output.Dimensions[1], output.Dimensions[2], (double)Width(line) / padded);
    }

    /// <summary>Grey as three equal colours, from -1 to 1; what is padded is 0.</summary>
    private static void Fill(GreyImage line, Span<float> input, int padded)
    {
        var colour = Height * padded;
        for (var y = 0; y < Height; y++)
        {
            var row = line.Row(y);
            var to = input.Slice(y * padded, line.Width);
            for (var x = 0; x < to.Length; x++)
            {
                to[x] = (row[x] / 127.5f) - 1;
            }
        }

        input[..colour].CopyTo(input[colour..]);
        input[..colour].CopyTo(input[(2 * colour)..]);
    }

    private ReadLine Decode(ReadOnlySpan<float> output, int steps, int classes, double width)
    {
        var read = new List<ReadLetter>();
        var last = 0;
        for (var step = 0; step < steps; step++)
        {
            var values = output.Slice(step * classes, classes);
            var best = System.Numerics.Tensors.TensorPrimitives.IndexOfMax(values);
            var middle = Math.Min(1, (step + 0.5) / steps / width);
            if (best != 0 && best == last)
            {
                // The same letter seen again: it stands between, and is as certain as where it is seen best.
                var before = read[^1];
                read[^1] = values[best] > before.Certainty ? before with { Middle = (before.Middle + middle) / 2, Certainty = values[best], Rival = Second(values, best) } : before;
            }
            else if (best != 0)
            {
                read.Add(new ReadLetter(letters[best], middle, values[best], Second(values, best)));
            }

            last = best;
        }

        return new ReadLine(read);
    }

    private string Second(ReadOnlySpan<float> values, int best)
    {
        // Class 0 is no letter; the best is left out by looking before and after it.
        var before = values[1..best];
        var after = values[(best + 1)..];
        var (first, last) = (System.Numerics.Tensors.TensorPrimitives.IndexOfMax(before), System.Numerics.Tensors.TensorPrimitives.IndexOfMax(after));
        var second = last < 0 || (first >= 0 && before[first] >= after[last]) ? first + 1 : best + 1 + last;
        return letters[second];
    }
}
