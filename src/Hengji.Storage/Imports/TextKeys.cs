using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Hengji.Targets;

namespace Hengji.Storage.Imports;

/// <summary>
/// Keys of the texts by which projects of one year are neighbours: whoever shares a key is looked at when the other is
/// reviewed.
/// </summary>
internal static class TextKeys
{
    public static IEnumerable<long> Of(PerformanceTarget target) =>
        ((string?[])[target.OverallGoal, target.AnnualGoal])
            .OfType<string>().Select(Even).Where(t => t.Length > 0).Select(t => Key(target.Year, t)).Distinct();

    private static string Even(string text)
    {
        var even = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                even.Append(rune.ToString());
            }
        }

        return even.ToString().Normalize(NormalizationForm.FormKC);
    }

    private static long Key(int? year, string text) => BinaryPrimitives.ReadInt64BigEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Columns.Number(year ?? 0)}\n{text}")));
}
