using System.Security.Cryptography;
using System.Text;

namespace Hengji.Review.Decisions;

/// <summary>
/// What makes two findings the same objection, whichever form, filing or year they are found in. Row numbers and wording
/// of messages have no part in it: both change with what stands around the words objected to.
/// </summary>
/// <param name="Fingerprint">
/// Rule, kind of place, indicator and the words objected to; where an absence is objected to, the numbers behind it. A
/// decision is kept under it.
/// </param>
/// <param name="Pattern">
/// The same without what belongs to one form only: the indicator where words are objected to, the numbers where none
/// are. What is waived for a whole unit, or decided over many forms at once, goes by it.
/// </param>
public readonly record struct FindingMark(string Fingerprint, string Pattern)
{
    /// <summary>Bytes of the hash that are kept; enough that no two objections meet by chance.</summary>
    private const int Kept = 16;

    public static FindingMark Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var kind = finding.Field.Code;
        var indicator = Even(finding.Indicator);
        if (Even(finding.Quote) is { Length: > 0 } quote)
        {
            return new FindingMark(
                Hash([finding.Code, kind, indicator, quote]),
                Hash([finding.Code, kind, string.Empty, quote]));
        }

        return new FindingMark(
            Hash([finding.Code, kind, indicator, string.Empty, .. finding.Operands.Select(operand => Even(operand.Value))]),
            Hash([finding.Code, kind, indicator, string.Empty]));
    }

    /// <summary>The words without what typing them again changes: blanks, and the width of letters and signs.</summary>
    private static string Even(string? text)
    {
        var even = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                even.Append(rune.ToString());
            }
        }

        return even.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>No part holds a control character, so that none can be mistaken for the end of another.</summary>
    private static string Hash(IEnumerable<string> parts) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, Kept));
}
