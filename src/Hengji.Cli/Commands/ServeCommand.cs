using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

using Hengji.Web;

namespace Hengji.Cli.Commands;

/// <summary>hengji serve: the pages, on this machine only.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5180;

    /// <summary>Ports looked at after the one asked for.</summary>
    private const int PortsTried = 50;

    public static Command Create(Session session)
    {
        var port = new Option<int>("--port")
        {
            Description = session.Wording.PortOption,
            HelpName = "1-65535",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }]
                && int.TryParse(text, CultureInfo.InvariantCulture, out var number)
                && number is < 1 or > IPEndPoint.MaxPort)
            {
                result.AddError(session.Wording.PortOption);
            }
        });
        var data = new DataOption(session);
        var command = new Command("serve", session.Wording.Commands["hengji serve"].Summary) { port, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var store = await data.OpenAsync(parsed, cancellation);
            var run = data.WithPages(parsed);
            var options = new WebOptions
            {
                Store = store,
                Port = FreePort(session, parsed.GetValue(port)),
                Clock = session.Clock,
                Open = (name, bytes, recognition) =>
                    run.OpenWatched(name, bytes, recognition.Progress, recognition.Cancellation),
            };
            await WebHost.RunAsync(
                options,
                address =>
                {
                    session.Output.WriteLine(session.Wording.Serving(address));
                    session.Output.Flush();
                },
                cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static int FreePort(Session session, int wanted)
    {
        for (var port = wanted; port < wanted + PortsTried && port <= IPEndPoint.MaxPort; port++)
        {
            if (IsFree(port))
            {
                return port;
            }
        }

        throw new BadInputException(session.Wording.NoFreePort(wanted));
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
