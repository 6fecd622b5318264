namespace Hengji.Tests;

public sealed class AcceptTests
{
    [Fact]
    public void Nothing_is_accepted_unseen_in_CI() =>
        Assert.False(
            Accept.IsOn && string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
            "HENGJI_ACCEPT must not be set in CI.");
}
