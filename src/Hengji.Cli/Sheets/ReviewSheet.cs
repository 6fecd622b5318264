using Hengji.Cli.Terminals;
using Hengji.Review;

using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hengji.Cli.Sheets;

/// <summary>Findings form by form, in words that can be forwarded, and at the end how many there are of each severity.</summary>
internal sealed class ReviewSheet(Session session)
{
    /// <summary>Columns of the longest word for a severity in any language.</summary>
    private const int SeverityWidth = 7;

    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Hint];

    private readonly Paper _paper = new(session.Terminal);

    public void Write(IReadOnlyList<ReviewedForm> forms)
    {
        foreach (var form in forms)
        {
            _paper.Write(SheetTitle.Of(session.Wording, form.Form.Index + 1, form.Document, form.Form));
            WriteFindings(form.Findings);
        }

        if (forms.Count > 0)
        {
            _paper.Write(new Spectre.Console.Rule { Style = Ink.Label });
            _paper.Write(Totals(forms));
        }
    }

    /// <summary>The findings on one form, under a heading.</summary>
    public void Write(IReadOnlyList<Finding> findings)
    {
        _paper.Write(new Rows(Text.Empty, new Text(session.Wording.FindingsHeading, Ink.Title)));
        WriteFindings(findings);
    }

    private void WriteFindings(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            _paper.Write(new Padder(new Text(session.Wording.NoFindings), new Padding(2, 0, 0, 0)));
        }

        foreach (var finding in findings)
        {
            _paper.Write(Part(finding));
        }
    }

    private Grid Part(Finding finding)
    {
        var wording = session.Wording;
        var body = new List<IRenderable> { Heading(finding) };
        if (finding.Quote is { } quote)
        {
            body.Add(Line(wording.QuoteLabel, wording.Quoted(quote)));
        }

        body.Add(new Prose(finding.Message));
        if (finding.Suggestion is { } suggestion)
        {
            body.Add(Line(wording.SuggestionLabel, suggestion));
        }

        if (session.Describe(finding.Code) is { } rule)
        {
            body.Add(Line(wording.BasisLabel, rule.Basis));
        }

        body.Add(Text.Empty);
        var grid = new Grid { Expand = true }
            .AddColumn(new GridColumn { Width = SeverityWidth, Padding = new Padding(2, 0, 2, 0) }).AddColumn(new GridColumn());
        return grid.AddRow(new Text(wording.Of(finding.Severity), Ink.Of(finding.Severity)), new Rows(body));
    }

    private Prose Heading(Finding finding)
    {
        var heading = new Prose();
        var box = finding.Field.Box;
        heading.Append(
            finding.Indicator is { } indicator ? session.Wording.CaptionOf(box, indicator) : session.Wording.Caption(box), Ink.Title);

        if (session.Describe(finding.Code) is { } rule)
        {
            heading.Append("  " + session.Wording.Title(rule));
        }

        return heading.Append("  " + finding.Code, Ink.Label);
    }

    private static Prose Line(string label, string text)
    {
        var line = new Prose();
        return line.Append(label, Ink.Label).Append(text);
    }

    private Prose Totals(IReadOnlyList<ReviewedForm> forms)
    {
        var totals = new Prose(session.Wording.FormsReviewed(forms.Count));
        foreach (var severity in Severities)
        {
            var count = forms.Sum(r => r.Findings.Count(f => f.Severity == severity));
            totals.Append("  ").Append(session.Wording.Counted(severity, count), Ink.Of(severity));
        }

        return totals;
    }
}
