using System.Runtime.CompilerServices;

using Hengji.Cli.Terminals;
using Hengji.Writing.Contracts;

namespace Hengji.Cli.Documents;

/// <summary>
/// Reads the forms of a run's documents one after the other. A document that cannot be read is named on the error
/// stream, kept as a problem, and does not stop the others.
/// </summary>
internal sealed class Intake(Session session)
{
    private const int FormsPerReport = 100;

    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _remarks = [];

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>What was left out of documents that were read.</summary>
    public IReadOnlyList<Problem> Remarks => _remarks;

    public int ExitCode => _problems.Count > 0 ? Cli.ExitCode.BadInput : Cli.ExitCode.Done;

    /// <summary>A form is read when it is asked for, so that memory does not grow with the documents.</summary>
    public async IAsyncEnumerable<FoundForm> ReadAsync(
        IEnumerable<string> names, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var inputs = new InputDocuments(session.Terminal, session.Wording);
        var paths = inputs.Expand(names);
        using var progress = new ProgressLine(session.Terminal, paths.Count, session.Wording);
        foreach (var path in paths)
        {
            progress.Begin(Path.GetFileName(path));
            await foreach (var input in inputs.OpenAsync(path, cancellation))
            {
                var document = input.Problem is null ? session.OpenWatched(input.Name, input.Bytes, progress, cancellation) : null;
                if (document is null || document.Refusal is not null)
                {
                    progress.Clear();
                    var problem = new Problem(input.Name, input.Problem ?? document?.Refusal ?? string.Empty);
                    _problems.Add(problem);
                    await session.Error.WriteLineAsync(session.Wording.DocumentProblem(problem.Document, problem.Message));
                    continue;
                }

                foreach (var remark in document.Remarks)
                {
                    progress.Clear();
                    _remarks.Add(new Problem(input.Name, remark));
                    await session.Error.WriteLineAsync(session.Wording.DocumentProblem(input.Name, remark));
                }

                var count = 0;
                foreach (var form in document.Forms)
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (++count % FormsPerReport == 0)
                    {
                        progress.Report(count);
                    }

                    yield return new FoundForm(input.Name, form);
                }

                if (count == 0)
                {
                    progress.Clear();
                    await session.Error.WriteLineAsync(session.Wording.NoForms(input.Name));
                }
            }
        }
    }
}
