using Hengji.Cli.Terminals;
using Hengji.Dossiers;

namespace Hengji.Cli.Sheets;

/// <summary>Forms as read, one sheet after the other.</summary>
internal sealed class ReadingSheet(Session session)
{
    private readonly Paper _paper = new(session.Terminal);

    public void Write(ReadDocument document)
    {
        foreach (var form in document.Forms)
        {
            Write(document.Source.Name, form);
        }
    }

    public void Write(string document, Dossiers.Reading form)
    {
        foreach (var part in new FormSheet(session.Wording, form).Parts(document))
        {
            _paper.Write(part);
        }
    }
}
