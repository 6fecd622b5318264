using System.Globalization;
using Hengji.Cli.Accuracy;
using Hengji.Cli.Terminals;
using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>How many fields were read right, kind by kind, and on demand each that was not.</summary>
internal sealed class AccuracySheet(Session session, bool listMistakes)
{
    private readonly Paper paper = new(session.Terminal);

    public void Write(string title, AccuracyCount count)
    {
        var wording = session.Wording;
        session.Output.WriteLine(wording.AccuracyTitle(title, count.Documents, count.Forms));
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(wording.FieldHeading);
        table.AddColumn(new TableColumn(wording.RightHeading).RightAligned());
        table.AddColumn(new TableColumn(wording.TotalHeading).RightAligned());
        table.AddColumn(new TableColumn(wording.ShareHeading).RightAligned());
        foreach (var (box, right, total) in count.Boxes)
        {
            table.AddRow(wording.Caption(box), Number(right), Number(total), Share((double)right / total));
        }

        table.AddRow(wording.SumLabel, Number(count.Right), Number(count.Total), Share(count.Share));
        paper.Write(table);
        session.Output.WriteLine(wording.Calibration(AccuracyCount.SureFrom, count.Sure.Right, count.Sure.Total, Share(count.Sure)));
        Calibration(count);
        Mistakes(count);
    }

    private void Calibration(AccuracyCount count)
    {
        var wording = session.Wording;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(wording.ConfidenceHeading).RightAligned());
        foreach (var heading in (string[])[wording.RightHeading, wording.TotalHeading, wording.ShareHeading])
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var (from, to, right, total) in count.Bins.Filled)
        {
            table.AddRow(wording.ConfidenceRange(from, to), Number(right), Number(total), Share((double)right / total));
        }

        paper.Write(table);
    }

    /// <summary>A line a family: clean documents, lightly damaged ones.</summary>
    public void WriteFamilies(IEnumerable<(string Name, AccuracyCount Clean, AccuracyCount Damaged)> families)
    {
        var wording = session.Wording;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(wording.FamilyHeading);
        foreach (var heading in (string[])[wording.TotalHeading, wording.CleanDocuments, wording.TotalHeading, wording.DamagedDocuments])
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        var all = families.ToList();
        foreach (var (name, clean, damaged) in all)
        {
            table.AddRow(name, Number(clean.Total), Share(clean.Share), Number(damaged.Total), Share(damaged.Share));
        }

        paper.Write(table);
        foreach (var count in all.SelectMany(f => (AccuracyCount[])[f.Clean, f.Damaged]))
        {
            Mistakes(count);
        }
    }

    private void Mistakes(AccuracyCount count)
    {
        foreach (var (document, field) in listMistakes ? count.Mistakes : [])
        {
            session.Output.WriteLine(session.Wording.Mistake(
                document, session.Wording.Caption(field.Box), field.Place, string.Join(" | ", field.Expected.Select(e => e ?? "—")), field.Actual ?? "—") + (field.Confidence is { } confidence ? session.Wording.Confidence(confidence) : string.Empty));
        }
    }

    /// <summary>A line for each group of documents; nothing where there are no groups.</summary>
    public void Write(string heading, IReadOnlyDictionary<string, AccuracyCount> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }

        var wording = session.Wording;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(heading);
        foreach (var column in (string[])
            [wording.DocumentsHeading, wording.RefusedHeading, wording.FormsHeading, wording.RightHeading, wording.TotalHeading, wording.ShareHeading, wording.StatedHeading, wording.SureHeading])
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (var (name, count) in groups)
        {
            table.AddRow(
                Markup.Escape(name), Number(count.Documents), Number(count.Refused), $"{Number(count.FormsRead)}/{Number(count.Forms)}",
                Number(count.Right), Number(count.Total), Share(count.Share), Share(count.Stated), Share(count.Sure));
        }

        paper.Write(table);
    }

    private static string Share((int Right, int Total) part) => part.Total == 0 ? "—" : Share((double)part.Right / part.Total);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.0000", CultureInfo.InvariantCulture);
}
