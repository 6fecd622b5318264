using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Reviews;

/// <summary>How findings, and what reviewers decide about them, lie in the database.</summary>
internal static class ReviewMapping
{
    public static void Apply(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FindingRow>(finding =>
        {
            finding.ToTable("findings");
            finding.HasIndex(f => new { f.FilingId, f.Position }).IsUnique();
            finding.HasIndex(f => f.Pattern);
            finding.Property(f => f.Severity).HasConversion<int>();
            finding.Property(f => f.State).HasConversion<int>();
            finding.HasOne(f => f.Filing).WithMany(f => f.Findings).HasForeignKey(f => f.FilingId).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<DecisionRow>(decision =>
        {
            decision.ToTable("review_decisions");
            decision.HasIndex(d => d.FilingId);
            decision.HasIndex(d => d.Fingerprint);
            decision.HasIndex(d => d.JournalSequence);
            decision.Property(d => d.Kind).HasConversion<string>();
            decision.HasOne(d => d.Filing).WithMany().HasForeignKey(d => d.FilingId).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<WaiverRow>(waiver =>
        {
            waiver.ToTable("unit_waivers");
            waiver.HasIndex(w => new { w.Unit, w.Pattern });
        });

        modelBuilder.Entity<GradeRow>(grade =>
        {
            grade.ToTable("review_grades");
            grade.HasIndex(g => g.FilingId);
            grade.HasOne<FilingRow>().WithMany().HasForeignKey(g => g.FilingId).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<RuleSwitchRow>(change => change.ToTable("rule_switches"));

        modelBuilder.Entity<NoticeDraftRow>(draft =>
        {
            draft.ToTable("notice_drafts");
            draft.HasIndex(d => new { d.Unit, d.Year }).IsUnique();
        });
    }
}
