using System.CommandLine;

using Hengji.Cli.Wordings;

namespace Hengji.Cli.Commands;

/// <summary>FILE…: files, folders or <c>-</c>.</summary>
internal static class FilesArgument
{
    public static Argument<string[]> Create(Wording wording) => new("FILE")
    {
        Description = wording.FilesArgument,
        Arity = ArgumentArity.OneOrMore,
    };
}
