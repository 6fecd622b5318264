using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Dossiers;
using Hengji.Reading;

namespace Hengji.Cli;

/// <summary>What every command is given: where it reads and writes, in which language, and the door to reading.</summary>
internal sealed record Session(Terminal Terminal, Wording Wording)
{
    public Func<string, ReadOnlyMemory<byte>, ReadDocument> Read { get; init; } = DocumentReader.Read;

    public TextWriter Output => Terminal.Output;

    public TextWriter Error => Terminal.Error;
}
