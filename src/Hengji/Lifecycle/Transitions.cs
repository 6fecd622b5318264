using Hengji.People;

namespace Hengji.Lifecycle;

/// <summary>One line of the table: at this stage, who holds this role may do this, and it leads there.</summary>
/// <param name="From">Stage.</param>
/// <param name="Act">Act.</param>
/// <param name="By">Role needed in the project's organisation, or over it.</param>
/// <param name="To">Stage after it.</param>
/// <param name="Round">Only in this round; null for both.</param>
public sealed record Transition(Stage From, Act Act, Role By, Stage To, Round? Round = null);

/// <summary>
/// The one table of (stage, act, role) → stage. Buttons, checks, the API and the diagram in docs/lifecycle.md read it; what is
/// not listed is refused aloud.
/// </summary>
public static class Transitions
{
    public static IReadOnlyList<Transition> All { get; } =
    [
        new(Stage.Absent, Act.Draft, Role.Clerk, Stage.Draft),

        new(Stage.Draft, Act.Draft, Role.Clerk, Stage.Draft),
        new(Stage.Draft, Act.Submit, Role.Clerk, Stage.Submitted),
        new(Stage.Draft, Act.Retire, Role.Clerk, Stage.Retired),

        new(Stage.Submitted, Act.Recall, Role.Clerk, Stage.Draft, Round.First),
        new(Stage.Submitted, Act.Recall, Role.Clerk, Stage.Adjusting, Round.Adjustment),
        new(Stage.Submitted, Act.Return, Role.DepartmentReviewer, Stage.Draft, Round.First),
        new(Stage.Submitted, Act.Return, Role.DepartmentReviewer, Stage.Adjusting, Round.Adjustment),
        new(Stage.Submitted, Act.Pass, Role.DepartmentReviewer, Stage.DepartmentPassed),

        new(Stage.DepartmentPassed, Act.Return, Role.FinanceReviewer, Stage.Draft, Round.First),
        new(Stage.DepartmentPassed, Act.Return, Role.FinanceReviewer, Stage.Adjusting, Round.Adjustment),
        new(Stage.DepartmentPassed, Act.GradeExcellent, Role.FinanceReviewer, Stage.Graded),
        new(Stage.DepartmentPassed, Act.GradeGood, Role.FinanceReviewer, Stage.Graded),
        new(Stage.DepartmentPassed, Act.GradeFair, Role.FinanceReviewer, Stage.Draft, Round.First),
        new(Stage.DepartmentPassed, Act.GradeFair, Role.FinanceReviewer, Stage.Adjusting, Round.Adjustment),
        new(Stage.DepartmentPassed, Act.GradePoor, Role.FinanceReviewer, Stage.Rejected, Round.First),
        // An adjustment that fails leaves the approved version as it was.
        new(Stage.DepartmentPassed, Act.GradePoor, Role.FinanceReviewer, Stage.Approved, Round.Adjustment),

        new(Stage.Graded, Act.Return, Role.Approver, Stage.Draft, Round.First),
        new(Stage.Graded, Act.Return, Role.Approver, Stage.Adjusting, Round.Adjustment),
        new(Stage.Graded, Act.Approve, Role.Approver, Stage.Approved),

        new(Stage.Rejected, Act.Return, Role.FinanceReviewer, Stage.Draft),
        new(Stage.Rejected, Act.Retire, Role.Clerk, Stage.Retired),

        new(Stage.Approved, Act.Adjust, Role.Clerk, Stage.Adjusting),
        new(Stage.Approved, Act.CarryOver, Role.Clerk, Stage.Approved),
        new(Stage.Approved, Act.Close, Role.FinanceReviewer, Stage.Closed),

        new(Stage.Adjusting, Act.Draft, Role.Clerk, Stage.Adjusting),
        new(Stage.Adjusting, Act.Submit, Role.Clerk, Stage.Submitted),
        new(Stage.Adjusting, Act.Abandon, Role.Clerk, Stage.Approved),

        new(Stage.Closed, Act.CarryOver, Role.Clerk, Stage.Closed),
        new(Stage.Closed, Act.Disclose, Role.DepartmentReviewer, Stage.Disclosed),

        new(Stage.Disclosed, Act.CarryOver, Role.Clerk, Stage.Disclosed),
    ];

    /// <summary>Whether a person may do this now; the comment is judged by <see cref="Carry"/> only.</summary>
    public static Judgement Judge(Standing standing, Act act, Person person)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(person);
        var listed = All.Where(t => t.From == standing.Stage && t.Act == act && (t.Round is null || t.Round == standing.Round)).ToList();
        if (listed.Count == 0)
        {
            return Judgement.Refused(Refusal.NotAtThisStage(standing.Stage, act));
        }

        if (listed.FirstOrDefault(t => person.Holds(t.By, standing.OrganisationId)) is not { } line)
        {
            return Judgement.Refused(Refusal.NotByThisPerson(act, listed[0].By, person.IsAny(listed[0].By)));
        }

        var key = Standing.KeyOf(person);
        return act.Part() switch
        {
            Part.Reviews when standing.Fillers.Contains(key) => Judgement.Refused(Refusal.FilledInByThisPerson(act)),
            Part.Fills when standing.Reviewers.Contains(key) => Judgement.Refused(Refusal.ReviewedByThisPerson(act)),
            _ when act == Act.Approve && standing.GradedBy == key => Judgement.Refused(Refusal.GradedByThisPerson),
            _ => new Judgement(line, null),
        };
    }

    /// <summary>Carries an act out: where the project stands after it, or why it was refused.</summary>
    public static (Standing? After, Refusal? Refusal) Carry(Standing standing, Act act, Person person, string? comment)
    {
        var judgement = Judge(standing, act, person);
        if (judgement.Line is not { } line)
        {
            return (null, judgement.Refusal);
        }

        if (string.IsNullOrWhiteSpace(comment) && act.CommentOwed() is { } owed)
        {
            return (null, Refusal.CommentMissing(owed));
        }

        var key = Standing.KeyOf(person);
        var after = standing with
        {
            Stage = line.To,
            Revision = standing.Revision + 1,
            Fillers = act.Part() == Part.Fills ? standing.Fillers.Add(key) : standing.Fillers,
            Reviewers = act.Part() == Part.Reviews ? standing.Reviewers.Add(key) : standing.Reviewers,
        };
        return (Turned(after, act, key), null);
    }

    /// <summary>Every act the table lists at this stage, in its order, each open to the person or refused with its reason.</summary>
    public static IReadOnlyList<(Act Act, Judgement Judgement)> Offers(Standing standing, Person person)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return
        [
            .. All.Where(t => t.From == standing.Stage && (t.Round is null || t.Round == standing.Round))
                .Select(t => t.Act).Distinct()
                .Select(act => (act, Judge(standing, act, person))),
        ];
    }

    private static Standing Turned(Standing after, Act act, long key)
    {
        if (act.IsGrade())
        {
            return after.Stage == Stage.Approved
                ? after with { Round = Round.First, Grade = null, GradedBy = null }
                : after with { Grade = act, GradedBy = key };
        }

        return act switch
        {
            Act.Approve => after with { ApprovedVersion = after.ApprovedVersion + 1, Round = Round.First },
            Act.Adjust => after with { Round = Round.Adjustment, Grade = null, GradedBy = null },
            Act.Abandon => after with { Round = Round.First },
            Act.Submit => after with { Grade = null, GradedBy = null },
            _ => after,
        };
    }
}
