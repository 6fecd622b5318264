using Hengji.Cli.Terminals;
using Hengji.Dossiers;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>The forms of a document, one sheet after the other.</summary>
internal sealed class ReadingSheet(Session session)
{
    private readonly IAnsiConsole paper = Paper.On(session.Terminal);

    public void Write(ReadDocument document)
    {
        foreach (var form in document.Forms)
        {
            foreach (var part in new FormSheet(session.Wording, form).Parts(document.Source.Name))
            {
                paper.Write(part);
            }
        }
    }
}
