using System.Text.Json;
using Hengji.Norms;
using Hengji.Sources;

namespace Hengji.Review.RuleSets;

/// <summary>A norm as rule set files write it.</summary>
/// <param name="name">Name in the file.</param>
internal abstract class NormPart(string name)
{
    public string Name { get; } = name;

    /// <summary>Reads what a file sets; the answer puts it in place of what it is given.</summary>
    public abstract Func<ReviewNorms, ReviewNorms> Read(RuleSetReader reader, JsonItem item);

    /// <summary>Writes the norm's whole history.</summary>
    public abstract void Write(Utf8JsonWriter json, ReviewNorms norms);
}

/// <summary>A norm of one type as rule set files write it: a list of dated entries.</summary>
internal sealed class NormPart<T>(
    string name,
    Func<ReviewNorms, Norm<T>> get,
    Func<ReviewNorms, Norm<T>, ReviewNorms> put,
    IReadOnlyList<string> members,
    Func<RuleSetReader, JsonItem, T> read,
    Action<Utf8JsonWriter, T> write) : NormPart(name)
{
    private const int FirstYear = 1949;

    private const int LastYear = 2199;

    public override Func<ReviewNorms, ReviewNorms> Read(RuleSetReader reader, JsonItem item)
    {
        var entries = new List<NormEntry<T>>();
        foreach (var written in reader.List(item))
        {
            reader.Only(written, ["since", "until", "source", .. members]);
            var since = reader.Day(reader.Needed(written, "since"));
            var until = reader.Member(written, "until") is { } last ? reader.Integer(last, FirstYear, LastYear) : (int?)null;
            if (until < since.Year)
            {
                throw reader.Bad(written, "“until”早于“since”。请核对起止年份。");
            }

            if (entries.Exists(entry => entry.Since == since))
            {
                throw reader.Bad(written, "两条规定从同一天起执行。请合并或更改“since”。");
            }

            entries.Add(new NormEntry<T>(since, until, read(reader, written), reader.Text(reader.Needed(written, "source"))));
        }

        if (entries.Count == 0)
        {
            throw reader.Bad(item, "没有写任何规定。请写上一条，或删去这一项。");
        }

        return norms => put(norms, NormHistory.Over(get(norms), entries));
    }

    public override void Write(Utf8JsonWriter json, ReviewNorms norms)
    {
        json.WriteStartArray(Name);
        foreach (var value in get(norms).History)
        {
            json.WriteStartObject();
            json.WriteString("since", value.Since.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            write(json, value.Value);
            json.WriteString("source", value.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
