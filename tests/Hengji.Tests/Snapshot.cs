namespace Hengji.Tests;

/// <summary>Text kept in the checkout and held to what the code writes. HENGJI_ACCEPT=1 writes it anew.</summary>
internal static class Snapshot
{
    public static bool Accepting =>
        string.Equals(Environment.GetEnvironmentVariable("HENGJI_ACCEPT"), "1", StringComparison.Ordinal);

    public static void Hold(string path, string text)
    {
        var file = Checkout.At(path.Split('/'));
        if (Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"{path} is missing; run with HENGJI_ACCEPT=1 to write it.");
        Assert.Equal(File.ReadAllText(file), text);
    }
}

public sealed class SnapshotTests
{
    [Fact]
    public void Snapshots_are_never_accepted_in_CI() =>
        Assert.False(Snapshot.Accepting && string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal));
}
