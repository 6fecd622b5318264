using System.Globalization;

using Hengji.Cli.Terminals;
using Hengji.Ledgers;

using Spectre.Console;

namespace Hengji.Cli.Sheets;

/// <summary>A measure with its value, or why it cannot be computed.</summary>
internal sealed record MeasureLine(TemplateMeasure Measure, MeasuredValue? Value, string? Refusal);

/// <summary>Ledgers, batches, rows and values as tables.</summary>
internal sealed class LedgerSheet(Session session)
{
    private readonly int _width = session.Terminal.OutputIsTerminal ? session.Terminal.Width : Terminal.LargestWidth;

    /// <summary>The templates there are.</summary>
    public void Write(LedgerTemplates templates)
    {
        var wording = session.Wording;
        var table = ListColumns.Headed(wording.KindCodeHeading, wording.LedgerHeading, wording.FamilyHeading, wording.MeasuresHeading);
        foreach (var template in templates.All)
        {
            table.AddRow(
                new Text(template.Schema.Code), new Text(template.Schema.Name), new Text(template.Family), new Prose(string.Join('、', template.Measures.Select(m => m.Name))));
        }

        Print(table);
    }

    /// <summary>One template: columns and measures.</summary>
    public void Write(LedgerTemplate template)
    {
        var wording = session.Wording;
        session.Output.WriteLine($"{template.Schema.Name}（{template.Schema.Code}）");
        var columns = ListColumns.Headed(wording.ColumnHeading, wording.KindHeading, wording.RequiredHeading, wording.AllowedHeading);
        foreach (var column in template.Schema.Columns)
        {
            columns.AddRow(
                new Text(column.Unit is null ? column.Name : $"{column.Name}（{column.Unit}）"),
                new Text(ConditionValues.NameOf(column.Kind)),
                new Text(column.Required ? "是" : ListColumns.Blank),
                new Prose(column.Allowed.Count == 0 ? ListColumns.Blank : string.Join('、', column.Allowed)));
        }

        Print(columns);
        var measures = ListColumns.Headed(wording.MeasureHeading, wording.SentenceHeading);
        foreach (var measure in template.Measures)
        {
            measures.AddRow(new Text(measure.Name), new Prose(MeasureText.Of(measure.Measure, template.Schema)));
        }

        Print(measures);
    }

    /// <summary>Ways of proof.</summary>
    public void Write(IReadOnlyList<ProofWay> ways)
    {
        var wording = session.Wording;
        foreach (var way in ways)
        {
            session.Output.WriteLine(way.Template is null
                ? $"{wording.Of(way.Kind)}：{way.Reason}{wording.EvidenceHeading}：{way.Evidence}。"
                : $"{wording.Of(way.Kind)}：{way.Template.Schema.Code} · {way.Measure!.Name}。{way.Reason}");
        }
    }

    /// <summary>The ledgers that are kept.</summary>
    public void Write(IReadOnlyList<(KeptLedger Ledger, IReadOnlyList<LedgerBatch> Batches)> ledgers)
    {
        var wording = session.Wording;
        if (ledgers.Count == 0)
        {
            session.Output.WriteLine(wording.NoLedgers);
            return;
        }

        var table = ListColumns.Headed(wording.KindCodeHeading, wording.LedgerHeading);
        table.AddColumn(ListColumns.Right(wording.RowsHeading));
        table.AddColumn(ListColumns.Right(wording.BatchesHeading));
        table.AddColumn(ListColumns.Right(wording.AsideHeading));
        foreach (var (ledger, batches) in ledgers)
        {
            table.AddRow(
                new Text(ledger.Schema.Code),
                new Text(ledger.Schema.Name),
                new Text(Number(batches.Where(b => b.State == BatchState.InForce).Sum(b => b.Rows))),
                new Text(Number(batches.Count)),
                new Text(Number(batches.Count(b => b.State == BatchState.Aside))));
        }

        Print(table);
    }

    /// <summary>The batches of a ledger.</summary>
    public void Write(IReadOnlyList<LedgerBatch> batches)
    {
        var wording = session.Wording;
        var table = ListColumns.Headed(wording.BatchHeading, wording.StandingHeading, wording.SourceHeading);
        table.AddColumn(ListColumns.Right(wording.RowsHeading));
        table.AddColumn(ListColumns.Right(wording.ProblemsHeading));
        table.AddColumn(ListColumns.Right(wording.RepeatedHeading));
        table.AddColumn(ListColumns.Left(wording.ByHeading));
        foreach (var batch in batches)
        {
            table.AddRow(
                new Text(Number(batch.Number)),
                new Text(wording.Of(batch.State) + (batch.Kind == BatchKind.Correct ? wording.CorrectionMark : string.Empty)),
                new Prose(batch.Source),
                new Text(Number(batch.Rows)),
                new Text(Number(batch.Problems)),
                new Text(Number(batch.Repeated)),
                new Text(batch.By));
        }

        Print(table);
    }

