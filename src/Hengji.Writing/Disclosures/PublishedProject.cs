using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hengji.Disclosures;
using Hengji.Targets;

namespace Hengji.Writing.Disclosures;

/// <summary>A project on the site: what may be seen of it, and where its pages lie.</summary>
internal sealed class PublishedProject
{
    private const int SlugLength = 12;

    public PublishedProject(DisclosedProject project)
    {
        Project = project;
        (Target, Masked) = PublicRecord.Of(project.Target, project.HeldBack);
        Unit = Target.ImplementingUnit is { Length: > 0 } unit ? unit : "未写明单位";
        Folder = $"{Year}/{Slug(Unit)}";
        Name = IsWithheld ? "（不公开）" : Target.ProjectName ?? "（未写明项目名称）";
        // The number alone would tell how many projects there are that are not shown.
        Stem = Slug(string.Create(CultureInfo.InvariantCulture, $"{project.ProjectId}\n{Year}\n{Unit}"));
    }

    public DisclosedProject Project { get; }

    public PerformanceTarget Target { get; }

    public IReadOnlyList<Terms.Field> Masked { get; }

    public string Unit { get; }

    public string Name { get; }

    /// <summary>The year of the budget; 0 where none is stated, which the check before publishing stops.</summary>
    public int Year => Target.Year ?? 0;

    /// <summary>Folder of the unit's pages of the year.</summary>
    public string Folder { get; }

    /// <summary>Name of its files without an extension.</summary>
    public string Stem { get; }

    public string Page => $"{Folder}/{Stem}.html";

    public bool IsWithheld => Project.WithheldReason is not null;

    /// <summary>年度资金申请总额; null where it is not stated or the project is not shown.</summary>
    public Money? Amount => IsWithheld ? null : Target.Funding.AnnualTotal;

    /// <summary>A short name out of the first figures of a hash: stable, whatever else is published.</summary>
    private static string Slug(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..SlugLength];
}
