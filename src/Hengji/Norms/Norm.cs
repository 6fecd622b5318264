namespace Hengji.Norms;

/// <summary>A requirement (规范要求) as it stands from a day on, with the document it rests on.</summary>
/// <param name="Since">First day in force.</param>
/// <param name="Value">What is required.</param>
/// <param name="Source">The document, in Chinese, ready to be quoted.</param>
public sealed record DatedValue<T>(DateOnly Since, T Value, string Source);

/// <summary>One requirement through time.</summary>
public sealed class Norm<T>
{
    private readonly DatedValue<T>[] _history;

    public Norm(params DatedValue<T>[] history)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfZero(history.Length, nameof(history));
        _history = [.. history.OrderBy(h => h.Since)];
    }

    /// <summary>Every value the requirement has had, oldest first.</summary>
    public IReadOnlyList<DatedValue<T>> History => _history;

    /// <summary>
    /// What is required of a form of the year: the value in force when the year begins, the first one for years before
    /// any, the latest when the year is unknown.
    /// </summary>
    public DatedValue<T> For(int? fiscalYear)
    {
        if (fiscalYear is not { } year)
        {
            return _history[^1];
        }

        for (var i = _history.Length - 1; i > 0; i--)
        {
            if (_history[i].Since.Year < year || _history[i].Since == new DateOnly(year, 1, 1))
            {
                return _history[i];
            }
        }

        return _history[0];
    }
}
