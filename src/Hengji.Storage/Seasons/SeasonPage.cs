using Hengji.Dossiers;
using Hengji.Lifecycle;
using Hengji.Targets;

namespace Hengji.Storage.Seasons;

/// <summary>Where a project stands, what was done to it and what was approved.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Standing">What decides which acts are open.</param>
/// <param name="Since">When the stage began, in UTC; null where it was never told.</param>
/// <param name="Due">Until when the stage should be done with; null where none is set.</param>
/// <param name="Acts">What was done, newest first.</param>
/// <param name="Approvals">The approved versions, newest first.</param>
/// <param name="Changes">What the latest form says otherwise than the version in force; empty when none is.</param>
public sealed record SeasonPage(
    long ProjectId,
    Standing Standing,
    DateTime? Since,
    DateOnly? Due,
    IReadOnlyList<DoneAct> Acts,
    IReadOnlyList<Approval> Approvals,
    IReadOnlyList<TargetChange> Changes);

/// <summary>An act that was done.</summary>
public sealed record DoneAct(Act Act, Stage To, string By, DateTime At, string Comment, int Version);

/// <summary>An approved version (批复), frozen.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Version">The filing it was made of.</param>
/// <param name="Grade">The grade of the review.</param>
/// <param name="Reason">Why the version before was adjusted; empty for the first.</param>
/// <param name="By">Who approved.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Record">The record as approved.</param>
/// <param name="Changes">What it says otherwise than the version before; empty for the first.</param>
public sealed record Approval(
    int Number, int Version, Act Grade, string Reason, string By, DateTime At, PerformanceTarget Record, IReadOnlyList<TargetChange> Changes);

/// <summary>A project on somebody's to-do list.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Name">Its name; null when not read.</param>
/// <param name="Unit">Its unit; null when not read.</param>
/// <param name="Year">Its year; null when not read.</param>
/// <param name="Annual">Annual total; null when not stated.</param>
/// <param name="Standing">Where it stands; without who brought it there.</param>
/// <param name="Since">When the stage began, in UTC.</param>
/// <param name="Due">Until when the stage should be done with; null where none is set.</param>
/// <param name="Errors">必改 findings that are open.</param>
/// <param name="LastComment">What was said when it came here; empty when nothing was.</param>
public sealed record ToDoLine(
    long ProjectId,
    string? Name,
    string? Unit,
    int? Year,
    Money? Annual,
    Standing Standing,
    DateTime? Since,
    DateOnly? Due,
    int Errors,
    string LastComment);

/// <summary>Until when a stage should be done with.</summary>
public sealed record Deadline(int Year, Stage Stage, DateOnly Due);
