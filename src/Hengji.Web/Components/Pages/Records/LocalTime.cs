using System.Globalization;

namespace Hengji.Web.Components.Pages.Records;

/// <summary>A moment kept in UTC, as the clock on the wall showed it.</summary>
public static class LocalTime
{
    public static string Of(DateTime utc, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), clock.LocalTimeZone);
        return local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
