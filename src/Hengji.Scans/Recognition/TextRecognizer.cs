using System.Collections.Concurrent;
using Hengji.Scans.Paper;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Hengji.Scans.Recognition;

/// <summary>Reads pictures of single lines (PP-OCRv4 recognition, greedy decoding).</summary>
internal sealed class TextRecognizer
{
    private const int Height = 48;
    private const int Batch = 6;

    /// <summary>Longer lines than any page has would need memory without bound.</summary>
    private const int Longest = 3_200;

    private readonly InferenceSession session;
    private readonly string[] letters;
    private readonly int threads;

    /// <param name="session">The network; each call of it takes one thread.</param>
    /// <param name="keys">The letters it knows.</param>
    /// <param name="threads">How many batches are read at a time.</param>
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
        var batches = Batches(lines).Reverse().ToList();
        Parallel.ForEach(
            Partitioner.Create(batches, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            batch => Run(lines, batch, result));
        return result;
    }

    /// <summary>Lines of about the same width together: those much shorter than the longest would be mostly padding.</summary>
    private static IEnumerable<int[]> Batches(IReadOnlyList<GreyImage> lines)
    {
        var order = Enumerable.Range(0, lines.Count).OrderBy(i => Width(lines[i])).ToArray();
        for (var first = 0; first < order.Length;)
        {
            var count = 1;
            while (count < Batch && first + count < order.Length && Width(lines[order[first + count]]) <= (1.15 * Width(lines[order[first]])) + 32)
            {
                count++;
            }

            yield return order[first..(first + count)];
            first += count;
        }
    }

    private static int Width(GreyImage line) =>
        Math.Clamp((int)Math.Ceiling((double)line.Width * Height / line.Height), 16, Longest);

    private void Run(IReadOnlyList<GreyImage> lines, int[] batch, ReadLine[] result)
    {
        var padded = (Width(lines[batch[^1]]) + 31) / 32 * 32;
        var input = new float[batch.Length * 3 * Height * padded];
        for (var i = 0; i < batch.Length; i++)
        {
            Fill(lines[batch[i]].Resized(Width(lines[batch[i]]), Height), input.AsSpan(i * 3 * Height * padded), padded);
        }

        var tensor = new DenseTensor<float>(input, [batch.Length, 3, Height, padded]);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor(session.InputNames[0], tensor)]);
        var output = (DenseTensor<float>)results[0].AsTensor<float>();
        var (steps, classes) = (output.Dimensions[1], output.Dimensions[2]);
        for (var i = 0; i < batch.Length; i++)
        {
            var width = (double)Width(lines[batch[i]]) / padded;
            result[batch[i]] = Decode(output.Buffer.Span.Slice(i * steps * classes, steps * classes), steps, classes, width);
        }
    }

    private static void Fill(GreyImage line, Span<float> input, int padded)
    {
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < line.Width; x++)
            {
                var value = (line[x, y] / 127.5f) - 1;
                for (var channel = 0; channel < 3; channel++)
                {
                    input[(((channel * Height) + y) * padded) + x] = value;
                }
            }
        }
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
        var second = best == 1 ? 2 : 1;
        for (var i = 1; i < values.Length; i++)
        {
            if (i != best && values[i] > values[second])
            {
                second = i;
            }
        }

        return letters[second];
    }
}
