using CsCheck;
using Hengji.Lifecycle;
using Hengji.People;
using Act = Hengji.Lifecycle.Act;

namespace Hengji.Tests.Lifecycle;

public sealed class TransitionsTests
{
    private static readonly Person Clerk = AnyPerson.Of(1, (Role.Clerk, AnyPerson.Lamps));
    private static readonly Person Department = AnyPerson.Of(2, (Role.DepartmentReviewer, AnyPerson.Roads));
    private static readonly Person Finance = AnyPerson.Of(3, (Role.FinanceReviewer, AnyPerson.Division));
    private static readonly Person Approver = AnyPerson.Of(4, (Role.Approver, AnyPerson.Division));

    private static readonly string?[] Comments = [null, " ", "意见"];

    private static readonly Gen<(Act Act, Person Person, string? Comment)[]> Walk =
        Gen.Select(Gen.Enum<Act>(), AnyPerson.Any, Gen.Int[0, 2].Select(i => Comments[i])).Array[0, 60];

    [Fact]
    public void A_season_goes_from_draft_to_approval_adjustment_and_disclosure()
    {
        var after = Season(
            Standing.Start(AnyPerson.Lamps),
            (Act.Draft, Clerk, null),
            (Act.Submit, Clerk, null),
            (Act.Return, Department, "补齐指标值"),
            (Act.Draft, Clerk, null),
            (Act.Submit, Clerk, null),
            (Act.Pass, Department, null),
            (Act.GradeGood, Finance, "更正一处单位"),
            (Act.Approve, Approver, null));
        Assert.Equal((Stage.Approved, 1, Act.GradeGood), (after.Stage, after.ApprovedVersion, after.Grade));

        after = Season(
            after,
            (Act.Adjust, Clerk, "追加预算"),
            (Act.Submit, Clerk, null),
            (Act.Pass, Department, null),
            (Act.GradeExcellent, Finance, null),
            (Act.Approve, Approver, null),
            (Act.Close, Finance, null),
            (Act.Disclose, Department, null));
        Assert.Equal((Stage.Disclosed, 2), (after.Stage, after.ApprovedVersion));
    }

    [Fact]
    public void A_failed_adjustment_leaves_the_approved_version_in_force()
    {
        var approved = new Standing { Stage = Stage.Approved, OrganisationId = AnyPerson.Lamps, ApprovedVersion = 1, Fillers = [1] };

        var poor = Season(
            approved,
            (Act.Adjust, Clerk, "追加"), (Act.Submit, Clerk, null), (Act.Pass, Department, null), (Act.GradePoor, Finance, "无依据"));
        var abandoned = Season(approved, (Act.Adjust, Clerk, "追加"), (Act.Abandon, Clerk, null));

        Assert.Equal((Stage.Approved, 1, Round.First), (poor.Stage, poor.ApprovedVersion, poor.Round));
        Assert.Equal((Stage.Approved, 1, Round.First), (abandoned.Stage, abandoned.ApprovedVersion, abandoned.Round));
    }

    [Theory]
    [InlineData(Act.Return)]
    [InlineData(Act.GradePoor)]
    [InlineData(Act.GradeFair)]
    public void Without_a_comment_nothing_is_turned_down(Act act)
    {
        var standing = new Standing { Stage = Stage.DepartmentPassed, OrganisationId = AnyPerson.Lamps };

        var (after, refusal) = Transitions.Carry(standing, act, Finance, "  ");

        Assert.Null(after);
        Assert.Equal(RefusalKind.CommentMissing, refusal!.Kind);
    }

