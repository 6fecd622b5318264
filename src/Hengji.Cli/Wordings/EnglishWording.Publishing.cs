using System.Globalization;
using Hengji.Disclosures;

namespace Hengji.Cli.Wordings;

internal sealed partial class EnglishWording
{
    public override string PublisherOption => "Name of the office that publishes, as the site tells it";

    public override string SiteOption => "Folder the site is written to: an empty one, or a site published before";

    public override string NothingApproved => "No project is approved; only approved versions are disclosed.";

    public override string NotASite(string path) => $"The folder is neither empty nor a published site, and nothing was written: {path}. Choose an empty one.";

    public override string Obstacle(long project, string name, DisclosureObstacle obstacle) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(obstacle.IsBlocking ? "held back" : "masked")}  project {project} “{name}” {obstacle.Field?.Caption}: {obstacle.Message}");

    public override string Published(int projects, int left, string path) => left == 0
        ? $"Published {projects} project(s): {path}"
        : $"Published {projects} project(s), {left} must be mended first: {path}";
}
