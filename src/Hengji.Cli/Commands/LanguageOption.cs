using System.CommandLine;

using Hengji.Cli.Wordings;

namespace Hengji.Cli.Commands;

/// <summary>--lang: the language of messages and help. What forms and findings say stays Chinese.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    /// <summary>The wording asked for, found before parsing because help and parse errors need it too.</summary>
    public static Wording WordingFor(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (string.Equals(args[i], Name, StringComparison.Ordinal) && i + 1 < args.Count)
            {
                return Wording.For(args[i + 1]);
            }

            if (args[i].StartsWith(Name + "=", StringComparison.Ordinal))
            {
                return Wording.For(args[i][(Name.Length + 1)..]);
            }
        }

        return Wording.For(null);
    }

    public static Option<string> Create(Wording wording)
    {
        var option = new Option<string>(Name)
        {
            Description = wording.LanguageOption,
            HelpName = string.Join('|', Wording.Languages),
            Recursive = true,
        };
        option.AcceptOnlyFromAmong([.. Wording.Languages]);
        return option;
    }
}
