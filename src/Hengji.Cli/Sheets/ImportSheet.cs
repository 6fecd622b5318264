using System.Globalization;

using Hengji.Actions;
using Hengji.Cli.Terminals;

namespace Hengji.Cli.Sheets;

/// <summary>What an import did: one sentence per document, and a line per form that added something.</summary>
internal sealed class ImportSheet(Session session)
{
    private readonly Paper _paper = new(session.Terminal);

    public void Write(string document, ImportResult result)
    {
        _paper.Write(new Prose().Append(document, Ink.Title).Append("  " + session.Wording.Of(result)));
        if (result.Outcome == ImportOutcome.AlreadyImported)
        {
            return;
        }

        foreach (var form in result.Forms.Where(f => f.Outcome != FormOutcome.Same))
        {
            var line = new Prose();
            line.Append("  " + (form.Index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(3) + "  ", Ink.Label);
            line.Append(form.ProjectName ?? session.Wording.NoProjectName);
            line.Append("  " + session.Wording.ProjectNumber(form.ProjectId), Ink.Label);
            _paper.Write(TallyText.Append(line, session.Wording, form.Tally));
        }
    }
}
