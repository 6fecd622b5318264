using Hengji.Reading.Forms.Layouts;

namespace Hengji.Reading.Forms;

/// <summary>What a text of the form's head looks like.</summary>
internal enum HeadTextKind
{
    Words,
    Organisation,
    Date,
    Type,
    Number,
    Code,
}

/// <summary>Tells the kinds of text apart that the head of a form holds.</summary>
internal static class HeadText
{
    private const string OrganisationEnds = "府局委办中心所公司院校队站科处部会室团厅学园馆社区街道镇乡村线联";

    public static HeadTextKind KindOf(string text)
    {
        int digits = 0, letters = 0, latin = 0;
        var box = false;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (char.IsAsciiLetter(c))
            {
                latin++;
            }
            else if (c is '□' or '☑' or '☐' or '√' or '■' or '☒')
            {
                box = true;
            }
            else if (char.IsLetter(c) && c is not ('年' or '月' or '日' or '号' or '至'))
            {
                letters++;
            }
        }

        if (box || IsType(text))
        {
            return HeadTextKind.Type;
        }

        if (letters == 0 && latin == 0 && digits > 0)
        {
            var marks = text.AsSpan().ContainsAny(".-/年—");
            return digits is >= 4 and <= 16 && marks && text.StartsWith("20", StringComparison.Ordinal) ? HeadTextKind.Date : HeadTextKind.Number;
        }

        if (letters == 0 && digits > 0)
        {
            return HeadTextKind.Code;
        }

        return text.Length > 1 && OrganisationEnds.Contains(text[^1], StringComparison.Ordinal)
            ? HeadTextKind.Organisation
            : HeadTextKind.Words;
    }

    private static bool IsType(string text)
    {
        foreach (var type in LayoutLibrary.Standard.ProjectTypes)
        {
            if (text.StartsWith(type, StringComparison.Ordinal) && text.Length <= type.Length + 2)
            {
                return true;
            }
        }

        return false;
    }
}
