using Hengji.Dossiers;
using Hengji.Drafting;
using Hengji.Terms;

namespace Hengji.Web.Sheets.Drafting;

/// <summary>What a page of writing sends: what was typed since, and where its writer is.</summary>
internal sealed record SentEdits
{
    /// <summary>Edits beyond this come with the next sending.</summary>
    public const int MostEdits = 1_000;

    private const int LongestId = 64;

    /// <summary>Names the open page.</summary>
    public string? Tab { get; init; }

    /// <summary>The box the writer is in.</summary>
    public string? Place { get; init; }

    /// <summary>The count of edits in what the page shows.</summary>
    public int? Revision { get; init; }

    public IReadOnlyList<Sent>? Edits { get; init; }

    /// <summary>The edits; null when they are none that a page would send.</summary>
    public IReadOnlyList<ManuscriptEdit>? Read()
    {
        var edits = (Edits ?? []).Take(MostEdits).Select(edit => edit?.Read()).ToList();
        var read = edits.OfType<ManuscriptEdit>().ToList();
        return read.Count == edits.Count ? read : null;
    }

    internal sealed record Sent
    {
        public string? Id { get; init; }

        public string? Kind { get; init; }

        public string? Box { get; init; }

        public string? Row { get; init; }

        public string? Before { get; init; }

        public string? After { get; init; }

        public string? Behind { get; init; }

        public SentRow? Added { get; init; }

        public ManuscriptEdit? Read()
        {
            if (Id is not { Length: > 0 and <= LongestId } id)
            {
                return null;
            }

            var before = Text(Before);
            var box = Named(Box);
            return Kind switch
            {
                "type" when box is { } into => ManuscriptEdit.Type(id, into, Row, before, Text(After)),
                "add" when Added is { Id: { Length: > 0 } row } => ManuscriptEdit.Add(
                    id, new DraftedRow(row, Text(Added.Category), Text(Added.Name), Text(Added.Target)) { Origin = Added.Origin }, Behind),
                "remove" when Row is { Length: > 0 } row => ManuscriptEdit.Remove(id, row, before),
                "move" when Row is { Length: > 0 } row => ManuscriptEdit.Move(id, row, Behind),
                _ => null,
            };
        }

        private static string Text(string? text) => (text ?? string.Empty).ReplaceLineEndings("\n");

        private static Box? Named(string? code) => FieldEntry.Boxes.Concat(Manuscript.RowBoxes).Cast<Box?>()
            .FirstOrDefault(box => string.Equals(Field.Of(box!.Value).Code, code, StringComparison.Ordinal));
    }

    internal sealed record SentRow(string? Id, string? Category, string? Name, string? Target, int? Origin);
}
