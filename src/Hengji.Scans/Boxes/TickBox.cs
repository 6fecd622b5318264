using Hengji.Scans.Recognition;

namespace Hengji.Scans.Boxes;

/// <summary>What is seen in a box.</summary>
internal enum Tick
{
    Empty,
    Ticked,

    /// <summary>There is some ink, too little to be a tick and too much to be nothing.</summary>
    Unclear,
}

/// <summary>A small square drawn on a page: a box to tick, or a letter that looks like one.</summary>
/// <param name="Bounds">Where it is.</param>
/// <param name="Tick">What is in it.</param>
/// <param name="IsFilled">Whether it is painted in, as programs paint ticked boxes and no letter is.</param>
internal readonly record struct TickBox(PixelBox Bounds, Tick Tick, bool IsFilled);
