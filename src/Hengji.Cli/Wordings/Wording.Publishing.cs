using Hengji.Disclosures;

namespace Hengji.Cli.Wordings;

/// <summary>Publishing.</summary>
internal abstract partial class Wording
{
    public abstract string PublisherOption { get; }

    public abstract string SiteOption { get; }

    public abstract string NothingApproved { get; }

    /// <summary>A folder that holds something else is not written into.</summary>
    public abstract string NotASite(string path);

    /// <summary>What stands in the way of a project, or is taken out of it; the remedy is part of the message.</summary>
    public abstract string Obstacle(long project, string name, DisclosureObstacle obstacle);

    public abstract string Published(int projects, int left, string path);
}
