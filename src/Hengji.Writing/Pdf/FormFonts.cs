using System.Text;
using Hengji.Writing.Forms;

namespace Hengji.Writing.Pdf;

/// <summary>Which of the form's fonts.</summary>
internal enum FaceKind
{
    /// <summary>In place of 宋体 and 仿宋.</summary>
    Serif,

    /// <summary>In place of 黑体.</summary>
    Sans,

    /// <summary>Has both the ticked and the empty box, in one size.</summary>
    Symbols,
}

/// <summary>The type of a line: its font, size and height in points.</summary>
internal sealed record PdfType(FaceKind Face, double Size, double LineHeight)
{
    public static PdfType Title { get; } = new(FaceKind.Sans, 16, 24);

    public static PdfType Text { get; } = new(FaceKind.Serif, 10.5, 15);

    public static PdfType Heading { get; } = new(FaceKind.Sans, 12, 20);

    /// <summary>Running text of letters and reports.</summary>
    public static PdfType Letter { get; } = new(FaceKind.Serif, 12, 22);

    public static PdfType Small { get; } = new(FaceKind.Serif, 9, 13);

    public static PdfType Footer { get; } = new(FaceKind.Serif, 9, 13);

    /// <summary>From the top of the line to what the letters stand on, so that Chinese letters are in the middle.</summary>
    public double Ascent => (LineHeight / 2) + (0.38 * Size);
}

/// <summary>The free fonts that the build puts beside the program.</summary>
internal sealed class FormFonts
{
    /// <summary>Printed for a character that no font has, as printers do.</summary>
    private static readonly Rune Geta = new('〓');

    private static readonly Lazy<FormFonts> Loaded = new(() => new FormFonts(Folder));

    private readonly Dictionary<FaceKind, FormFace> faces;

    private FormFonts(string folder) => faces = Files.ToDictionary(
        file => file.Key, file => FormFace.Open(Path.Combine(folder, file.Value)));

    public static FormFonts Installed => Loaded.Value;

    public static bool AreInstalled => Files.Values.All(name => File.Exists(Path.Combine(Folder, name)));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "fonts");

    private static Dictionary<FaceKind, string> Files { get; } = new()
    {
        [FaceKind.Serif] = "NotoSerifSC_400Regular.ttf",
        [FaceKind.Sans] = "NotoSansSC_500Medium.ttf",
        [FaceKind.Symbols] = "NotoSansSymbols2_400Regular.ttf",
    };

    public FormFace this[FaceKind kind] => faces[kind];

    /// <summary>The font that prints the character, and what it prints for it.</summary>
    public (FaceKind Face, Rune Printed) Of(Rune rune, FaceKind preferred)
    {
        if (IsBox(rune))
        {
            return (FaceKind.Symbols, rune);
        }

        if (rune.Value == '\n' || rune.Value == '\r' || rune.Value == '\t')
        {
            rune = new Rune(' ');
        }

        foreach (var kind in (ReadOnlySpan<FaceKind>)[preferred, FaceKind.Serif, FaceKind.Sans, FaceKind.Symbols])
        {
            if (faces[kind].Has(rune))
            {
                return (kind, rune);
            }
        }

        return (FaceKind.Serif, Geta);
    }

    public double Width(string text, PdfType type)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            var (face, printed) = Of(rune, type.Face);
            width += faces[face].Advance(printed);
        }

        return width * type.Size;
    }

    private static bool IsBox(Rune rune) => rune.Value == ProjectNature.Ticked[0] || rune.Value == ProjectNature.NotTicked[0];
}
