namespace Hengji.Scans.Paper;

/// <summary>A picture in grey, row by row from the upper left: 0 is ink, 255 is paper.</summary>
internal sealed class GreyImage(int width, int height, byte[] values)
{
    public const byte White = 255;

    public GreyImage(int width, int height)
        : this(width, height, new byte[width * height]) => Array.Fill(Values, White);

    public int Width { get; } = width;

    public int Height { get; } = height;

    public byte[] Values { get; } = values;

    public byte this[int x, int y]
    {
        get => Values[(y * Width) + x];
        set => Values[(y * Width) + x] = value;
    }

    public ReadOnlySpan<byte> Row(int y) => Values.AsSpan(y * Width, Width);

    /// <summary>The value between four pixels; paper beyond the edge.</summary>
    public float Sample(float x, float y)
    {
        var left = (int)MathF.Floor(x);
        var top = (int)MathF.Floor(y);
        if (left < 0 || top < 0 || left >= Width - 1 || top >= Height - 1)
        {
            return left >= -1 && top >= -1 && left < Width && top < Height
                ? this[Math.Clamp(left, 0, Width - 1), Math.Clamp(top, 0, Height - 1)]
                : White;
        }

        var (dx, dy) = (x - left, y - top);
        var at = (top * Width) + left;
        var above = Values[at] + (dx * (Values[at + 1] - Values[at]));
        var below = Values[at + Width] + (dx * (Values[at + Width + 1] - Values[at + Width]));
        return above + (dy * (below - above));
    }

    /// <summary>The picture in another size, each pixel the mean of those it stands for.</summary>
    public GreyImage Resized(int newWidth, int newHeight)
    {
        var result = new GreyImage(newWidth, newHeight, new byte[newWidth * newHeight]);
        var (stepX, stepY) = ((float)Width / newWidth, (float)Height / newHeight);
        if (stepX <= 1 && stepY <= 1)
        {
            for (var y = 0; y < newHeight; y++)
            {
                for (var x = 0; x < newWidth; x++)
                {
                    var from = Sample(Math.Clamp(((x + 0.5f) * stepX) - 0.5f, 0, Width - 1), Math.Clamp(((y + 0.5f) * stepY) - 0.5f, 0, Height - 1));
                    result[x, y] = (byte)MathF.Round(from);
                }
            }

            return result;
        }

        Shrink(result, stepX, stepY);
        return result;
    }

    /// <summary>The picture turned clockwise by quarters.</summary>
    public GreyImage Turned(int quarters)
    {
        var turns = ((quarters % 4) + 4) % 4;
        var result = turns % 2 == 0 ? new GreyImage(Width, Height) : new GreyImage(Height, Width);
        for (var y = 0; y < result.Height; y++)
        {
            for (var x = 0; x < result.Width; x++)
            {
                result[x, y] = turns switch
                {
                    1 => this[y, Height - 1 - x],
                    2 => this[Width - 1 - x, Height - 1 - y],
                    3 => this[Width - 1 - y, x],
                    _ => this[x, y],
                };
            }
        }

        return result;
    }

    private void Shrink(GreyImage result, float stepX, float stepY)
    {
        var columns = new float[result.Width];
        var sums = new int[Width + 1];
        for (var y = 0; y < result.Height; y++)
        {
            Array.Clear(columns);
            var (top, bottom) = (y * stepY, Math.Min(Height, (y + 1) * stepY));
            for (var row = (int)top; row < bottom; row++)
            {
                AddRow(Row(row), sums, columns, stepX, Math.Min(bottom, row + 1) - Math.Max(top, row));
            }

            for (var x = 0; x < result.Width; x++)
            {
                result[x, y] = (byte)Math.Clamp(MathF.Round(columns[x] / (stepX * (bottom - top))), 0, 255);
            }
        }
    }

    /// <summary>Adds to each column the pixels it stands for, as the difference of two sums from the left.</summary>
    private static void AddRow(ReadOnlySpan<byte> row, int[] sums, float[] columns, float step, float share)
    {
        for (var x = 0; x < row.Length; x++)
        {
            sums[x + 1] = sums[x] + row[x];
        }

        var (before, part) = (0, 0f);
        for (var x = 0; x < columns.Length; x++)
        {
            var right = Math.Min(row.Length, (x + 1) * step);
            var whole = (int)right;
            var beyond = whole < row.Length ? (right - whole) * row[whole] : 0;
            columns[x] += (sums[whole] - before + (beyond - part)) * share;
            (before, part) = (sums[whole], beyond);
        }
    }
}
