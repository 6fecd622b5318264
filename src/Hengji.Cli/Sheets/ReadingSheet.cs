using Hengji.Dossiers;

namespace Hengji.Cli.Sheets;

/// <summary>The forms of a document as a person reads them.</summary>
internal sealed class ReadingSheet(Session session)
{
    public void Write(ReadDocument document)
    {
        foreach (var form in document.Forms)
        {
            session.Output.WriteLine(form.Target.ProjectName);
        }
    }
}
