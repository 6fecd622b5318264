using Hengji.Cli.Terminals;
using Hengji.Dossiers;

namespace Hengji.Cli.Sheets;

/// <summary>The forms of a document, one sheet after the other.</summary>
internal sealed class ReadingSheet(Session session)
{
    private readonly Paper _paper = new(session.Terminal);

    public void Write(ReadDocument document)
    {
        foreach (var form in document.Forms)
        {
            foreach (var part in new FormSheet(session.Wording, form).Parts(document.Source.Name))
            {
                _paper.Write(part);
            }
        }
    }
}
