using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengji.Ledgers;

/// <summary>How a cell is compared.</summary>
public enum Test
{
    Equal,
    NotEqual,
    AtLeast,
    AtMost,
    More,
    Less,
    Filled,
    Blank,
}

/// <summary>
/// What a row must fulfil to be counted: a column compared with values or with another column (办结时间 ≤ 办结期限). A blank cell
/// fulfils no comparison, neither = nor ≠.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Test">How it is compared.</param>
/// <param name="Values">With what: for = and ≠ any of several; a value that is the heading of a column means that column's cell.</param>
[JsonConverter(typeof(ConditionJson))]
public sealed record Condition(string Column, Test Test, IReadOnlyList<string> Values)
{
    private static readonly (string Sign, Test Test)[] Signs =
    [
        ("≥", Test.AtLeast), (">=", Test.AtLeast), ("≤", Test.AtMost), ("<=", Test.AtMost),
        ("≠", Test.NotEqual), ("!=", Test.NotEqual), ("=", Test.Equal), ("＝", Test.Equal), (">", Test.More), ("＞", Test.More),
        ("<", Test.Less), ("＜", Test.Less),
    ];

    /// <summary>Reads 办结时间 ≤ 办结期限, 来源 = 巡查发现、终端上报, 办结时间 已填. Null when it is no condition.</summary>
    public static Condition? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        foreach (var (word, test) in ((string, Test)[])[("已填", Test.Filled), ("未填", Test.Blank)])
        {
            if (trimmed.EndsWith(word, StringComparison.Ordinal) && trimmed.Length > word.Length)
            {
                return new Condition(trimmed[..^word.Length].TrimEnd(), test, []);
            }
        }

        var (sign, found, at) = Signs
            .Select(s => (s.Sign, s.Test, At: trimmed.IndexOf(s.Sign, StringComparison.Ordinal)))
            .Where(s => s.At > 0)
            .OrderBy(s => s.At).ThenByDescending(s => s.Sign.Length).FirstOrDefault();
        if (sign is null)
        {
            return null;
        }

        var column = trimmed[..at].TrimEnd();
        var values = trimmed[(at + sign.Length)..].Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var several = found is Test.Equal or Test.NotEqual;
        return values.Length == 0 || (values.Length > 1 && !several) ? null : new Condition(column, found, values);
    }

    public bool Equals(Condition? other) =>
        other is not null
        && string.Equals(Column, other.Column, StringComparison.Ordinal)
        && Test == other.Test
        && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Column, Test, Values.Count);

    public override string ToString() => Test switch
    {
        Test.Filled => $"{Column} 已填",
        Test.Blank => $"{Column} 未填",
        _ => $"{Column} {Sign} {string.Join('、', Values)}",
    };

    /// <summary>The other column, when the comparison is with one.</summary>
    public LedgerColumn? OtherColumn(LedgerSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return Values.Count == 1 ? schema.Column(Values[0]) : null;
    }

    private string Sign => Test switch
    {
        Test.AtLeast => "≥",
        Test.AtMost => "≤",
        Test.More => ">",
        Test.Less => "<",
        Test.NotEqual => "≠",
        _ => "=",
    };

    private sealed class ConditionJson : JsonConverter<Condition>
    {
        public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A condition is a string.");
            return Parse(text) ?? throw new JsonException($"“{text}”不是条件，应写作“栏目 = 值”。");
        }

        public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
