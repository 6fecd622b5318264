using System.Globalization;

using Hengji.Cli.Terminals;
using Hengji.Library;
using Hengji.Terms;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>Indicators of the library as tables.</summary>
internal sealed class IndicatorSheet(Session session)
{
    private readonly int _width = session.Terminal.OutputIsTerminal ? session.Terminal.Width : Terminal.LargestWidth;

    /// <summary>What a search found.</summary>
    public void Write(IndicatorHits hits)
    {
        var wording = session.Wording;
        var table = ListColumns.Headed(wording.Caption(Box.IndicatorName), wording.Caption(Box.Category), wording.TargetFormHeading, wording.EvidenceHeading);
        table.AddColumn(ListColumns.Right(wording.FiledCountHeading));
        table.AddColumn(ListColumns.Left(wording.LatestTargetHeading));
        table.AddColumn(ListColumns.Left(wording.StandingHeading));
        foreach (var indicator in hits.Indicators)
        {
            table.AddRow(
                new Prose(indicator.Name),
                new Text(indicator.Category?.Name() ?? ListColumns.Blank),
                new Text(indicator.Form ?? ListColumns.Blank),
                new Prose(indicator.Evidence),
                new Text(indicator.Sources.Count.ToString(CultureInfo.InvariantCulture)),
                new Prose(indicator.Sources.FirstOrDefault(source => source.Target is not null)?.Target ?? ListColumns.Blank),
                new Text(wording.Of(indicator.Standing)));
        }

        Print(table);
        session.Output.WriteLine(wording.IndicatorsFound(hits.Total, hits.Indicators.Count));
    }

    /// <summary>The kinds of project.</summary>
    public void Write(CommonIndicators common)
    {
        var wording = session.Wording;
        var table = ListColumns.Headed(wording.KindCodeHeading, wording.KindHeading, wording.KindWordsHeading);
        table.AddColumn(ListColumns.Right(wording.CountHeading));
        foreach (var kind in common.Kinds)
        {
            table.AddRow(
                new Text(kind.Code),
                new Text(kind.Name),
                new Prose(string.Join('、', kind.Words)),
                new Text(common.Of(kind).Count().ToString(CultureInfo.InvariantCulture)));
        }

        Print(table);
    }

    /// <summary>The common indicators of a kind.</summary>
    public void Write(IEnumerable<CommonIndicator> common)
    {
        var wording = session.Wording;
        var table = ListColumns.Headed(wording.Caption(Box.Category), wording.Caption(Box.IndicatorName), wording.TargetFormHeading, wording.EvidenceHeading);
        foreach (var indicator in common)
        {
            table.AddRow(new Text(indicator.Category.Name()), new Prose(indicator.Name), new Text(indicator.Form), new Prose(indicator.Evidence));
        }

        Print(table);
    }

    private void Print(Table table) => new Paper(session.Terminal, _width).Write(table);
}
