using Hengji.Library;

namespace Hengji.Tests.Library;

public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("满意度", "myd")]
    [InlineData("浦江镇", "pjz")]
    [InlineData("垃圾分类", "ljfl")]
    [InlineData("覆盖", "fg")]
    public void Usual_words_begin_with_their_letters(string word, string letters)
    {
        for (var i = 0; i < word.Length; i++)
        {
            Assert.Contains(letters[i], PinyinInitials.Of(word[i]));
        }
    }

    [Theory]
    [InlineData('行', "hx")]
    [InlineData('率', "ls")]
    [InlineData('长', "cz")]
    [InlineData('重', "cz")]
    [InlineData('调', "dt")]
    [InlineData('车', "cj")]
    [InlineData('区', "oq")]
    [InlineData('单', "cd")]
    [InlineData('参', "cs")]
    [InlineData('系', "jx")]
    [InlineData('会', "hk")]
    [InlineData('便', "bp")]
    [InlineData('厦', "sx")]
    [InlineData('降', "jx")]
    [InlineData('传', "cz")]
    [InlineData('校', "jx")]
    [InlineData('曾', "cz")]
    [InlineData('弹', "dt")]
    [InlineData('藏', "cz")]
    [InlineData('还', "fh")]
    [InlineData('石', "ds")]
    [InlineData('创', "c")]
    [InlineData('数', "s")]
    [InlineData('质', "z")]
    public void A_character_read_in_two_ways_is_found_by_both(char character, string letters) =>
        Assert.Equal(letters, PinyinInitials.Of(character));

    [Fact]
    public void Every_character_of_GB_2312_has_letters()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var encoding = System.Text.Encoding.GetEncoding("gb2312");
        for (byte high = 0xB0; high <= 0xF7; high++)
        {
            for (byte low = 0xA1; low <= (high == 0xD7 ? 0xF9 : 0xFE); low++)
            {
                var character = encoding.GetString([high, low]);
                Assert.True(PinyinInitials.MaskOf(character[0]) != 0, character);
            }
        }
    }

    [Fact]
    public void Signs_and_digits_have_none() => Assert.All("≥1，。〇", c => Assert.Equal(0u, PinyinInitials.MaskOf(c)));
}
