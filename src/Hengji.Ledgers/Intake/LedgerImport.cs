using System.Globalization;
using Hengji.Ledgers.Columns;
using Hengji.Storage.Ledgers;

namespace Hengji.Ledgers.Intake;

/// <summary>Brings a file of rows into a ledger: read, checked, compared with what is there, and kept as a whole or not at all.</summary>
/// <param name="manifest">Which files are whose.</param>
/// <param name="folder">Where the files are.</param>
/// <param name="time">Tells when.</param>
/// <param name="memoryMegabytes">How much memory the engine takes.</param>
internal sealed class LedgerImport(LedgerManifest manifest, PartitionFolder folder, TimeProvider time, int memoryMegabytes)
{
    private const int MostTries = 20;

    public async Task<DeliveryResult> RunAsync(LedgerDelivery delivery, CancellationToken cancellation)
    {
        var file = SourceFile.Look(delivery.Path, cancellation);
        var kept = await manifest.FindAsync(delivery.Schema.Code, cancellation);
        var schema = kept?.Schema ?? delivery.Schema;
        var sendingKey = delivery.SendingKey ?? $"{file.Sha256}/{delivery.Kind}";
        if (kept is not null && await manifest.CameBeforeAsync(kept.Id, sendingKey, cancellation) is { } before)
        {
            return new DeliveryResult(DeliveryOutcome.CameBefore, before, [], 0, []);
        }

        if (delivery.Kind == BatchKind.Correct && schema.Key is null)
        {
            return Refused(new CellProblem(0, null, null, string.Empty, "这一台账没有编号栏目，不能逐条更正。", "请作废整批后重新导入。"));
        }

        var headings = await HeadingsAsync(kept, delivery, cancellation);
        foreach (var (heading, column) in headings.Where(h => schema.Column(h.Value) is null))
        {
            return Refused(new CellProblem(0, null, null, heading, $"没有栏目“{column}”。", $"可对应的栏目：{string.Join('、', schema.Columns.Select(c => c.Name))}。"));
        }

        var (sheet, whyNot) = SourceSheet.Open(file, schema, headings);
        if (sheet is null)
        {
            return Refused(whyNot!);
        }

        using (sheet)
        {
            kept ??= await manifest.OpenAsync(schema, delivery.OrganisationId, time.GetUtcNow().UtcDateTime, delivery.By, cancellation);
            if (delivery.Headings.Count > 0)
            {
                await manifest.RememberAsync(kept.Id, delivery.Headings, cancellation);
            }

            var number = await manifest.NextBatchAsync(kept.Id, cancellation);
            using var staged = folder.Stage();
            using var engine = Engine.Open(folder.Spill, memoryMegabytes);
            using var problems = new ProblemLog(engine);
            var intake = new RowIntake(schema, sheet.Head, sheet.Width, problems.Add);
            var read = staged.File("read.tmp");
            RowsWriter.Write(engine, schema, number, read, (next, full) => intake.Run(sheet.Rows, next, full, cancellation));
            return await KeepAsync(delivery, kept, file, sendingKey, number, staged, engine, problems, intake, read, sheet.Head.Ignored, cancellation);
        }

        DeliveryResult Refused(CellProblem problem) => new(DeliveryOutcome.Refused, null, [problem], 1, []);
    }

    private async Task<IReadOnlyDictionary<string, string>> HeadingsAsync(KeptLedger? kept, LedgerDelivery delivery, CancellationToken cancellation)
    {
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (heading, column) in kept is null ? new Dictionary<string, string>(StringComparer.Ordinal) : await manifest.HeadingsAsync(kept.Id, cancellation))
        {
            headings[heading] = column;
        }

        foreach (var (heading, column) in delivery.Headings)
        {
            headings[heading] = column;
        }

        return headings;
    }

    private async Task<DeliveryResult> KeepAsync(
        LedgerDelivery delivery,
        KeptLedger kept,
        SourceFile file,
        string sendingKey,
        long number,
        PartitionFolder.Staged staged,
        Engine engine,
        ProblemLog problems,
        RowIntake intake,
        string read,
        IReadOnlyList<string> ignored,
        CancellationToken cancellation)
    {
        var compared = new Comparison(engine, kept.Schema, read);
        if (intake.MayRepeat)
        {
            compared.FindRepeatedInFile(problems.Add);
        }

        for (var tries = 0; ; tries++)
        {
            if (await manifest.ViewAsync(kept.Id, cancellation) is not { } view)
            {
                throw new InvalidOperationException("The ledger is gone.");
            }

            var repeated = compared.WithLedger(new LedgerRows(kept.Schema, view.Batches, folder), delivery.Kind, tries == 0 ? problems.Add : null);
            var rows = compared.Write(staged.Rows);
            if (rows == 0 && problems.Count == 0)
            {
                return new DeliveryResult(repeated > 0 ? DeliveryOutcome.NothingNew : DeliveryOutcome.Refused, null, NoRows(repeated), repeated > 0 ? 0 : 1, ignored);
            }

            if (tries == 0)
            {
                problems.Write(engine, staged.Problems);
            }

            staged.Flush();
            var batch = new LedgerBatch
            {
                Number = number,
                Kind = delivery.Kind,
                State = problems.Count == 0 ? BatchState.InForce : BatchState.Aside,
                Source = delivery.Name,
                SourceSha256 = file.Sha256,
                Rows = rows,
                Problems = problems.Count,
                Repeated = repeated,
                Partition = string.Create(CultureInfo.InvariantCulture, $"{kept.Id}-{number}-{Path.GetFileName(staged.Path)[..8]}"),
                PartitionSha256 = PartitionFolder.HashOf(staged.Path),
                By = delivery.By.Actor,
                At = time.GetUtcNow().UtcDateTime,
            };
            File.Delete(staged.File("read.tmp.done"));
            var (outcome, committed) = await CommitAsync(new ReadyBatch(kept.Id, view.Ledger.Revision, sendingKey, batch), staged, read, delivery, cancellation);
            switch (outcome)
            {
                case KeepOutcome.Kept:
                    return new DeliveryResult(
                        committed.State == BatchState.InForce ? DeliveryOutcome.InForce : DeliveryOutcome.Aside, committed, problems.First, problems.Count, ignored);
                case KeepOutcome.CameBefore:
                    return new DeliveryResult(DeliveryOutcome.CameBefore, committed, [], 0, []);
                case KeepOutcome.Overtaken when tries < MostTries:
                    continue;
                default:
                    throw new IOException("别人一直在写入这一台账，请稍后再试。");
            }
        }
    }

    private async Task<(KeepOutcome Outcome, LedgerBatch Batch)> CommitAsync(
        ReadyBatch ready, PartitionFolder.Staged staged, string read, LedgerDelivery delivery, CancellationToken cancellation)
    {
        var placed = false;
        try
        {
            return await manifest.KeepAsync(
                ready,
                () =>
                {
                    File.Delete(read);
                    folder.Place(staged, ready.Batch.Partition);
                    placed = true;
                },
                ready.Batch.At,
                delivery.By,
                cancellation);
        }
        catch when (placed)
        {
            // Whether the commit arrived is not known here; files that are not named are swept at the next start.
            throw;
        }
    }

    private static CellProblem[] NoRows(long repeated) =>
        repeated > 0 ? [] : [new CellProblem(0, null, null, string.Empty, "表头下面没有记录。", "请检查导出的条件。")];
}
