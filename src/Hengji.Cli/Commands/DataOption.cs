using System.CommandLine;
using System.Data.Common;

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

    private string SettingOf(ParseResult parsed)
    {
        if (parsed.GetValue(this) is { Length: > 0 } given)
        {
            return given;
        }

        return _session.Terminal.Environment("HENGJI_DATA") is { Length: > 0 } fromEnvironment
            ? fromEnvironment
            : Path.Combine(
                Environment.GetFolderPath(
                    Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                "hengji");
    }
}
