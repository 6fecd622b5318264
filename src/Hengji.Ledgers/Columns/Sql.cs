using System.Globalization;
using System.Text;

namespace Hengji.Ledgers.Columns;

/// <summary>A query being composed. What people wrote goes in as values or as quoted names, never as text of the query.</summary>
internal sealed class Sql
{
    private readonly StringBuilder _text = new();
    private readonly List<object> _values = [];

    public IReadOnlyList<object> Values => _values;

    /// <summary>The name of a column.</summary>
    public static string Name(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>A text the program itself says.</summary>
    public static string Text(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    public Sql Add(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Puts a value in, and gives what stands for it.</summary>
    public string Value(object value)
    {
        switch (value)
        {
            case string text:
                _values.Add(text);
                return Last;
            case decimal number:
                return number.ToString("0.0000", CultureInfo.InvariantCulture) + "::DECIMAL(18,4)";
            case DateOnly day:
                return day.ToString("'DATE '\\'yyyy-MM-dd\\'", CultureInfo.InvariantCulture);
            case DateTime moment:
                return moment.ToString("'TIMESTAMP '\\'yyyy-MM-dd HH:mm:ss\\'", CultureInfo.InvariantCulture);
            case bool flag:
                return flag ? "true" : "false";
            case long number:
                return number.ToString(CultureInfo.InvariantCulture);
            default:
                throw new ArgumentException($"No {value.GetType().Name} is put into a query.", nameof(value));
        }
    }

    public override string ToString() => _text.ToString();

    private string Last => "$" + _values.Count.ToString(CultureInfo.InvariantCulture);
}
