using Hengji.Storage.Ledgers;
using Hengji.Storage.Reviews;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hengji.Storage;

/// <summary>One model and one mapping; the derived contexts only tell the migrations of the two databases apart.</summary>
internal abstract class HengjiContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<DocumentOriginalRow> Originals => Set<DocumentOriginalRow>();

    public DbSet<DocumentTextRow> Texts => Set<DocumentTextRow>();

    public DbSet<ProjectRow> Projects => Set<ProjectRow>();

    public DbSet<FilingRow> Filings => Set<FilingRow>();

    public DbSet<FilingDetailRow> Details => Set<FilingDetailRow>();

    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();

    public DbSet<FindingRow> Findings => Set<FindingRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<WaiverRow> Waivers => Set<WaiverRow>();

    public DbSet<GradeRow> Grades => Set<GradeRow>();

    public DbSet<NoticeDraftRow> NoticeDrafts => Set<NoticeDraftRow>();

    public DbSet<RuleSwitchRow> RuleSwitches => Set<RuleSwitchRow>();

    public DbSet<OrganisationRow> Organisations => Set<OrganisationRow>();

    public DbSet<AccountRow> Accounts => Set<AccountRow>();

    public DbSet<GrantRow> Grants => Set<GrantRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<ApiTokenRow> ApiTokens => Set<ApiTokenRow>();

    public DbSet<ApiAnswerRow> ApiAnswers => Set<ApiAnswerRow>();

    public DbSet<ProjectActRow> ProjectActs => Set<ProjectActRow>();

    public DbSet<ApprovalRow> Approvals => Set<ApprovalRow>();

    public DbSet<DeadlineRow> Deadlines => Set<DeadlineRow>();

    public DbSet<ManuscriptRow> Manuscripts => Set<ManuscriptRow>();

    public DbSet<ManuscriptEditRow> ManuscriptEdits => Set<ManuscriptEditRow>();

    public DbSet<LibraryIndicatorRow> LibraryIndicators => Set<LibraryIndicatorRow>();

    public DbSet<LibraryActRow> LibraryActs => Set<LibraryActRow>();

    public DbSet<LedgerHeadRow> Ledgers => Set<LedgerHeadRow>();

    public DbSet<LedgerBatchRow> LedgerBatches => Set<LedgerBatchRow>();

    public DbSet<LedgerHeadingRow> LedgerHeadings => Set<LedgerHeadingRow>();

    public DbSet<MeasureBindingRow> MeasureBindings => Set<MeasureBindingRow>();

    public DbSet<FilingGroupsRow> FilingGroups => Set<FilingGroupsRow>();

    public DbSet<JournalRow> Journal => Set<JournalRow>();

    /// <summary>The organisations whose projects are seen; null for no limit. Set before the context is first used.</summary>
    internal List<long>? Reach { get; set; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DocumentRow>(document =>
        {
            document.ToTable("documents");
            document.HasIndex(d => d.Sha256).IsUnique();
        });

        modelBuilder.Entity<DocumentOriginalRow>(original =>
        {
            original.ToTable("document_originals");
            original.HasKey(o => o.DocumentId);
            original.Property(o => o.DocumentId).ValueGeneratedNever();
            original.HasOne<DocumentRow>().WithOne().HasForeignKey<DocumentOriginalRow>(o => o.DocumentId)
                .OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<DocumentTextRow>(text =>
        {
            text.ToTable("document_texts");
            text.HasKey(t => new { t.DocumentId, t.Part });
            text.HasOne<DocumentRow>().WithMany().HasForeignKey(t => t.DocumentId).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<ProjectRow>(project =>
        {
            project.ToTable("projects");
            project.HasIndex(p => p.IdentityHash).IsUnique();
        });

        modelBuilder.Entity<FilingRow>(filing =>
        {
            filing.ToTable("filings");
            filing.Ignore(f => f.Tally);
            filing.HasIndex(f => new { f.ProjectId, f.Version }).IsUnique();
            filing.HasIndex(f => new { f.DocumentId, f.FormIndex }).IsUnique();
            filing.HasIndex(f => new { f.IsLatest, f.Year });
            filing.HasOne(f => f.Project).WithMany().HasForeignKey(f => f.ProjectId).OnDelete(DeleteBehavior.Restrict);
            filing.HasOne(f => f.Document).WithMany().HasForeignKey(f => f.DocumentId)
                .OnDelete(DeleteBehavior.Restrict);
            filing.HasOne(f => f.Detail).WithOne().HasForeignKey<FilingDetailRow>(d => d.FilingId)
                .OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<FilingDetailRow>(detail =>
        {
            detail.ToTable("filing_details");
            detail.HasKey(d => d.FilingId);
        });

        modelBuilder.Entity<FilingGroupsRow>(groups =>
        {
            groups.ToTable("filing_groups");
            groups.HasKey(g => g.FilingId);
            groups.Property(g => g.FilingId).ValueGeneratedNever();
            groups.HasOne<FilingRow>().WithMany().HasForeignKey(g => g.FilingId).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<CorrectionRow>(correction =>
        {
            correction.ToTable("corrections");
            correction.HasIndex(c => c.FilingId);
            correction.Property(c => c.Kind).HasConversion<string>();
            correction.HasOne<FilingRow>().WithMany().HasForeignKey(c => c.FilingId).OnDelete(DeleteBehavior.Restrict);
        });

        ReviewMapping.Apply(modelBuilder);

        modelBuilder.MapPeople();
        modelBuilder.MapApi();
        modelBuilder.MapSeason();
        modelBuilder.MapDrafting();
        modelBuilder.MapLedgers();
        if (Reach is not null)
        {
            Limit(modelBuilder);
        }

        modelBuilder.Entity<LibraryIndicatorRow>(indicator =>
        {
            indicator.ToTable("library_indicators");
            indicator.Ignore(i => i.Wording);
            indicator.HasIndex(i => i.Key).IsUnique();
            indicator.Property(i => i.Category).HasConversion<string>();
            indicator.Property(i => i.Standing).HasConversion<string>();
        });

        modelBuilder.Entity<LibraryActRow>(act =>
        {
            act.ToTable("library_acts");
            act.Ignore(a => a.Decision);
            act.HasIndex(a => a.IndicatorId);
            act.Property(a => a.Act).HasConversion<string>();
            act.HasOne<LibraryIndicatorRow>().WithMany().HasForeignKey(a => a.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<JournalRow>(entry =>
        {
            entry.ToTable("journal_entries");
            entry.HasKey(e => e.Sequence);
            entry.Property(e => e.Sequence).ValueGeneratedNever();
        });
    }

    /// <summary>
    /// The one place where what a person may see is decided: whatever hangs on a project is seen with it. Documents can hold
    /// the forms of many units; <see cref="Queries.DocumentQueries"/> asks for all of them.
    /// </summary>
    private void Limit(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ProjectRow>().HasQueryFilter(p => Reach!.Contains(p.OrganisationId ?? 0));
        modelBuilder.Entity<FilingRow>().HasQueryFilter(f => Reach!.Contains(f.Project!.OrganisationId ?? 0));
        modelBuilder.Entity<FilingDetailRow>().HasQueryFilter(d => Filings.Any(f => f.Id == d.FilingId));
        modelBuilder.Entity<FilingGroupsRow>().HasQueryFilter(g => Filings.Any(f => f.Id == g.FilingId));
        modelBuilder.Entity<CorrectionRow>().HasQueryFilter(c => Filings.Any(f => f.Id == c.FilingId));
        modelBuilder.Entity<ProjectActRow>().HasQueryFilter(a => Projects.Any(p => p.Id == a.ProjectId));
        modelBuilder.Entity<ApprovalRow>().HasQueryFilter(a => Projects.Any(p => p.Id == a.ProjectId));
        modelBuilder.Entity<ManuscriptRow>().HasQueryFilter(m => Reach!.Contains(m.OrganisationId ?? 0));
        modelBuilder.Entity<ManuscriptEditRow>().HasQueryFilter(e => Manuscripts.Any(m => m.Id == e.ManuscriptId));
        modelBuilder.Entity<FindingRow>().HasQueryFilter(f => Filings.Any(g => g.Id == f.FilingId));
        modelBuilder.Entity<DecisionRow>().HasQueryFilter(d => Filings.Any(f => f.Id == d.FilingId));
        modelBuilder.Entity<GradeRow>().HasQueryFilter(g => Filings.Any(f => f.Id == g.FilingId));
        modelBuilder.Entity<WaiverRow>().HasQueryFilter(w => Filings.Any(f => f.ImplementingUnit == w.Unit));
        modelBuilder.Entity<LedgerHeadRow>().HasQueryFilter(l => Reach!.Contains(l.OrganisationId ?? 0));
        modelBuilder.Entity<LedgerBatchRow>().HasQueryFilter(b => Ledgers.Any(l => l.Id == b.LedgerId));
        modelBuilder.Entity<LedgerHeadingRow>().HasQueryFilter(h => Ledgers.Any(l => l.Id == h.LedgerId));
        modelBuilder.Entity<MeasureBindingRow>().HasQueryFilter(b => Projects.Any(p => p.Id == b.ProjectId));
        modelBuilder.Entity<NoticeDraftRow>().HasQueryFilter(n => Filings.Any(f => f.ImplementingUnit == n.Unit));
    }

    /// <summary>SQLite forgets that a time is UTC; PostgreSQL insists on it.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        time => time,
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
}

/// <summary>The SQLite side; its migrations are in <c>Migrations/Sqlite</c>.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : HengjiContext(options);

/// <summary>The PostgreSQL side; its migrations are in <c>Migrations/Postgres</c>.</summary>
internal sealed class PostgresContext(DbContextOptions<PostgresContext> options) : HengjiContext(options);
