namespace Hengji.Cli.Wordings;

/// <content>What is said of the papers of a review.</content>
internal abstract partial class Wording
{
    public abstract string NoticesOption { get; }

    public abstract string SheetsOption { get; }

    public abstract string KeyProjectsOption { get; }

    public abstract string ByRiskOption { get; }

    public abstract string NoticesWritten(int count, string folder);

    public abstract string SheetsWritten(int count, string folder);
}
