namespace Hengji.Writing.Reviews;

/// <summary>Ordinals of headings, 一 to 九十九; digits beyond.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    public static string Of(int number)
    {
        if (number is < 1 or > 99)
        {
            return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var (tens, ones) = (number / 10, number % 10);
        var ten = tens switch { 0 => string.Empty, 1 => "十", _ => Digits[tens] + "十" };
        return ones == 0 ? ten : ten + Digits[ones];
    }
}
