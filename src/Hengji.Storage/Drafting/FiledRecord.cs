using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Drafting;

/// <summary>What the latest form of a project says, corrections over it.</summary>
internal static class FiledRecord
{
    public static async Task<PerformanceTarget> OfAsync(HengjiContext context, long projectId, CancellationToken cancellationToken) =>
        RecordJson.TargetOf(await context.Filings.AsNoTracking().Where(f => f.ProjectId == projectId && f.IsLatest)
            .Select(f => f.Detail!.Corrected ?? f.Detail.Reading).SingleAsync(cancellationToken));

    /// <summary>SHA-256 of it.</summary>
    public static async Task<string> HashAsync(HengjiContext context, long projectId, CancellationToken cancellationToken) =>
        Columns.Hash(RecordJson.Of(await OfAsync(context, projectId, cancellationToken)));
}