    /// <summary>What became of a delivery, with every problem of it that is at hand.</summary>
    public async Task WriteAsync(LedgerSchema schema, string file, DeliveryResult result)
    {
        foreach (var problem in result.Problems)
        {
            await session.Error.WriteLineAsync(problem.ToString());
        }

        if (result.ProblemCount > result.Problems.Count && result.Batch is { } batch)
        {
            await session.Error.WriteLineAsync(session.Wording.MoreProblems(result.ProblemCount - result.Problems.Count, schema.Code, batch.Number));
        }

        if (result.Ignored.Count > 0)
        {
            await session.Error.WriteLineAsync(session.Wording.HeadingsIgnored(result.Ignored));
        }

        var output = result.Outcome == DeliveryOutcome.Refused ? session.Error : session.Output;
        await output.WriteLineAsync(session.Wording.Of(result, file, schema));
    }

    /// <summary>Values in a period.</summary>
    public void Write(LedgerSchema schema, MeasureScope scope, IReadOnlyList<MeasureLine> lines, bool asJson)
    {
        if (asJson)
        {
            session.Output.WriteLine(LedgerJson.Write(lines.Select(l => new
            {
                l.Measure.Name,
                Sentence = MeasureText.Of(l.Measure.Measure, schema, scope),
                l.Value?.Text,
                l.Value?.Number,
                l.Value?.Date,
                l.Value?.Unit,
                l.Value?.Above,
                l.Value?.Below,
                l.Value?.Rows,
                l.Value?.Missing,
                WhyNone = l.Value?.WhyNone ?? l.Refusal,
            })));
            return;
        }

        var wording = session.Wording;
        var table = ListColumns.Headed(wording.MeasureHeading);
        table.AddColumn(ListColumns.Right(wording.ValueHeading));
        table.AddColumn(ListColumns.Left(wording.WorkingHeading));
        foreach (var line in lines)
        {
            table.AddRow(new Text(line.Measure.Name), new Text(line.Value?.Text ?? ListColumns.Blank), new Prose(Working(line, schema, scope)));
        }

        Print(table);
    }

    /// <summary>Rows of a ledger.</summary>
    public void Write(LedgerPage page)
    {
        var wording = session.Wording;
        var isCounted = page.Rows.Any(r => r.Counted is not null);
        var table = ListColumns.Headed(wording.RowHeading);
        if (isCounted)
        {
            table.AddColumn(ListColumns.Left(wording.CountedHeading));
        }

        foreach (var column in page.Schema.Columns)
        {
            table.AddColumn(ListColumns.Left(column.Name));
        }

        foreach (var row in page.Rows)
        {
            table.AddRow(
                [
                    new Text(row.Address.ToString()),
                    .. isCounted ? [new Text(row.Counted == true ? "✓" : ListColumns.Blank)] : Array.Empty<Text>(),
                    .. row.Values.Select(v => new Text(CellText.Of(v))),
                ]);
        }

        Print(table);
        session.Output.WriteLine(wording.RowsFound(page.Total, page.Rows.Count));
    }

    /// <summary>One row, where it came from and what it counts for.</summary>
    public void Write(LedgerSchema schema, LedgerRow row, LedgerBatch batch, IReadOnlyList<(TemplateMeasure Measure, RowStanding Standing)> standings)
    {
        session.Output.WriteLine(session.Wording.RowSource(row.Address, batch));
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            session.Output.WriteLine($"  {schema.Columns[i].Name}：{CellText.Of(row.Values[i])}");
        }

        foreach (var (measure, standing) in standings.Where(s => s.Standing.Looked))
        {
            session.Output.WriteLine($"  {measure.Name}：{session.Wording.Of(standing)}");
        }
    }

    private static string Working(MeasureLine line, LedgerSchema schema, MeasureScope scope)
    {
        var sentence = MeasureText.Of(line.Measure.Measure, schema, scope);
        if (line.Value is not { } value)
        {
            return $"{sentence}。{line.Refusal}";
        }

        var fraction = value is { Above: { } above, Below: { } below } ? $" = {Plain(above)} ÷ {Plain(below)}" : string.Empty;
        if (line.Measure.Measure is GrowthMeasure)
        {
            fraction = value is { Above: { } now, Below: { } before } ? $"：{Plain(before)} → {Plain(now)}" : string.Empty;
        }

        var missing = value.Missing.Count == 0 ? string.Empty : $"；缺：{string.Join('、', value.Missing.Take(10))}{(value.Missing.Count > 10 ? "…" : string.Empty)}";
        return $"{sentence}{fraction}{missing}{(value.WhyNone is null ? string.Empty : "。" + value.WhyNone)}";
    }

    private static string Plain(decimal number) => decimal.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void Print(Table table) => new Paper(session.Terminal, _width).Write(table);
}
