using System.CommandLine;

using Hengji.Ledgers;

namespace Hengji.Cli.Commands;

/// <summary>--year, --through and --unit: for which time and for whom.</summary>
internal sealed class LedgerScopeOptions
{
    private readonly Session _session;

    public LedgerScopeOptions(Session session)
    {
        _session = session;
        Year = new Option<int?>("--year") { Description = session.Wording.LedgerYearOption, HelpName = session.Wording.Placeholders.Year };
        Through = new Option<int?>("--through") { Description = session.Wording.ThroughOption, HelpName = session.Wording.Placeholders.Count };
        Unit = new Option<string>("--unit") { Description = session.Wording.LedgerUnitOption, HelpName = session.Wording.Placeholders.Unit };
    }

    public Option<int?> Year { get; }

    public Option<int?> Through { get; }

    public Option<string> Unit { get; }

    public void AddTo(Command command)
    {
        command.Options.Add(Year);
        command.Options.Add(Through);
        command.Options.Add(Unit);
    }

    /// <summary>The period and unit that were said; null when no year was.</summary>
    public MeasureScope? OfIfSaid(ParseResult parsed) => parsed.GetValue(Year) is null && parsed.GetValue(Through) is null ? null : Of(parsed);

    /// <summary>The period and unit, this year where no year was said.</summary>
    public MeasureScope Of(ParseResult parsed)
    {
        var year = parsed.GetValue(Year) ?? _session.Clock.GetLocalNow().Year;
        if (year is < 1949 or > 2199)
        {
            throw new BadInputException(_session.Wording.NoSuchYear(year));
        }

        var unit = parsed.GetValue(Unit) is { Length: > 0 } said ? said : null;
        return parsed.GetValue(Through) switch
        {
            null => MeasureScope.OfYear(year, unit),
            >= 1 and <= 12 and var month => MeasureScope.Through(year, month, unit),
            var month => throw new BadInputException(_session.Wording.NoSuchMonth(month.Value)),
        };
    }
}
