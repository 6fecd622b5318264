using Hengji.Cli.Terminals;
using Hengji.Library;
using Hengji.Terms;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>The answer of the writing aid: the verdict, what to write instead, what the town and others wrote.</summary>
internal sealed class AidSheet(Session session)
{
    private const int Past = 3;

    private readonly Paper _paper = new(session.Terminal);

    public void Write(AidAnswer answer)
    {
        var wording = session.Wording;
        _paper.Write(new Prose(answer.Sentence, Ink.Title));
        foreach (var remark in answer.Remarks)
        {
            Line($"{wording.Of(remark.Severity)} {remark.Code}".TrimEnd(), remark.Message);
            if (remark.Words.Count > 0)
            {
                Line(wording.VagueWordsLabel, string.Join('、', remark.Words));
            }

            if (remark.Instead is { } instead)
            {
                Line(wording.SuggestionLabel, instead);
            }
        }

        if (answer.Belongs is { } category)
        {
            Line(wording.Caption(Box.Category), category.Name());
        }

        if (answer.Similar.Count > 0)
        {
            Heading(wording.SimilarHeading);
            foreach (var (indicator, _) in answer.Similar)
            {
                Line(string.Empty, $"{indicator.Name}{wording.Colon}{Targets(indicator)}");
            }
        }

        if (answer.Kind is { } kind)
        {
            Heading($"{wording.CommonHeading}{wording.Colon}{kind.Name}");
            foreach (var common in answer.Common)
            {
                Line(string.Empty, $"{common.Category.Name()} · {common.Name} {common.Form} · {common.Evidence}");
            }
        }
    }

    private string Targets(LibraryIndicator indicator) =>
        indicator.Sources.Count == 0
            ? indicator.Form ?? ListColumns.Blank
            : string.Join(
                session.Wording.ListComma,
                indicator.Sources.Where(source => source.Target is not null).Take(Past).Select(source =>
                    $"{source.Year} {source.Target}{(source.Reached is { } reached ? " → " + reached : string.Empty)}".Trim()));

    private void Heading(string text) => _paper.Write(new Rows(Text.Empty, new Text(text, Ink.Label)));

    private void Line(string label, string text) =>
        _paper.Write(new Padder(new Prose(label.Length == 0 ? text : $"{label} {text}"), new Padding(2, 0, 0, 0)));
}
