using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

using Hengji.Journal;
using Hengji.Storage.People;
using Hengji.Web;
using Hengji.Web.Hosting;

namespace Hengji.Cli.Commands;

/// <summary>hengji serve: the pages, on this machine only.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5180;

    private const int DefaultApiLimit = 600;

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
        var local = new Option<bool>("--local") { Description = session.Wording.LocalOption };
        var limit = new Option<int>("--api-limit")
        {
            Description = session.Wording.ApiLimitOption,
            HelpName = session.Wording.Placeholders.Count,
            DefaultValueFactory = _ => DefaultApiLimit,
        };
        var demo = new Option<bool>("--demo") { Description = session.Wording.DemoOption };
        var data = new DataOption(session);
        var command = new Command("serve", session.Wording.Commands["hengji serve"].Summary) { port, local, demo, limit, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var store = await data.OpenAsync(parsed, cancellation);
            var access = parsed.GetValue(local) ? Access.Local : Access.Accounts;
            if (access == Access.Accounts && parsed.GetValue(demo))
            {
                await new FirstAccounts(store, session.Clock).MakeDemoAsync(
                    new Signature(Environment.UserName, Signature.CommandLine), cancellation);
            }

            var secret = access == Access.Accounts && !await store.People.AnyAsync(cancellation)
                ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24))
                : null;
            var people = access == Access.Accounts && await store.People.IsDemoAsync(cancellation)
                ? await store.People.AccountsAsync(cancellation)
                : [];
            var run = data.WithPages(parsed);
            var options = new WebOptions
            {
                Store = store,
                Port = FreePort(session, parsed.GetValue(port)),
                Clock = session.Clock,
                Catalog = session.Catalog,
                RuleSets = session.RuleSets,
                Open = (name, bytes, recognition) =>
                    run.OpenWatched(name, bytes, recognition.Progress, recognition.Cancellation),
                Access = access,
                FirstSecret = secret,
                ApiPerMinute = Math.Max(0, parsed.GetValue(limit)),
                MetricsToken = session.Terminal.Environment("HENGJI_METRICS_TOKEN")?.Trim(),
            };
            await WebHost.RunAsync(
                options,
                address =>
                {
                    session.Output.WriteLine(session.Wording.Serving(address));
                    if (access == Access.Local)
                    {
                        session.Output.WriteLine(session.Wording.ServingLocal);
                    }

                    if (secret is not null)
                    {
                        session.Output.WriteLine(session.Wording.FirstLink(new Uri(address, "begin/" + secret)));
                    }

                    if (people.Count > 0)
                    {
                        session.Output.WriteLine(session.Wording.DemoAccounts(FirstAccounts.DemoPassword));
                        foreach (var account in people)
                        {
                            var roles = string.Join(' ', account.Grants.Select(g => session.Wording.RoleIn(g.Role, g.Organisation)));
                            session.Output.WriteLine($"  {account.UserName,-12} {account.DisplayName} {roles}");
                        }
                    }

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
