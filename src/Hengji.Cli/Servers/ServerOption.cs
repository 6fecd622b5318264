using System.CommandLine;

namespace Hengji.Cli.Servers;

/// <summary>--server and --token-file: the same against a server. The token is never typed on a command line, where others see it.</summary>
internal sealed class ServerOption
{
    private readonly Session _session;
    private readonly Option<string> _server;
    private readonly Option<string> _tokenFile;

    public ServerOption(Session session)
    {
        _session = session;
        _server = new Option<string>("--server") { Description = session.Wording.ServerOption, HelpName = "URL" };
        _tokenFile = new Option<string>("--token-file") { Description = session.Wording.TokenFileOption, HelpName = session.Wording.Placeholders.Path };
    }

    /// <summary>Lets a command take it.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_server);
        command.Options.Add(_tokenFile);
    }

    /// <summary>The server a run names; null where it works on a database of its own.</summary>
    public async Task<HengjiServer?> FindAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(_server) is not { Length: > 0 } named)
        {
            return null;
        }

        if (!Uri.TryCreate(named.EndsWith('/') ? named : named + "/", UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new BadInputException(_session.Wording.NotAServer(named));
        }

        return new HengjiServer(_session, address, await TokenAsync(parsed, cancellation));
    }

    /// <summary>The server, where there is nothing to work on without.</summary>
    public async Task<HengjiServer> FindOwedAsync(ParseResult parsed, CancellationToken cancellation) =>
        await FindAsync(parsed, cancellation) ?? throw new BadInputException(_session.Wording.ServerOwed);

    private async Task<string?> TokenAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(_tokenFile) is not { Length: > 0 } path)
        {
            return _session.Terminal.Environment("HENGJI_TOKEN") is { Length: > 0 } token ? token.Trim() : null;
        }

        try
        {
            return (await File.ReadAllTextAsync(path, cancellation)).Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(_session.Wording.TokenFileNotRead(path, fault.Message), fault);
        }
    }
}
