using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(Hengji.Tests.Storage.PostgresServer))]

namespace Hengji.Tests.Storage;

/// <summary>
/// A PostgreSQL server for the tests: the one named by HENGJI_TEST_POSTGRES, or else a private one started from the
/// installed binaries on loopback when first asked for, and stopped at the end. Where there is neither, tests skip.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _once = new(1);
    private Process? _process;
    private string? _folder;
    private string? _server;
    private string? _whyNot;

    /// <summary>A connection string to a new, empty database; skips the test when there is no server.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        await _once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_server is null && _whyNot is null)
            {
                await FindAsync();
            }
        }
        finally
        {
            _once.Release();
        }

        Assert.SkipWhen(_server is null, _whyNot ?? string.Empty);
        var name = "hengji_test_" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return new NpgsqlConnectionStringBuilder(_server) { Database = name }.ToString();
    }

    public async Task DropAsync(string database)
    {
        var name = new NpgsqlConnectionStringBuilder(database).Database;
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync(CancellationToken.None);
        await using var drop = new NpgsqlCommand($"DROP DATABASE {name} WITH (FORCE)", connection);
        await drop.ExecuteNonQueryAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process)
        {
            // The shell around the server ends it when its input closes, also when the tests were killed.
            process.StandardInput.Close();
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
        }

        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }

        _once.Dispose();
    }

    private static string? Binaries()
    {
        const string debian = "/usr/lib/postgresql";
        return Directory.Exists(debian)
            ? Directory.GetDirectories(debian).Select(d => Path.Combine(d, "bin"))
                .Where(b => File.Exists(Path.Combine(b, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task FindAsync()
    {
        if (Environment.GetEnvironmentVariable("HENGJI_TEST_POSTGRES") is { Length: > 0 } configured)
        {
            _server = configured;
            return;
        }

        if (Binaries() is not { } binaries)
        {
            _whyNot = "No PostgreSQL: set HENGJI_TEST_POSTGRES or install it.";
            return;
        }

        _folder = Directory.CreateTempSubdirectory("hengji-postgres-").FullName;
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        // The server refuses to run as root; then the account that its package made runs it.
        var asOther = Environment.IsPrivilegedProcess ? "runuser -u postgres --" : string.Empty;
        var own = Environment.IsPrivilegedProcess ? $"chown postgres {_folder}" : "true";
        _process = Process.Start(new ProcessStartInfo("/bin/sh")
        {
            ArgumentList =
            {
                "-c",
                $"""
                {own} && cd {_folder} &&
                {asOther} {binaries}/initdb -D {_folder}/data -U hengji -A trust -E UTF8 --locale=C.UTF-8 --no-sync >{_folder}/log 2>&1 &&
                {asOther} {binaries}/postgres -D {_folder}/data -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off >>{_folder}/log 2>&1 &
                cat >/dev/null
                kill -INT $(head -n 1 {_folder}/data/postmaster.pid) 2>/dev/null
                wait
                """,
            },
            UseShellExecute = false,
            RedirectStandardInput = true,
        }) ?? throw new InvalidOperationException("No shell.");
        var address = $"Host=127.0.0.1;Port={port};Username=hengji;Database=postgres;Timeout=30";
        if (await AnswersAsync(address))
        {
            _server = address;
        }
        else
        {
            var log = Path.Combine(_folder, "log");
            _whyNot = "PostgreSQL is installed but did not start: "
                + (File.Exists(log) ? await File.ReadAllTextAsync(log, CancellationToken.None) : "no log");
        }
    }

    private static async Task<bool> AnswersAsync(string address)
    {
        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromSeconds(120);)
        {
            try
            {
                await using var connection = new NpgsqlConnection(address);
                await connection.OpenAsync(TestContext.Current.CancellationToken);
                return true;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(200, TestContext.Current.CancellationToken);
            }
        }

        return false;
    }
}
