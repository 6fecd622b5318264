using Hengji.Cli.Terminals;
using Hengji.Dossiers;

namespace Hengji.Cli.Sheets;

/// <summary>Forms as read, one sheet after the other.</summary>
internal sealed class ReadingSheet(Session session)
{
    private readonly Paper _paper = new(session.Terminal);

    /// <param name="number">What the form is called by: its place in the document, or its project's number.</param>
    /// <param name="document">Where it was read from.</param>
    /// <param name="form">The form.</param>
    public void Write(long number, string document, FormReading form)
    {
        foreach (var part in new FormSheet(session.Wording, form).Parts(number, document))
        {
            _paper.Write(part);
        }

        if (form.Corrections.Count > 0)
        {
            _paper.Write(CorrectionTable.Of(session, form.Corrections));
        }
    }
}
