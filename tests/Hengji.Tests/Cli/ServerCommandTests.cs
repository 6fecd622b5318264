using Hengji.Journal;
using Hengji.People;
using Hengji.Storage.People;
using Hengji.Tests.Web;

namespace Hengji.Tests.Cli;

/// <summary>The command line says of a server what it says of the database behind it.</summary>
public sealed class ServerCommandTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_looked_at_reads_the_same_on_a_server_as_beside_its_database()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇.html", QingxiTown.Document());
        var data = town.Store.Options.Folder!;

        foreach (var args in new string[][] { ["list"], ["list", "--search", "河道"], ["show", "1"], ["show", "2", "--lang", "en"], ["show", "99"], ["journal", "verify"] })
        {
            var local = await CliRun.Of([.. args, "--data", data]);
            var remote = await CliRun.Of([.. args, "--server", town.Address.ToString()]);
            Assert.Equal((local.ExitCode, local.Output, local.Error), (remote.ExitCode, remote.Output, remote.Error));
        }
    }

    [Fact]
    public async Task Data_exported_from_a_server_is_that_of_its_database()
    {
        await using var town = await Town.OpenAsync();
        await town.FileAsync("青溪镇.html", QingxiTown.Document());
        var folder = Directory.CreateTempSubdirectory("hengji-server-").FullName;
        try
        {
            var (local, remote) = (Path.Combine(folder, "local.json"), Path.Combine(folder, "remote.json"));
            await CliRun.Of("export", "--format", "json", "--out", local, "--data", town.Store.Options.Folder!);
            var run = await CliRun.Of("export", "--format", "json", "--out", remote, "--server", town.Address.ToString());

            Assert.Equal(0, run.ExitCode);
            Assert.Equal(await File.ReadAllTextAsync(local, Cancelled), await File.ReadAllTextAsync(remote, Cancelled));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task An_act_needs_a_token_and_is_refused_in_the_servers_words()
    {
        await using var office = await Office.OpenAsync();
        var sessions = new Sessions(office.Town.Store, TimeProvider.System);
        var signIn = await sessions.SignInAsync("clerk", FirstAccounts.DemoPassword, null, "test", "test", Cancelled);
        var owner = (await sessions.FindAsync(signIn.Secret!, Cancelled))!;
        var token = (await new ApiTokens(office.Town.Store, TimeProvider.System)
            .MakeAsync(owner, "测试", [ApiScope.Read, ApiScope.Act], 1, new Signature("测试", "test"), Cancelled)).Secret!;
        var clerk = (await office.Town.Store.People.AccountsAsync(Cancelled)).Single(a => a.UserName == "clerk");
        var project = (await office.Town.Store.Projects.ListAsync(new(), Cancelled)).Lines.First(l => l.ImplementingUnit == clerk.Grants[0].Organisation)
            .ProjectId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, token + "\n", Cancelled);
            string[] place = ["--server", office.Town.Address.ToString()];

            var nobody = await CliRun.Of(["act", project, "submit", .. place]);
            var done = await CliRun.Of(["act", project, "submit", .. place, "--token-file", file]);
            var barred = await CliRun.Of(["act", project, "approve", .. place, "--token-file", file]);

            Assert.Equal((2, 0, 2), (nobody.ExitCode, done.ExitCode, barred.ExitCode));
            Assert.Contains("401", nobody.Error, StringComparison.Ordinal);
            Assert.Contains("已申报", done.Output, StringComparison.Ordinal);
            Assert.Contains("批复", barred.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_with_what_to_check()
    {
        var run = await CliRun.Of("list", "--server", "http://127.0.0.1:9/");
        var wrong = await CliRun.Of("list", "--server", "ftp://somewhere");

        Assert.Equal((2, 2), (run.ExitCode, wrong.ExitCode));
        Assert.Contains("连不上", run.Error, StringComparison.Ordinal);
        Assert.Contains("ftp://somewhere", wrong.Error, StringComparison.Ordinal);
    }
}
