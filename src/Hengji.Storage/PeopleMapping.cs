using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage;

/// <summary>How people and the acts of a season are kept.</summary>
internal static class PeopleMapping
{
    private const int LongestName = 256;

    public static void MapPeople(this ModelBuilder model)
    {
        model.Entity<OrganisationRow>(organisation =>
        {
            organisation.ToTable("organisations");
            organisation.Property(o => o.Kind).HasConversion<string>();
            organisation.HasIndex(o => o.Name).IsUnique();
            organisation.HasOne<OrganisationRow>().WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<AccountRow>(account =>
        {
            account.ToTable("accounts");
            account.Property(a => a.UserName).HasMaxLength(LongestName);
            account.Property(a => a.NormalizedUserName).HasMaxLength(LongestName);
            account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
            account.HasIndex(a => a.NormalizedUserName).IsUnique();
            account.Ignore(a => a.Email);
            account.Ignore(a => a.NormalizedEmail);
            account.Ignore(a => a.EmailConfirmed);
            account.Ignore(a => a.PhoneNumber);
            account.Ignore(a => a.PhoneNumberConfirmed);
        });

        model.Entity<GrantRow>(grant =>
        {
            grant.ToTable("grants");
            grant.Property(g => g.Role).HasConversion<string>();
            grant.HasIndex(g => new { g.AccountId, g.OrganisationId, g.Role }).IsUnique();
            grant.HasOne<AccountRow>().WithMany().HasForeignKey(g => g.AccountId).OnDelete(DeleteBehavior.Restrict);
            grant.HasOne<OrganisationRow>().WithMany().HasForeignKey(g => g.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<SessionRow>(session =>
        {
            session.ToTable("sessions");
            session.HasIndex(s => s.SecretHash).IsUnique();
            session.HasOne<AccountRow>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    public static void MapApi(this ModelBuilder model)
    {
        model.Entity<ApiTokenRow>(token =>
        {
            token.ToTable("api_tokens");
            token.HasIndex(t => t.SecretHash).IsUnique();
            token.HasOne<AccountRow>().WithMany().HasForeignKey(t => t.AccountId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<ApiAnswerRow>(answer =>
        {
            answer.ToTable("api_answers");
            answer.HasIndex(a => new { a.Owner, a.Key }).IsUnique();
            answer.HasIndex(a => a.BegunAt);
        });
    }

    public static void MapDrafting(this ModelBuilder model)
    {
        model.Entity<ManuscriptRow>(manuscript =>
        {
            manuscript.ToTable("manuscripts");
            // One project has one manuscript at a time, in which all write together.
            manuscript.HasIndex(m => m.ProjectId).IsUnique().HasFilter("closed_at IS NULL");
            manuscript.HasOne<ProjectRow>().WithMany().HasForeignKey(m => m.ProjectId).OnDelete(DeleteBehavior.Restrict);
            manuscript.HasOne<OrganisationRow>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<ManuscriptEditRow>(edit =>
        {
            edit.ToTable("manuscript_edits");
            edit.HasIndex(e => new { e.ManuscriptId, e.EditId }).IsUnique();
            edit.HasIndex(e => new { e.ManuscriptId, e.Revision }).IsUnique();
            edit.HasOne<ManuscriptRow>().WithMany().HasForeignKey(e => e.ManuscriptId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    public static void MapSeason(this ModelBuilder model)
    {
        model.Entity<ProjectRow>(project =>
        {
            project.Property(p => p.Stage).HasConversion<string>();
            project.Property(p => p.Round).HasConversion<string>();
            project.Property(p => p.Grade).HasConversion<string>();
            project.HasIndex(p => p.OrganisationId);
            project.HasIndex(p => p.Stage);
            project.HasOne<OrganisationRow>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<ProjectActRow>(act =>
        {
            act.ToTable("project_acts");
            act.Property(a => a.Act).HasConversion<string>();
            act.Property(a => a.From).HasConversion<string>();
            act.Property(a => a.To).HasConversion<string>();
            act.HasIndex(a => a.ProjectId);
            act.HasOne<ProjectRow>().WithMany().HasForeignKey(a => a.ProjectId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<ApprovalRow>(approval =>
        {
            approval.ToTable("approvals");
            approval.Property(a => a.Grade).HasConversion<string>();
            approval.HasIndex(a => new { a.ProjectId, a.Number }).IsUnique();
            approval.HasOne<ProjectRow>().WithMany().HasForeignKey(a => a.ProjectId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<DeadlineRow>(deadline =>
        {
            deadline.ToTable("deadlines");
            deadline.HasKey(d => new { d.Year, d.Stage });
            deadline.Property(d => d.Stage).HasConversion<string>();
        });
    }
}
