namespace Hengji.Storage.Reviews;

/// <summary>What a reviewer has changed of one opinion in a return notice; what is null stands as the finding says it.</summary>
public sealed record NoticeOpinionEdit
{
    /// <summary>Whether it is left out of the notice.</summary>
    public bool IsLeftOut { get; init; }

    public string? Message { get; init; }

    public string? Remedy { get; init; }

    public string? Suggestion { get; init; }

    /// <summary>Whether it changes nothing, so that it need not be kept.</summary>
    public bool IsBlank => this == new NoticeOpinionEdit();
}

/// <summary>What a reviewer has written about one project of a return notice.</summary>
public sealed record NoticeProjectEdit
{
    /// <summary>Whether the project is left out of the notice, and is not returned.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Of the project as a whole.</summary>
    public string? Comment { get; init; }

    /// <summary>By the fingerprint of the finding.</summary>
    public IReadOnlyDictionary<string, NoticeOpinionEdit> Opinions { get; init; } = new Dictionary<string, NoticeOpinionEdit>(StringComparer.Ordinal);
}

/// <summary>What a reviewer has written into the return notice (退回意见) of a unit; what is null stands as usual.</summary>
public sealed record NoticeText
{
    public static NoticeText Blank { get; } = new();

    public string? Opening { get; init; }

    /// <summary>Who signs.</summary>
    public string? Reviewer { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Day by which the projects must be submitted again.</summary>
    public DateOnly? Due { get; init; }

    public IReadOnlyDictionary<long, NoticeProjectEdit> Projects { get; init; } = new Dictionary<long, NoticeProjectEdit>();

    /// <summary>What is written about a project; blank when nothing is.</summary>
    public NoticeProjectEdit Of(long project) => Projects.GetValueOrDefault(project) ?? new NoticeProjectEdit();
}

/// <summary>A notice in the making.</summary>
/// <param name="Text">What is written into it.</param>
/// <param name="By">Who kept it last.</param>
/// <param name="At">When, in UTC; who changes it must have seen this.</param>
public sealed record NoticeDraft(NoticeText Text, string By, DateTime At);
