using System.Globalization;

using Hengji.Cli.Terminals;
using Hengji.Review;
using Hengji.Review.RuleSets;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>What other rules would have found: counts a rule, then examples.</summary>
internal sealed class TrialSheet(Session session)
{
    /// <summary>Examples shown of each rule; all of them are in the JSON.</summary>
    private const int Examples = 3;

    private readonly Paper _paper = new(session.Terminal);

    public void Write(RuleCatalog tried, RuleTrial trial, IReadOnlyList<string> documents)
    {
        var wording = session.Wording;
        session.Output.WriteLine(wording.TrialTitle(tried.RuleSetName, trial.Count, trial.Before, trial.After, trial.Forms.Count));
        if (trial.Forms.Count == 0)
        {
            return;
        }

        var table = ListColumns.NewTable();
        table.AddColumn(ListColumns.Left(wording.RuleHeading));
        table.AddColumn(ListColumns.Left(wording.RuleTitleHeading));
        foreach (var change in Enum.GetValues<TrialChange>())
        {
            table.AddColumn(ListColumns.Right(wording.Of(change)));
        }

        table.AddColumn(ListColumns.Right(wording.TriedFormsHeading));
        foreach (var rule in trial.Rules)
        {
            table.AddRow(
                new Text(rule.Code, Ink.Label), new Prose(TitleOf(tried, rule.Code)),
                Count(rule.Added), Count(rule.Removed), Count(rule.Regraded), Count(rule.Forms));
        }

        _paper.Write(table);
        foreach (var rule in trial.Rules)
        {
            WriteExamples(tried, rule, trial, documents);
        }

        session.Output.WriteLine();
        session.Output.WriteLine(wording.NothingSwitched);
    }

    private void WriteExamples(RuleCatalog tried, TriedRule rule, RuleTrial trial, IReadOnlyList<string> documents)
    {
        _paper.Write(new Rows(Text.Empty, new Text($"{rule.Code}  {TitleOf(tried, rule.Code)}", Ink.Title)));
        var all = trial.Forms
            .SelectMany(form => form.Findings.Where(f => string.Equals(f.Finding.Code, rule.Code, StringComparison.Ordinal)).Select(found => (form, found)))
            .ToList();
        foreach (var (form, found) in all.Take(Examples))
        {
            var line = new Prose(string.Empty);
            line.Append(session.Wording.Told(found), Ink.Label)
                .Append($"  {form.Form.Target.ProjectName ?? session.Wording.NoProjectName}  ", Ink.Title)
                .Append(found.Finding.Message + "  ")
                .Append(session.Wording.Bracketed(documents[form.Index]), Ink.Label);
            _paper.Write(new Padder(line, new Padding(2, 0, 0, 0)));
        }

        if (all.Count > Examples)
        {
            session.Output.WriteLine(session.Wording.FurtherExamples(all.Count - Examples));
        }
    }

    private string TitleOf(RuleCatalog catalog, string code) =>
        catalog.Describe(code) is { } rule ? session.Wording.Title(rule) : code;

    private static Text Count(int count) => new(count == 0 ? ListColumns.Blank : count.ToString(CultureInfo.InvariantCulture));
}
