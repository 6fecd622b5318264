using Hengji.Reading.Grids.Xlsx;

namespace Hengji.Tests.Reading.Office;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("0%", 0.95, "95%")]
    [InlineData("0.00%", 1, "100.00%")]
    [InlineData("#,##0.00", 1234.5, "1,234.50")]
    [InlineData("#,##0.00_);(#,##0.00)", -1234.5, "(1,234.50)")]
    [InlineData("0.##", 26.62, "26.62")]
    [InlineData("General", 26.620000000000001, "26.62")]
    [InlineData("General", 0, "0")]
    [InlineData("0", 903, "903")]
    [InlineData("#,##0", -0.4, "0")]
    [InlineData("\"≥\"0%", 0.9, "≥90%")]
    [InlineData("0\"万元\"", 54, "54万元")]
    [InlineData("[$¥-804]#,##0.00", 12, "¥12.00")]
    [InlineData("[Red][>=100]0\"高\";0\"低\"", 5, "5低")]
    [InlineData("000000", 42, "000042")]
    [InlineData("#,##0,", 1234567, "1,235")]
    [InlineData("yyyy/m/d", 45658, "2025/1/1")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", 45658, "2025年1月1日")]
    [InlineData("[$-F800]dddd, mmmm dd, yyyy", 45658, "2025年1月1日")]
    [InlineData("yyyy-mm-dd hh:mm", 45658.5, "2025-01-01 12:00")]
    [InlineData("yyyy/m/d", -1, "-1")]
    public void A_number_reads_as_it_is_shown(string format, double value, string shown) =>
        Assert.Equal(shown, NumberFormat.Parse(format).Show(value, from1904: false).Trim());
}
