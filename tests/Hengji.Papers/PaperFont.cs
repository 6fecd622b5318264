using SkiaSharp;

namespace Hengji.Papers;

/// <summary>A Chinese font of this machine.</summary>
internal static class PaperFont
{
    private const int SimplifiedChinese = 2;

    public static SKTypeface Open()
    {
        var file = Directory.EnumerateFiles("/usr/share/fonts", "NotoSerifCJK-Regular.ttc", SearchOption.AllDirectories).FirstOrDefault()
            ?? throw new FileNotFoundException("Install fonts-noto-cjk.");
        return SKTypeface.FromFile(file, SimplifiedChinese);
    }
}
