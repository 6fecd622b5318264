using System.Runtime.CompilerServices;

using Hengji.Cli.Contracts;
using Hengji.Cli.Terminals;
using Hengji.Dossiers;

namespace Hengji.Cli.Documents;

/// <summary>
/// Reads the documents of a run one after the other. A document that cannot be read is named on the error stream, kept
/// as a problem, and does not stop the others.
/// </summary>
internal sealed class Intake(Session session)
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public int ExitCode => _problems.Count > 0 ? Cli.ExitCode.BadInput : Cli.ExitCode.Done;

    public async IAsyncEnumerable<ReadDocument> ReadAsync(
        IEnumerable<string> names, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var inputs = new InputDocuments(session.Terminal, session.Wording);
        var paths = inputs.Expand(names);
        using var progress = new ProgressLine(session.Terminal, paths.Count, session.Wording.FormsFiled);
        foreach (var path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Begin(Path.GetFileName(path));
            var input = await inputs.OpenAsync(path, cancellation);
            var document = input.Problem is null ? session.Read(input.Name, input.Bytes) : null;
            progress.Clear();
            if ((input.Problem ?? document?.Refusal) is { } problem)
            {
                _problems.Add(new Problem(input.Name, problem));
                await session.Error.WriteLineAsync(session.Wording.DocumentProblem(input.Name, problem));
            }
            else if (document is not null)
            {
                if (document.Forms.Count == 0)
                {
                    await session.Error.WriteLineAsync(session.Wording.NoForms(input.Name));
                }

                yield return document;
            }
        }
    }
}
