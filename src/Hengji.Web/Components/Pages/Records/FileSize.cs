using System.Globalization;

namespace Hengji.Web.Components.Pages.Records;

/// <summary>A size in bytes as people read it.</summary>
public static class FileSize
{
    public static string Of(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024m:0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024m / 1024m:0.0} MB"),
    };
}
