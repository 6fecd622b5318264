using System.CommandLine;

using Hengji.Cli.Servers;

namespace Hengji.Cli.Commands;

/// <summary>hengji journal verify: whether the journal (操作留痕) is as it was written.</summary>
internal static class JournalCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var data = new DataOption(session);
        var verify = new Command("verify", wording.Commands["hengji journal verify"].Summary) { data };
        var server = new ServerOption(session);
        server.AddTo(verify);
        verify.SetAction(async (parsed, cancellation) =>
        {
            using var remote = await server.FindAsync(parsed, cancellation);
            var verdict = remote is null
                ? await (await data.OpenFilledAsync(parsed, cancellation)).Journal.VerifyAsync(cancellation)
                : await remote.VerifyAsync(cancellation);
            await session.Output.WriteLineAsync(verdict.IsWhole
                ? wording.JournalWhole(verdict.Checked)
                : wording.JournalBroken(verdict));
            return verdict.IsWhole ? ExitCode.Done : ExitCode.Findings;
        });
        return new Command("journal", wording.Commands["hengji journal"].Summary) { verify };
    }
}
