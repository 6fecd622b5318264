using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Ledgers;

/// <summary>How ledgers lie in the database.</summary>
internal static class LedgerMapping
{
    public static void MapLedgers(this ModelBuilder model)
    {
        model.Entity<LedgerHeadRow>(ledger =>
        {
            ledger.ToTable("ledgers");
            ledger.HasIndex(l => l.Code).IsUnique();
            ledger.Ignore(l => l.Kept);
            ledger.HasOne<OrganisationRow>().WithMany().HasForeignKey(l => l.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<LedgerBatchRow>(batch =>
        {
            batch.ToTable("ledger_batches");
            batch.HasIndex(b => new { b.LedgerId, b.Number }).IsUnique();
            batch.HasIndex(b => b.Partition).IsUnique();
            batch.HasIndex(b => new { b.LedgerId, b.SendingKey });
            batch.Ignore(b => b.Batch);
            batch.Property(b => b.Kind).HasConversion<string>();
            batch.Property(b => b.State).HasConversion<string>();
            batch.HasOne<LedgerHeadRow>().WithMany().HasForeignKey(b => b.LedgerId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<LedgerHeadingRow>(heading =>
        {
            heading.ToTable("ledger_headings");
            heading.HasIndex(h => new { h.LedgerId, h.Heading }).IsUnique();
            heading.HasOne<LedgerHeadRow>().WithMany().HasForeignKey(h => h.LedgerId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<MeasureBindingRow>(binding =>
        {
            binding.ToTable("measure_bindings");
            binding.HasIndex(b => b.ProjectId);
            binding.HasIndex(b => b.LedgerId);
            binding.HasOne<ProjectRow>().WithMany().HasForeignKey(b => b.ProjectId).OnDelete(DeleteBehavior.Restrict);
            binding.HasOne<LedgerHeadRow>().WithMany().HasForeignKey(b => b.LedgerId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
