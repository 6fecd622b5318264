using System.Globalization;
using Hengji.Dossiers;
using Hengji.Storage.Queries;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>One form ready to be laid out: the record, its notes, and where each box stands in the source.</summary>
public sealed class FormView(FormReading reading, SourceLines source, IReadOnlyList<MarginNote> notes, Captions captions, Field? chosen)
{
    private readonly PaperText _paper = new(reading, source);

    public FormReading Reading => reading;

    public PerformanceTarget Target => reading.Target;

    public IReadOnlyList<MarginNote> Notes => notes;

    /// <summary>The field the address names (?f=), lit when the page opens.</summary>
    public Field? Chosen => chosen;

    public IReadOnlyList<MarkedPiece> Marked(IReadOnlyList<Field> fields) =>
        MarkedText.Of(TextOf(fields[0]), fields, notes);

    /// <summary>What a box shows: what the paper says.</summary>
    public string TextOf(Field field) => _paper.Of(field);

    public bool IsLost(Field field) => reading.IsLost(field);

    /// <summary>What makes an element the box of these fields: an address, a place among the keys, and its spans.</summary>
    public IReadOnlyDictionary<string, object> BoxOf(string kind, params IReadOnlyList<Field> fields)
    {
        var spans = fields.SelectMany(field => reading.Traces.GetValueOrDefault(field) ?? [])
            .Distinct()
            .Select(trace => string.Create(CultureInfo.InvariantCulture, $"{trace.Start}:{trace.Length}"));
        var about = notes.Where(note => note.Field is { } field && fields.Contains(field)).ToArray();
        var attributes = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["id"] = IdOf(fields[0]),
            ["class"] = chosen is { } c && fields.Contains(c) ? kind + " box-of on" : kind + " box-of",
            ["tabindex"] = "0",
            ["data-f"] = string.Join(' ', fields),
            ["data-caption"] = BoxCaption.Of(fields[0], Target, captions),
            ["data-spans"] = string.Join(',', spans),
        };
        if (_paper.UnderstoodAs(fields[0]) is { } understood)
        {
            attributes["data-read"] = understood;
        }

        if (about.Length > 0)
        {
            attributes["aria-describedby"] = string.Join(' ', about.Select(IdOf));
        }

        return attributes;
    }

    public static string IdOf(Field field) => "b-" + field.ToString().Replace('[', '-').TrimEnd(']').Replace('.', '-');

    public static string IdOf(MarginNote note) => string.Create(
        CultureInfo.InvariantCulture, $"note-{(note.IsReading ? "r" : null)}{note.Number}");

    /// <summary>The field a URL names, or null when it names none.</summary>
    public static Field? FieldNamed(string? code, PerformanceTarget target) =>
        code is { Length: > 0 }
            ? PrintedOrder.Fields(target.Indicators.Count)
                .Cast<Field?>()
                .FirstOrDefault(field => string.Equals(field.ToString(), code, StringComparison.Ordinal))
            : null;
}
