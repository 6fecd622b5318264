using Hengji.People;

namespace Hengji.Tests.People;

public sealed class OneTimeCodeTests
{
    /// <summary>The secret of RFC 6238, appendix B, in base 32.</summary>
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.At(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Fact]
    public void A_code_is_taken_one_step_early_or_late_but_never_again()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var code = OneTimeCode.At(Key, now);

        Assert.NotNull(OneTimeCode.StepOf(Key, code, now.AddSeconds(30), null));
        Assert.NotNull(OneTimeCode.StepOf(Key, code[..3] + " " + code[3..], now.AddSeconds(-30), null));
        Assert.Null(OneTimeCode.StepOf(Key, code, now.AddSeconds(90), null));
        Assert.Null(OneTimeCode.StepOf(Key, code, now, OneTimeCode.StepOf(Key, code, now, null)));
    }

    [Fact]
    public void New_keys_are_keys_and_differ()
    {
        Assert.True(OneTimeCode.IsKey(OneTimeCode.NewKey()));
        Assert.NotEqual(OneTimeCode.NewKey(), OneTimeCode.NewKey(), StringComparer.Ordinal);
        Assert.False(OneTimeCode.IsKey("abc"));
    }

    [Theory]
    [InlineData("wang", "Short-1", PasswordFault.TooShort)]
    [InlineData("wang", "alllowercase", PasswordFault.TooPlain)]
    [InlineData("wang", "Wang-2026-xyz", PasswordFault.HoldsName)]
    [InlineData("wang", "Better-2026", null)]
    public void Passwords_keep_to_the_rules(string name, string password, PasswordFault? fault) =>
        Assert.Equal(fault, PasswordRules.Fault(name, password));
}
