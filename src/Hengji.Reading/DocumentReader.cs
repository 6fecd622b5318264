using System.Globalization;
using Hengji.Dossiers;
using Hengji.Reading.Exchange;
using Hengji.Reading.Forms;
using Hengji.Reading.Forms.Layouts;
using Hengji.Reading.Grids;
using Hengji.Reading.Narratives;
using Hengji.Reading.Records;
using Hengji.Sources;

namespace Hengji.Reading;

/// <summary>A step of the route from document to record that can be shown as text.</summary>
public enum ReadingStage
{
    Grid,
    Form,
    Record,
}

/// <summary>The door of this project: bytes of a document in, the forms it holds out. Never throws for bad input.</summary>
public static class DocumentReader
{
    /// <summary>How many forms may bear witness for each other; bounds memory.</summary>
    private const int Window = 64;

    /// <summary>Where neither a title nor heads of columns say that it is a form and no indicator stands in it, so many boxes must be filled.</summary>
    private const int FewestEntries = 4;

    /// <param name="name">File name, used to name the document.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="layouts">The layouts forms may be printed in; null for those shipped.</param>
    public static ReadDocument Read(string name, ReadOnlyMemory<byte> bytes, LayoutLibrary? layouts = null)
    {
        var opened = Open(name, bytes, layouts ?? LayoutLibrary.Standard);
        return new ReadDocument(opened.Source, opened.Text, [.. opened.Forms], opened.Refusal) { Remarks = opened.Remarks };
    }

    /// <summary>As <see cref="Read(string, ReadOnlyMemory{byte}, LayoutLibrary)"/>, but a form is read only when it is asked for: memory stays bounded.</summary>
    public static OpenedDocument Open(string name, ReadOnlyMemory<byte> bytes) => Open(name, bytes, LayoutLibrary.Standard);

    /// <summary>As <see cref="Open(string, ReadOnlyMemory{byte})"/>, with the layouts that forms may be printed in.</summary>
    public static OpenedDocument Open(string name, ReadOnlyMemory<byte> bytes, LayoutLibrary layouts) => Open(name, bytes, layouts, Recognition.Unwatched);

    /// <summary>As <see cref="Open(string, ReadOnlyMemory{byte}, LayoutLibrary)"/>, with how pages that are pictures are read.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static OpenedDocument Open(string name, ReadOnlyMemory<byte> bytes, LayoutLibrary layouts, Recognition recognition)
    {
        var source = SourceDocument.Of(name, bytes.Span);
        if (ExchangeReader.Read(bytes.Span) is { } exchange)
        {
            return new OpenedDocument(source, exchange.Text, exchange.Forms, null);
        }

        var (grid, refusal) = GridReader.Read(bytes, recognition);
        return grid is null
            ? new OpenedDocument(source, string.Empty, [], refusal)
            : new OpenedDocument(source, grid.Text, Forms(grid, layouts), null) { Remarks = grid.Remarks };
    }

    /// <summary>A stage of the reading as text, for people and snapshots.</summary>
    public static string Stage(string name, ReadOnlyMemory<byte> bytes, ReadingStage stage, LayoutLibrary? layouts = null)
    {
        var shown = Show(bytes, stage, layouts ?? LayoutLibrary.Standard, Recognition.Unwatched);
        return shown.Refusal is null ? shown.Text : $"{name}：{shown.Refusal}\n";
    }

    /// <summary>A stage of the reading as text, with what is to be said of the document; it is read once.</summary>
    public static StageView Show(ReadOnlyMemory<byte> bytes, ReadingStage stage, LayoutLibrary layouts, Recognition recognition)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        if (stage == ReadingStage.Record && ExchangeReader.Read(bytes.Span) is { } exchange)
        {
            foreach (var form in exchange.Forms)
            {
                StageText.Write(form, writer);
            }

            return new StageView(writer.ToString(), null, []);
        }

        var (grid, refusal) = GridReader.Read(bytes, recognition);
        if (grid is null)
        {
            return new StageView(string.Empty, refusal, []);
        }

        if (stage == ReadingStage.Grid)
        {
            grid.WriteTo(writer);
            return new StageView(writer.ToString(), null, grid.Remarks);
        }

        var index = 0;
        foreach (var form in Neighbours.Witness(Recover(grid, layouts)))
        {
            if (stage == ReadingStage.Form)
            {
                StageText.Write(form, index, writer);
            }
            else
            {
                StageText.Write(Legibility.Told(RecordReader.Read(form, index), grid), writer);
            }

            index++;
        }

        return new StageView(writer.ToString(), null, grid.Remarks);
    }

    /// <summary>
    /// Forms are read by the windowful: first each by itself, then those in doubt once more with what the others say.
    /// </summary>
    private static IEnumerable<Form> Recover(Grid grid, LayoutLibrary layouts)
    {
        foreach (var slices in FormFinder.Find(grid, layouts).Chunk(Window))
        {
            var forms = Array.ConvertAll(slices, s => FormReader.Read(s));
            if (forms.Length > 1)
            {
                var evidence = new TemplateEvidence(forms);
                for (var i = 0; i < forms.Length; i++)
                {
                    if (evidence.CanHelp(forms[i]))
                    {
                        forms[i] = FormReader.Read(slices[i], evidence);
                    }
                }
            }

            for (var i = 0; i < forms.Length; i++)
            {
                // A table of words explained shares the words of a form, and nothing is filled in.
                if (slices[i].IsNamed || forms[i].Indicators.Count > 0 || forms[i].Entries.Count >= FewestEntries)
                {
                    yield return forms[i];
                }
            }
        }
    }

    private static IEnumerable<FormReading> Forms(Grid grid, LayoutLibrary layouts)
    {
        var index = 0;
        var narratives = new Lazy<NarrativeIndex>(() => NarrativeReader.Read(grid));
        foreach (var form in Neighbours.Witness(Recover(grid, layouts)))
        {
            var reading = Legibility.Told(RecordReader.Read(form, index++), grid);
            yield return reading with { Narrative = narratives.Value.Of(reading.Target) };
        }
    }
}
