using Hengji.Lifecycle;

namespace Hengji.Web.Api.V1;

/// <summary>Where a project stands.</summary>
internal sealed record SeasonShape(
    long Project,
    Stage Stage,
    int Revision,
    int ApprovedVersion,
    DateOnly? Due,
    IReadOnlyList<OfferShape> Acts,
    IReadOnlyList<DoneActShape> History,
    IReadOnlyList<ApprovalShape> Approvals);

/// <summary>An act, and whether it is open to the caller.</summary>
/// <param name="Act">submit, recall, return, pass, grade-excellent, approve …</param>
/// <param name="Open">Whether it can be done now.</param>
/// <param name="Why">Why not, in the language asked for; absent when it can.</param>
internal sealed record OfferShape(string Act, bool Open, string? Why);

/// <summary>An act that was done.</summary>
internal sealed record DoneActShape(string Act, Stage To, string By, DateTime At, string Comment, int Version);

/// <summary>An approved version (批复).</summary>
internal sealed record ApprovalShape(int Number, int Version, string Grade, string By, DateTime At, string Reason);

/// <summary>What a caller may ask; anything else in the body is not looked at.</summary>
internal sealed record ActBody(string? Act, string? Comment);

/// <summary>Where a project stands after an act.</summary>
/// <param name="Next">Next year's project, where one was made.</param>
internal sealed record ActShape(long Project, Stage Stage, int Revision, int ApprovedVersion, long? Next);

/// <summary>One act on many projects.</summary>
internal sealed record BulkBody(string? Act, string? Comment, IReadOnlyList<BulkProject>? Projects);

/// <summary>A project, and the revision the act was decided on.</summary>
internal sealed record BulkProject(long Id, int? Revision);

/// <summary>What became of an act on many projects.</summary>
internal sealed record BulkShape(int Done, IReadOnlyList<BulkLineShape> Results);

/// <summary>What became of one of them.</summary>
/// <param name="Status">The HTTP status it would have had alone.</param>
/// <param name="Why">Why it was refused, in the language asked for; absent when done.</param>
internal sealed record BulkLineShape(long Project, ActShape? Done, int Status, string? Why);

/// <summary>What waits for the caller; the amount in yuan.</summary>
internal sealed record ToDoShape(
    long Project, string? ProjectName, string? Unit, int? Year, decimal? AnnualTotal, Stage Stage, int Revision, DateTime? Since, DateOnly? Due, int Errors, string LastComment);

/// <summary>Until when a stage should be done with.</summary>
internal sealed record DeadlineShape(int Year, Stage Stage, DateOnly? Due);

/// <summary>The last day; null takes the deadline away.</summary>
internal sealed record DeadlineBody(DateOnly? Due);
