using Hengji.Cli.Wordings;
using Hengji.Review;
using Hengji.Review.RuleSets;

namespace Hengji.Cli.Documents;

/// <summary>Finds the rule sets of a run, and which of them are in force.</summary>
internal static class RuleSetFolder
{
    /// <summary>The rule sets shipped, and those of the folder that HENGJI_RULESETS names.</summary>
    public static RuleSetLibrary Find(Func<string, string?> environment, Wording wording)
    {
        if (environment("HENGJI_RULESETS") is not { Length: > 0 } folder)
        {
            return RuleSetLibrary.Standard;
        }

        if (!Directory.Exists(folder))
        {
            throw new BadInputException(wording.NoSuchFolder(folder));
        }

        return Read(() => RuleSetLibrary.Standard.With(folder));
    }

    /// <summary>The rules in force: those of the division that HENGJI_DIVISION names, else of the whole country.</summary>
    public static RuleCatalog InForce(RuleSetLibrary library, Func<string, string?> environment, Wording wording)
    {
        var division = environment("HENGJI_DIVISION") ?? string.Empty;
        return division.All(char.IsAsciiDigit) ? library.For(division) : throw new BadInputException(wording.NoDivision(division));
    }

    /// <summary>A rule set by its id, or from a file.</summary>
    public static RuleSet Named(RuleSetLibrary library, string name, Wording wording) =>
        library.Find(name) ?? (File.Exists(name)
            ? Read(() => RuleSetLibrary.Load(name))
            : throw new BadInputException(wording.NoRuleSet(name, library.Sets.Select(set => set.Id))));

    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RuleSetProblemException problem)
        {
            throw new BadInputException(problem.Message, problem);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(fault.Message, fault);
        }
    }
}
