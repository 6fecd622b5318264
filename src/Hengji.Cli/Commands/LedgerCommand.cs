using System.CommandLine;

using Hengji.Ledgers;

namespace Hengji.Cli.Commands;

/// <summary>hengji ledger: the ledgers (台账) behind the indicators, and what is computed over them.</summary>
internal static class LedgerCommand
{
    public static Command Create(Session session) => new("ledger", session.Wording.Commands["hengji ledger"].Summary)
    {
        LedgerTemplatesCommand.Create(session),
        LedgerSuggestCommand.Create(session),
        LedgerImportCommand.Create(session),
        LedgerListCommand.Create(session),
        LedgerDecisionCommand.Create(session, "confirm", BatchAct.Confirm),
        LedgerDecisionCommand.Create(session, "discard", BatchAct.Discard),
        LedgerDecisionCommand.Create(session, "withdraw", BatchAct.Withdraw),
        LedgerMeasureCommand.Create(session),
        LedgerRowsCommand.Create(session),
        LedgerVerifyCommand.Create(session),
    };

    /// <summary>The templates shipped, and those of the folder that HENGJI_LEDGERS names.</summary>
    public static LedgerTemplates Templates(Session session)
    {
        if (session.Terminal.Environment("HENGJI_LEDGERS") is not { Length: > 0 } folder)
        {
            return LedgerTemplates.Shipped;
        }

        try
        {
            return Directory.Exists(folder) ? LedgerTemplates.Shipped.With(folder) : throw new BadInputException(session.Wording.NoSuchFolder(folder));
        }
        catch (LedgerTemplateException problem)
        {
            throw new BadInputException(problem.Message, problem);
        }
    }

    public static LedgerTemplate TemplateOf(Session session, string name) =>
        Templates(session).Find(name) ?? throw new BadInputException(session.Wording.NoTemplate(name));

    /// <summary>The ledgers of the data folder.</summary>
    public static async Task<LedgerStore> OpenAsync(Session session, DataOption data, ParseResult parsed, CancellationToken cancellation)
    {
        var store = await data.OpenAsync(parsed, cancellation);
        return await LedgerStore.OpenAsync(store, LedgerStore.FolderOf(store.Options, DataOption.OwnFolder()), session.Clock, cancellation: cancellation);
    }

    /// <summary>A ledger by its code, name or number.</summary>
    public static async Task<KeptLedger> LedgerAsync(Session session, LedgerStore ledgers, string name, CancellationToken cancellation)
    {
        var all = await ledgers.Manifest.ListAsync(cancellation);
        return all.FirstOrDefault(l => string.Equals(l.Schema.Code, name, StringComparison.Ordinal) || string.Equals(l.Schema.Name, name, StringComparison.Ordinal))
            ?? throw new BadInputException(session.Wording.NoLedger(name, all.Select(l => l.Schema.Code)));
    }

    public static Argument<string> LedgerArgument(Session session) => new(session.Wording.Placeholders.Ledger) { Description = session.Wording.LedgerArgument };

    /// <summary>Runs what may be refused because a measure or a condition cannot be computed.</summary>
    public static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (MeasureRefusedException refused)
        {
            throw new BadInputException(refused.Message, refused);
        }
    }
}
