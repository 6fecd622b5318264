namespace Hengji.Tests;

/// <summary>The checkout the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Hengji.slnx")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException($"No Hengji.slnx above {folder}.");
    }
}
