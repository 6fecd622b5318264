using System.Text;
using System.Xml;

namespace Hengji.Writing;

/// <summary>Text as an XML document can hold it: control characters and half characters become U+FFFD.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        var legal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                legal.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                legal.Append(text[i]).Append(text[++i]);
            }
            else
            {
                legal.Append(Replacement);
            }
        }

        return legal.ToString();
    }

    /// <summary>The text line by line, whichever way its lines end.</summary>
    public static string[] Lines(string text) =>
        Of(text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
}
