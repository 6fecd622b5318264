using System.CommandLine;

using Hengji.Library;
using Hengji.Storage;
using Hengji.Terms;

namespace Hengji.Cli.Commands;

/// <summary>hengji indicators: the indicator library (指标库) and the writing aid.</summary>
internal static class IndicatorsCommand
{
    public static Command Create(Session session) => new("indicators", session.Wording.Commands["hengji indicators"].Summary)
    {
        IndicatorSearchCommand.Create(session),
        IndicatorKindsCommand.Create(session),
        IndicatorCheckCommand.Create(session),
        IndicatorDecisionCommand.Create(session, "propose", LibraryAct.Propose),
        IndicatorDecisionCommand.Create(session, "approve", LibraryAct.Approve),
        IndicatorDecisionCommand.Create(session, "retire", LibraryAct.Retire),
    };

    /// <summary>--category, by its English name.</summary>
    public static Option<Category?> CategoryOption(Session session) => new("--category")
    {
        Description = session.Wording.CategoryOption,
        HelpName = "quantity|quality|timeliness|cost|…",
    };

    /// <summary>The town's library; where nothing is kept yet, the common indicators alone.</summary>
    public static async Task<IndicatorLibrary> LibraryAsync(DataOption data, ParseResult parsed, CancellationToken cancellation)
    {
        Store? store = await data.OpenIfKeptAsync(parsed, cancellation);
        return store is null ? IndicatorLibrary.OfCommon : (await store.Indicators.LibraryAsync(cancellation)).Library;
    }
}
