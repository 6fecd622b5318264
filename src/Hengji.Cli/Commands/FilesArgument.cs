using System.CommandLine;

using Hengji.Cli.Wordings;

namespace Hengji.Cli.Commands;

/// <summary>FILE…: files, folders or <c>-</c>.</summary>
internal static class FilesArgument
{
    public static Argument<string[]> Create(Wording wording)
    {
        var files = new Argument<string[]>(wording.Placeholders.File)
        {
            Description = wording.FilesArgument,
            Arity = ArgumentArity.OneOrMore,
        };
        // A misspelt option would else be taken for a file that is not there.
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value))
                {
                    result.AddError(wording.UnknownWord(token.Value));
                }
            }
        });
        return files;
    }
}
