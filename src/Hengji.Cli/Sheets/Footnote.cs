using Hengji.Cli.Terminals;

namespace Hengji.Cli.Sheets;

/// <summary>Says once under the sheets of a run what stays Chinese on them.</summary>
internal static class Footnote
{
    public static void Write(Session session)
    {
        if (session.Wording.StaysChinese is { } footnote)
        {
            session.Output.WriteLine();
            new Paper(session.Terminal).Write(new Prose(footnote));
        }
    }
}
