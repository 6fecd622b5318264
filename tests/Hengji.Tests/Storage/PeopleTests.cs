using Hengji.Journal;
using Hengji.People;
using Hengji.Storage;
using Hengji.Storage.People;

namespace Hengji.Tests.Storage;

public sealed class PeopleTests(PostgresServer server)
{
    private static readonly Signature By = new("测试", "127.0.0.1");

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases))]
    public async Task Wrong_passwords_lock_the_account_and_the_right_one_then_opens_nothing(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var sessions = await DemoAsync(test);

        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(SignInOutcome.Refused, (await SignInAsync(sessions, "clerk", "Wrong-12345")).Outcome);
        }

        Assert.Equal(SignInOutcome.Locked, (await SignInAsync(sessions, "clerk", "Wrong-12345")).Outcome);
        Assert.Equal(SignInOutcome.Locked, (await SignInAsync(sessions, "clerk", FirstAccounts.DemoPassword)).Outcome);
        Assert.Equal(SignInOutcome.Refused, (await SignInAsync(sessions, "nobody", FirstAccounts.DemoPassword)).Outcome);
        Assert.Equal("lock", (await test.Store.Journal.ListAsync(cancellationToken: Cancelled))[0].Act);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_first_password_is_replaced_before_anything_and_ends_other_sessions(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var sessions = await DemoAsync(test);
        var administration = new PeopleAdministration(test.Store, TimeProvider.System);
        var system = (await SignedInAsync(sessions, "system", FirstAccounts.DemoPassword)).Person;
        var first = (await administration.AddAccountAsync(system, "zhao", "赵宁", By, Cancelled)).Password!;
        var other = await SignInAsync(sessions, "zhao", first);
        var who = await SignedInAsync(sessions, "zhao", first);
        var own = new OwnAccount(test.Store, TimeProvider.System);

        Assert.True(who.MustChangePassword);
        Assert.Equal(PasswordFault.TooShort, (await own.ChangePasswordAsync(who, first, "short", By, Cancelled)).Fault);
        Assert.False((await own.ChangePasswordAsync(who, "wrong", "Better-2026x", By, Cancelled)).IsDone);
        Assert.True((await own.ChangePasswordAsync(who, first, "Better-2026x", By, Cancelled)).IsDone);

        Assert.Null(await sessions.FindAsync(other.Secret!, Cancelled));
        Assert.False((await SignedInAsync(sessions, "zhao", "Better-2026x")).MustChangePassword);
        Assert.Equal(SignInOutcome.Refused, (await SignInAsync(sessions, "zhao", first)).Outcome);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_second_factor_is_asked_for_and_no_code_is_taken_twice(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var sessions = await DemoAsync(test);
        var who = await SignedInAsync(sessions, "finance", FirstAccounts.DemoPassword);
        var key = OneTimeCode.NewKey();
        var own = new OwnAccount(test.Store, TimeProvider.System);
        var now = TimeProvider.System.GetUtcNow();

        Assert.False(await own.AddCodeAsync(who, key, "000", By, Cancelled));
        Assert.True(await own.AddCodeAsync(who, key, OneTimeCode.At(key, now), By, Cancelled));

        Assert.Equal(SignInOutcome.CodeAsked, (await SignInAsync(sessions, "finance", FirstAccounts.DemoPassword)).Outcome);
        Assert.Equal(SignInOutcome.Refused, (await SignInAsync(sessions, "finance", FirstAccounts.DemoPassword, OneTimeCode.At(key, now))).Outcome);
        Assert.Equal(
            SignInOutcome.Done,
            (await SignInAsync(sessions, "finance", FirstAccounts.DemoPassword, OneTimeCode.At(key, now.AddSeconds(30)))).Outcome);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Administrators_do_only_their_own_part_and_nothing_for_themselves(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var sessions = await DemoAsync(test);
        var administration = new PeopleAdministration(test.Store, TimeProvider.System);
        var system = (await SignedInAsync(sessions, "system", FirstAccounts.DemoPassword)).Person;
        var security = (await SignedInAsync(sessions, "security", FirstAccounts.DemoPassword)).Person;
        var clerk = (await SignedInAsync(sessions, "clerk", FirstAccounts.DemoPassword)).Person;
        var division = (await test.Store.People.TreeAsync(Cancelled)).Division!.Id;

        Assert.Equal(AdministrationFault.NotYours, (await administration.AddAccountAsync(security, "a", "甲", By, Cancelled)).Fault);
        Assert.Equal(AdministrationFault.NotYours, (await administration.GiveAsync(system, clerk.AccountId!.Value, Role.Approver, division, By, Cancelled)).Fault);
        Assert.Equal(AdministrationFault.NotYours, (await administration.ResetAsync(clerk, system.AccountId!.Value, By, Cancelled)).Fault);
        Assert.Equal(AdministrationFault.OwnAccount, (await administration.GiveAsync(security, security.AccountId!.Value, Role.Clerk, division, By, Cancelled)).Fault);
        Assert.Equal(AdministrationFault.RolesApart, (await administration.GiveAsync(security, system.AccountId!.Value, Role.Clerk, division, By, Cancelled)).Fault);
        Assert.Equal(AdministrationFault.BadName, (await administration.AddAccountAsync(system, "CLERK", "乙", By, Cancelled)).Fault);
        Assert.True((await administration.GiveAsync(security, clerk.AccountId!.Value, Role.DepartmentReviewer, division, By, Cancelled)).IsDone);
        Assert.True((await SignedInAsync(sessions, "clerk", FirstAccounts.DemoPassword)).Person.IsAny(Role.DepartmentReviewer));
        Assert.True((await administration.DisableAsync(system, clerk.AccountId!.Value, true, By, Cancelled)).IsDone);
        Assert.Equal(SignInOutcome.Refused, (await SignInAsync(sessions, "clerk", FirstAccounts.DemoPassword)).Outcome);
        Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
    }

    private static async Task<Sessions> DemoAsync(TestStore test)
    {
        Assert.True(await new FirstAccounts(test.Store, TimeProvider.System).MakeDemoAsync(By, Cancelled));
        return new Sessions(test.Store, TimeProvider.System);
    }

    private static Task<SignInResult> SignInAsync(Sessions sessions, string name, string password, string? code = null) =>
        sessions.SignInAsync(name, password, code, "127.0.0.1", "test", Cancelled);

    private static async Task<SignedIn> SignedInAsync(Sessions sessions, string name, string password)
    {
        var result = await SignInAsync(sessions, name, password);
        Assert.Equal(SignInOutcome.Done, result.Outcome);
        return (await sessions.FindAsync(result.Secret!, Cancelled))!;
    }
}
