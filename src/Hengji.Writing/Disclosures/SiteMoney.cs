using System.Globalization;
using Hengji.Targets;

namespace Hengji.Writing.Disclosures;

/// <summary>Amounts as the site prints them, in 万元.</summary>
internal static class SiteMoney
{
    public static string Of(decimal tenThousands) => tenThousands.ToString("#,##0.00####", CultureInfo.InvariantCulture);

    public static string Of(Money? money) => money?.InTenThousand() ?? "—";

    /// <summary>The sum of what is stated, and how many state nothing: a blank is never counted as nothing.</summary>
    public static string Sum(IReadOnlyCollection<PublishedProject> projects)
    {
        var blank = projects.Count(project => project.Amount is null);
        var sum = Of(InTenThousands(projects));
        return blank == 0 ? sum : string.Create(CultureInfo.InvariantCulture, $"{sum}（另 {blank} 个未列金额）");
    }

    public static decimal InTenThousands(IEnumerable<PublishedProject> projects) =>
        projects.Sum(project => (project.Amount?.Yuan ?? 0m) / 10_000m);
}
