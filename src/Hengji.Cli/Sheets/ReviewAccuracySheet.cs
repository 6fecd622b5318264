using System.Globalization;
using Hengji.Cli.Accuracy;
using Hengji.Cli.Terminals;
using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>How many of the defects people listed were found, kind by kind, with every miss and every unlisted finding.</summary>
internal sealed class ReviewAccuracySheet(Session session, bool listAll)
{
    private readonly Paper paper = new(session.Terminal);

    public void Write(string title, ReviewCount count)
    {
        var wording = session.Wording;
        session.Output.WriteLine(wording.ReviewAccuracyTitle(title, count.Forms));
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(wording.DefectKindHeading);
        foreach (var heading in new[] { wording.ListedHeading, wording.FoundHeading, wording.GraveListedHeading, wording.GraveFoundHeading, wording.RaisedHeading, wording.UnlistedHeading })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var kind in count.Kinds)
        {
            AddRow(table, kind.Kind, kind);
        }

        var sum = count.Sum;
        AddRow(table, wording.SumLabel, sum);
        paper.Write(table);
        session.Output.WriteLine(wording.ReviewShares(Share(sum.GraveFound, sum.Grave), Share(sum.Found, sum.Listed), Share(sum.Raised - sum.Unlisted, sum.Raised)));
        if (!listAll)
        {
            return;
        }

        foreach (var (form, defect, elsewhere) in count.Missed)
        {
            session.Output.WriteLine(wording.MissedDefect(form, defect.Kind, defect.Where, defect.What, elsewhere));
        }

        foreach (var (form, finding) in count.Unlisted)
        {
            session.Output.WriteLine(wording.UnlistedFinding(form, finding.Code, finding.Message));
        }
    }

    private static void AddRow(Table table, string name, KindCount kind) => table.AddRow(
        name, Number(kind.Listed), Number(kind.Found), Number(kind.Grave), Number(kind.GraveFound), Number(kind.Raised), Number(kind.Unlisted));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(int part, int whole) => (whole == 0 ? 1 : (double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);
}
