using Hengji.Cli.Terminals;
using Hengji.Storage.Queries;

namespace Hengji.Cli.Sheets;

/// <summary>The project list, and under it the totals by unit and year.</summary>
internal sealed class ListSheet(Session session)
{
    /// <summary>Columns in a file or a pipe, where nobody can tell: the widest a terminal is laid out for.</summary>
    private const int FileWidth = Terminal.LargestWidth;

    private readonly int _width = session.Terminal.OutputIsTerminal ? session.Terminal.Width : FileWidth;

    public void Write(ProjectList list)
    {
        var paper = new Paper(session.Terminal, _width);
        paper.Write(new ProjectTable(session.Wording, _width).Of(list.Lines));
        paper.Write(new TotalTable(session.Wording, _width).Of(list));
    }
}
