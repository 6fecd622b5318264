namespace Hengji.Scans.Recognition;

/// <summary>A rectangle of pixels; right and bottom are just outside.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public double MiddleX => (Left + Right) / 2.0;

    public double MiddleY => (Top + Bottom) / 2.0;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    public PixelBox And(PixelBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public PixelBox Within(int width, int height) =>
        new(Math.Max(0, Left), Math.Max(0, Top), Math.Min(width, Right), Math.Min(height, Bottom));

    public PixelBox Grown(int x, int y) => new(Left - x, Top - y, Right + x, Bottom + y);

    public bool Holds(double x, double y) => x >= Left && x < Right && y >= Top && y < Bottom;
}
