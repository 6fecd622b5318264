using System.Globalization;

namespace Hengji.Writing.Xlsx;

/// <summary>Names sheets after what they hold: short, without the signs a sheet's name may not have, no two alike.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Forbidden = @"[]:*?/\'";

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);

    public string For(string wanted)
    {
        var plain = string.Concat(XmlText.Of(wanted).Where(c => !char.IsControl(c) && !Forbidden.Contains(c, StringComparison.Ordinal))).Trim();
        plain = plain.Length > 0 ? plain : "绩效目标表";
        for (var number = 1; ; number++)
        {
            var tail = number == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"({number})");
            var name = Cut(plain, Longest - tail.Length) + tail;
            if (_given.Add(name))
            {
                return name;
            }
        }
    }

    /// <summary>The first characters, never half of one.</summary>
    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
