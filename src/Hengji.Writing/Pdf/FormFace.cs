using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using SkiaSharp;

namespace Hengji.Writing.Pdf;

/// <summary>One font of the form, whole: what it has and how wide it is. Documents embed a subset of it.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Fonts live as long as the program.")]
internal sealed class FormFace
{
    private readonly SKTypeface typeface;
    private readonly SKFont em;
    private readonly FontSubsetter subsetter;
    private readonly ConcurrentDictionary<int, double?> advances = new();

    private FormFace(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        typeface = SKTypeface.FromData(data);
        em = new SKFont(typeface, typeface.UnitsPerEm);
        subsetter = new FontSubsetter(bytes);
    }

    public static FormFace Open(string path) => new(File.ReadAllBytes(path));

    public bool Has(Rune rune) => Measure(rune) is not null;

    /// <summary>Width of the character as a share of the type's size.</summary>
    public double Advance(Rune rune) => Measure(rune) ?? 0;

    /// <summary>The font with these characters only.</summary>
    public SKTypeface Subset(IEnumerable<Rune> runes)
    {
        using var data = SKData.CreateCopy(subsetter.Subset(runes.Select(rune => rune.Value)));
        return SKTypeface.FromData(data);
    }

    private double? Measure(Rune rune) => advances.GetOrAdd(rune.Value, _ =>
    {
        // A font object of Skia is not for two threads at once.
        lock (em)
        {
            return em.GetGlyph(rune.Value) == 0 ? null : em.MeasureText(rune.ToString()) / typeface.UnitsPerEm;
        }
    });
}
