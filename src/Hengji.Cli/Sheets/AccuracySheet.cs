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
        if (listMistakes)
        {
            foreach (var (document, field) in count.Mistakes)
            {
                session.Output.WriteLine(wording.Mistake(
                    document, session.Wording.Caption(field.Box), field.Place, string.Join(" | ", field.Expected.Select(e => e ?? "—")), field.Actual ?? "—"));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.0000", CultureInfo.InvariantCulture);
}
