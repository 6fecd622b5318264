using Hengji.Reading.Forms.Layouts;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>How ill a text suits a column, and what it costs that a column of a row stands empty: the scale of <see cref="RecoveryCosts"/>.</summary>
internal static class RoleFit
{
    private static readonly System.Buffers.SearchValues<char> AmountLetters = System.Buffers.SearchValues.Create("0123456789.,，");

    private const double Misplaced = 5;

    public static double Cost(ReadOnlySpan<char> text, ColumnRole role)
    {
        var span = text.Trim();
        if (span.IsEmpty)
        {
            return Misplaced;
        }

        return role switch
        {
            ColumnRole.Name => Likeness.NameCost(span),
            ColumnRole.Target or ColumnRole.LongTermTarget or ColumnRole.Adjusted => Likeness.TargetCost(span) * 0.6,
            ColumnRole.Actual or ColumnRole.Expected => 0.1 + (Likeness.TargetCost(span) * 0.6),
            ColumnRole.Sign => IsSign(span) ? 0 : Misplaced,
            ColumnRole.Unit => span.Length <= 5 && !span.ContainsAnyInRange('0', '9') && !IsSign(span) ? 0.2 : 3,
            ColumnRole.Points or ColumnRole.Score or ColumnRole.ExecutionRate => Likeness.IsPlainNumber(span) || IsNothing(span) ? 0 : Misplaced,
            ColumnRole.Likelihood => span is "确定能" or "有可能" or "完全不可能" ? 0 : 3,
            ColumnRole.InitialBudget or ColumnRole.AnnualBudget or ColumnRole.Executed or ColumnRole.ExpectedExecution =>
                IsAmount(span) || IsNothing(span) ? 0 : Misplaced,
            _ => Likeness.IsPlainNumber(span) || Likeness.IsSign(span[0]) ? 3 : IsNothing(span) ? 0.3 : span.Length >= 6 ? 0.2 : 1,
        };
    }

    /// <summary>What it costs that a row leaves a column empty.</summary>
    public static double Empty(ColumnRole role) => role switch
    {
        ColumnRole.Name => RecoveryCosts.Nameless,
        ColumnRole.Target => RecoveryCosts.MissingTarget,
        ColumnRole.Actual or ColumnRole.Points or ColumnRole.Score => 1.5,
        ColumnRole.Sign or ColumnRole.Unit or ColumnRole.Expected or ColumnRole.Explanation or ColumnRole.Standard => 1,
        ColumnRole.InitialBudget or ColumnRole.AnnualBudget or ColumnRole.Executed => 1,
        _ => 0.3,
    };

    private static bool IsSign(ReadOnlySpan<char> text) => text is "定性" || (text.Length <= 2 && (Likeness.IsSign(text[0]) || text is "=<" or ">="));

    private static bool IsNothing(ReadOnlySpan<char> text) => text is "无" or "/" or "—" or "-" or "——" or "－" or "–";

    private static bool IsAmount(ReadOnlySpan<char> text) => text[^1] is not ('%' or '％') && char.IsAsciiDigit(text[0])
        && !text.TrimEnd("万元".AsSpan()).ContainsAnyExcept(AmountLetters);
}
