using Hengji.Scans.Paper;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Hengji.Scans.Recognition;

/// <summary>Finds where lines of text stand on a straightened page (PP-OCRv4 detection).</summary>
internal sealed class TextDetector(InferenceSession session)
{
    private const int Side = 1_216;
    private const float Ink = 0.3f;
    private const float Sure = 0.5f;

    /// <summary>The network marks the core of a line; this much of its area by its edge is added all round.</summary>
    private const double Spread = 1.6;

    public List<PixelBox> Find(GreyImage page)
    {
        var scale = Math.Min(1.0, (double)Side / Math.Max(page.Width, page.Height));
        var (width, height) = (Multiple(page.Width * scale), Multiple(page.Height * scale));
        var map = Run(page.Resized(width, height));
        var (x, y) = ((double)page.Width / width, (double)page.Height / height);
        return
        [
            .. Cores(map, width, height).Select(core =>
            {
                var spread = Spread * core.Width * core.Height / (2.0 * (core.Width + core.Height));
                return new PixelBox(
                    (int)((core.Left - spread) * x), (int)((core.Top - spread) * y),
                    (int)Math.Ceiling((core.Right + spread) * x), (int)Math.Ceiling((core.Bottom + spread) * y)).Within(page.Width, page.Height);
            }),
        ];
    }

    private static int Multiple(double length) => Math.Max(32, (int)Math.Round(length / 32) * 32);

    private float[] Run(GreyImage small)
    {
        var size = small.Values.Length;
        var input = new float[3 * size];
        ReadOnlySpan<float> means = [0.485f, 0.456f, 0.406f];
        ReadOnlySpan<float> deviations = [0.229f, 0.224f, 0.225f];
        for (var channel = 0; channel < 3; channel++)
        {
            var (factor, offset) = (1 / (255 * deviations[channel]), means[channel] / deviations[channel]);
            for (var i = 0; i < size; i++)
            {
                input[(channel * size) + i] = (small.Values[i] * factor) - offset;
            }
        }

        var tensor = new DenseTensor<float>(input, [1, 3, small.Height, small.Width]);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor(session.InputNames[0], tensor)]);
        return ((DenseTensor<float>)results[0].AsTensor<float>()).Buffer.ToArray();
    }

    /// <summary>Connected patches of the map whose mean is high enough.</summary>
    private static IEnumerable<PixelBox> Cores(float[] map, int width, int height)
    {
        var seen = new bool[map.Length];
        var queue = new Stack<int>();
        for (var start = 0; start < map.Length; start++)
        {
            if (seen[start] || map[start] <= Ink)
            {
                continue;
            }

            var box = new PixelBox(int.MaxValue, int.MaxValue, 0, 0);
            double sum = 0;
            var count = 0;
            seen[start] = true;
            queue.Push(start);
            while (queue.TryPop(out var at))
            {
                var (x, y) = (at % width, at / width);
                box = box.And(new PixelBox(x, y, x + 1, y + 1));
                sum += map[at];
                count++;
                for (var dy = -1; dy <= 1; dy++)
                {
                    for (var dx = -1; dx <= 1; dx++)
                    {
                        var (nextX, nextY) = (x + dx, y + dy);
                        var next = (nextY * width) + nextX;
                        if (nextX >= 0 && nextX < width && nextY >= 0 && nextY < height && !seen[next] && map[next] > Ink)
                        {
                            seen[next] = true;
                            queue.Push(next);
                        }
                    }
                }
            }

            if (sum >= Sure * count && Math.Min(box.Width, box.Height) >= 3)
            {
                yield return box;
            }
        }
    }
}