    [Fact]
    public void A_reviewer_of_another_department_is_told_so()
    {
        var standing = new Standing { Stage = Stage.Submitted, OrganisationId = AnyPerson.Lamps };

        var refusal = Transitions.Judge(standing, Act.Pass, AnyPerson.Of(9, (Role.DepartmentReviewer, AnyPerson.Schools))).Refusal;

        Assert.Equal(RefusalKind.NotByThisPerson, refusal!.Kind);
        Assert.Contains("不在该单位", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_reaches_approval_without_each_role_by_persons_apart() => Walk.Sample(
        steps =>
        {
            var standing = Standing.Start(AnyPerson.Lamps);
            var round = new List<(Act Act, Person Person)>();
            foreach (var (act, person, comment) in steps)
            {
                if (Transitions.Carry(standing, act, person, comment).After is not { } after)
                {
                    continue;
                }

                round.Add((act, person));
                if (act == Act.Submit)
                {
                    round.RemoveRange(0, round.Count - 1);
                }

                if (act == Act.Approve)
                {
                    Held(round, Act.Submit, Role.Clerk);
                    Held(round, Act.Pass, Role.DepartmentReviewer);
                    var grade = round.Last(r => r.Act is Act.GradeExcellent or Act.GradeGood);
                    Assert.True(grade.Person.Holds(Role.FinanceReviewer, AnyPerson.Lamps));
                    Assert.True(person.Holds(Role.Approver, AnyPerson.Lamps));
                    Assert.NotEqual(grade.Person.AccountId, person.AccountId);
                    Assert.Equal(standing.ApprovedVersion + 1, after.ApprovedVersion);
                }
                else
                {
                    Assert.Equal(standing.ApprovedVersion, after.ApprovedVersion);
                }

                standing = after;
            }
        },
        iter: 20_000);

    [Fact]
    public void Who_fills_in_never_reviews_the_same_project() => Walk.Sample(
        steps =>
        {
            var standing = Standing.Start(AnyPerson.Lamps);
            foreach (var (act, person, comment) in steps)
            {
                standing = Transitions.Carry(standing, act, person, comment).After ?? standing;
            }

            Assert.Empty(standing.Fillers.Intersect(standing.Reviewers));
        },
        iter: 20_000);

    [Fact]
    public void Every_refused_act_names_why_and_every_open_one_is_carried_out() =>
        Gen.Select(Gen.Enum<Stage>(), Gen.Enum<Round>(), Gen.Enum<Act>(), AnyPerson.Any, Gen.Long[1, 4].HashSet[0, 3], Gen.Long[AnyPerson.Division, AnyPerson.Kitchen])
            .Sample(
                (stage, round, act, person, fillers, organisation) =>
                {
                    var standing = new Standing { Stage = stage, Round = round, OrganisationId = organisation, Fillers = [.. fillers] };
                    var judgement = Transitions.Judge(standing, act, person);
                    var (after, refusal) = Transitions.Carry(standing, act, person, "意见");

                    Assert.Equal(judgement.IsOpen, after is not null);
                    Assert.Equal(judgement.Refusal, refusal);
                    Assert.NotEqual(after is null, refusal is null);
                    if (refusal is not null)
                    {
                        Assert.EndsWith("。", refusal.Chinese, StringComparison.Ordinal);
                        Assert.EndsWith(".", refusal.English, StringComparison.Ordinal);
                    }
                },
                iter: 20_000);

    [Fact]
    public void The_table_answers_each_question_once()
    {
        var asked = from line in Transitions.All
                    from round in line.Round is { } one ? [one] : Enum.GetValues<Round>()
                    select (line.From, line.Act, line.By, round);

        Assert.Equal(asked.Count(), asked.Distinct().Count());
    }

    [Fact]
    public void Every_stage_is_reached_and_every_act_is_listed()
    {
        var stages = Transitions.All.Select(t => t.To).ToHashSet();

        Assert.All(Enum.GetValues<Stage>().Where(s => s != Stage.Absent), stage => Assert.Contains(stage, stages));
        Assert.All(Enum.GetValues<Act>(), act => Assert.Contains(Transitions.All, t => t.Act == act));
        Assert.All(Enum.GetValues<Act>(), act => Assert.Equal(act, LifecycleTerms.ActOf(act.Code())));
    }

    [Fact]
    public void Administrators_and_auditors_do_nothing_to_a_project()
    {
        Role[] idle = [Role.Auditor, Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];

        Assert.DoesNotContain(Transitions.All, t => idle.Contains(t.By));
    }

    private static void Held(List<(Act Act, Person Person)> round, Act act, Role role) =>
        Assert.Contains(round, r => r.Act == act && r.Person.Holds(role, AnyPerson.Lamps));

    private static Standing Season(Standing standing, params (Act Act, Person Person, string? Comment)[] steps)
    {
        foreach (var (act, person, comment) in steps)
        {
            var (after, refusal) = Transitions.Carry(standing, act, person, comment);
            Assert.True(after is not null, refusal?.Chinese);
            standing = after!;
        }

        return standing;
    }
}
