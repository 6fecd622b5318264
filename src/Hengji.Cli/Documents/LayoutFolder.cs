using Hengji.Cli.Wordings;
using Hengji.Reading.Forms.Layouts;

namespace Hengji.Cli.Documents;

/// <summary>Finds the layouts of a run: those shipped, and those a folder of the user adds.</summary>
internal static class LayoutFolder
{
    public static LayoutLibrary Find(Func<string, string?> environment, Wording wording)
    {
        if (environment("HENGJI_LAYOUTS") is not { Length: > 0 } folder)
        {
            return LayoutLibrary.Standard;
        }

        if (!Directory.Exists(folder))
        {
            throw new BadInputException(wording.NoSuchFolder(folder));
        }

        try
        {
            return LayoutLibrary.Standard.With(folder);
        }
        catch (LayoutProblemException problem)
        {
            throw new BadInputException(problem.Message, problem);
        }
    }
}
