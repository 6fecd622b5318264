namespace Hengji.Web.Hosting;

/// <summary>Where to go on after signing in: a page of ours, wherever a link claims to lead.</summary>
internal static class LocalAddress
{
    /// <summary>The address when it is a path on this site; otherwise the list.</summary>
    public static string Of(string? next) =>
        next is ['/', ..] and not ['/', '/' or '\\', ..] && !next.Any(char.IsControl) && !next.Contains('\\', StringComparison.Ordinal)
            ? next
            : "/";
}
