using System.Globalization;

using Hengji.Cli.Terminals;
using Hengji.Review;
using Hengji.Review.RuleSets;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>The rules of a rule set as a person reads them.</summary>
internal sealed class RuleSetSheet(Session session)
{
    private readonly Paper _paper = new(session.Terminal);

    /// <summary>Every rule with how it is meant, and the rule sets there are.</summary>
    public void WriteRules(RuleCatalog catalog)
    {
        Head(catalog);
        var table = ListColumns.NewTable();
        table.AddColumn(ListColumns.Left(session.Wording.RuleHeading));
        table.AddColumn(ListColumns.Left(session.Wording.RuleTitleHeading));
        table.AddColumn(ListColumns.Left(session.Wording.RuleSeverityHeading));
        table.AddColumn(ListColumns.Left(session.Wording.RuleSettingHeading));
        foreach (var rule in catalog.Descriptors)
        {
            var settings = catalog.Settings.Where(s => string.Equals(s.Code, rule.Code, StringComparison.Ordinal)).ToList();
            table.AddRow(
                new Text(rule.Code, Ink.Label),
                new Prose(session.Wording.Title(rule)),
                new Text(session.Wording.Of(rule.Severity), Ink.Of(rule.Severity)),
                new Prose(settings.Count == 0 ? ListColumns.Blank : string.Join(session.Wording.ListComma, settings.Select(session.Wording.Told))));
        }

        _paper.Write(table);
        session.Output.WriteLine(session.Wording.RuleCount(catalog.Descriptors.Count));
        foreach (var set in session.RuleSets.Sets)
        {
            session.Output.WriteLine(session.Wording.RuleSetLine(
                set.Id, set.Name, set.Division, string.Equals(set.Id, catalog.RuleSetId, StringComparison.Ordinal)));
        }
    }

    /// <summary>What a rule set sets, and the norms that hold under it.</summary>
    public void Write(RuleCatalog catalog)
    {
        Head(catalog);
        foreach (var setting in catalog.Settings)
        {
            var title = catalog.Describe(setting.Code) is { } rule ? session.Wording.Title(rule) : string.Empty;
            _paper.Write(new Prose($"{setting.Code}  {title}  ").Append(session.Wording.Told(setting), Ink.Title));
        }

        session.Output.WriteLine();
        session.Output.WriteLine(session.Wording.NormsHeading);
        session.Output.WriteLine(RuleSetText.NormsOf(catalog.Norms).TrimEnd());
    }

    private void Head(RuleCatalog catalog)
    {
        _paper.Write(new Rows(
            Text.Empty,
            new Text(string.Create(CultureInfo.InvariantCulture, $"{catalog.RuleSetName}  {catalog.RuleSetId}"), Ink.Title),
            new Text(session.Wording.RuleSetHash(catalog.Hash), Ink.Label),
            Text.Empty));
    }
}
