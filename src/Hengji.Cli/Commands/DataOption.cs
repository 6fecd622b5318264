using System.CommandLine;
using System.Data.Common;

using Hengji.Cli.Terminals;
using Hengji.Storage;

namespace Hengji.Cli.Commands;

/// <summary>--data: where the database is. Else HENGJI_DATA, else a folder of the person's own.</summary>
internal sealed class DataOption : Option<string>
{
    private readonly Session _session;

    public DataOption(Session session)
        : base("--data")
    {
        _session = session;
        Description = session.Wording.DataOption;
        HelpName = session.Wording.Placeholders.Folder;
    }

    public async Task<Store> OpenAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = StoreOptions.Of(SettingOf(parsed));
        try
        {
            return await Store.OpenAsync(options, cancellation);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(_session.Wording.DatabaseNotOpened(options.Place, e.Message), e);
        }
    }

    /// <summary>
    /// For commands that only look: a place where nothing is kept is named and left as it is, since whoever looks into
    /// the wrong folder must not be told that there are no projects, nor be given an empty database in it.
    /// </summary>
    public async Task<Store> OpenFilledAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = StoreOptions.Of(SettingOf(parsed));
        if (options.IsAbsent)
        {
            throw new BadInputException(_session.Wording.NothingKept(options.Place));
        }

        var store = await OpenAsync(parsed, cancellation);
        return await store.Documents.CountAsync(cancellation) > 0
            ? store
            : throw new BadInputException(_session.Wording.NothingKept(options.Place));
    }

    /// <summary>The run, with recognised pages kept beside the database.</summary>
    public Session WithPages(ParseResult parsed) => _session with { Pages = PagesOf(SettingOf(parsed)) };

    /// <summary>Where the database is when no option says it.</summary>
    public static string Setting(Terminal terminal) =>
        terminal.Environment("HENGJI_DATA") is { Length: > 0 } fromEnvironment ? fromEnvironment : OwnFolder();

    /// <summary>The folder for recognised pages: the data folder's, or the person's own where the database is a server.</summary>
    public static string PagesOf(string setting) => Path.Combine(StoreOptions.Of(setting).Folder ?? OwnFolder(), "pages");

    /// <summary>The person's own folder.</summary>
    public static string OwnFolder() => Path.Combine(
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
        "hengji");

    /// <summary>For commands that can do without: null where nothing is kept yet, and no database is made.</summary>
    public async Task<Store?> OpenIfKeptAsync(ParseResult parsed, CancellationToken cancellation) =>
        StoreOptions.Of(SettingOf(parsed)).IsAbsent ? null : await OpenAsync(parsed, cancellation);

    private string SettingOf(ParseResult parsed) =>
        parsed.GetValue(this) is { Length: > 0 } given ? given : Setting(_session.Terminal);
}
