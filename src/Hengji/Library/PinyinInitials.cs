namespace Hengji.Library;

/// <summary>
/// The first letters of the pinyin of Chinese characters (拼音首字母). A character with several readings has several: 行 is
/// x and h, so that a search by either finds it.
/// </summary>
public static class PinyinInitials
{
    private const char First = '\u4E00';
    private const char Last = '\u9FFF';
    private const string File = "pinyin-initials.txt";

    private static readonly Lazy<uint[]> Table = new(Load);

    /// <summary>The letters a character can be typed as, bit 0 for a; a Latin letter is itself, anything else none.</summary>
    public static uint MaskOf(char c) => c switch
    {
        >= First and <= Last => Table.Value[c - First],
        >= 'a' and <= 'z' => 1u << (c - 'a'),
        >= 'A' and <= 'Z' => 1u << (c - 'A'),
        _ => 0,
    };

    /// <summary>The letters a character can be typed as, in alphabetical order (行: hx); empty when there are none.</summary>
    public static string Of(char c)
    {
        var mask = MaskOf(c);
        return string.Concat(Enumerable.Range(0, 26).Where(bit => (mask & (1u << bit)) != 0).Select(bit => (char)('a' + bit)));
    }

    private static uint[] Load()
    {
        var table = new uint[Last - First + 1];
        foreach (var line in LibraryData.Lines(File))
        {
            var at = line[0] == '+' ? 1 : 0;
            var bit = 1u << (line[at] - 'a');
            foreach (var c in line.AsSpan(at + 1))
            {
                table[c - First] |= bit;
            }
        }

        return table;
    }
}
