using System.Globalization;
using Hengji.Disclosures;

namespace Hengji.Cli.Wordings;

internal sealed partial class ChineseWording
{
    public override string PublisherOption => "公开单位的名称，写在网站上";

    public override string SiteOption => "网站写入的文件夹；须为空文件夹，或上次公开的网站";

    public override string NothingApproved => "没有已批复的项目；只有批复的版本可以公开。";

    public override string NotASite(string path) => $"文件夹不是空的，也不是公开的网站，没有写入：{path}。请另选空文件夹。";

    public override string Obstacle(long project, string name, DisclosureObstacle obstacle) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(obstacle.IsBlocking ? "未公开" : "已隐去")}  编号{project}《{name}》{obstacle.Field?.Caption}：{obstacle.Message}");

    public override string Published(int projects, int left, string path) => left == 0
        ? $"已公开{projects}个项目：{path}"
        : $"已公开{projects}个项目，另有{left}个须先改正：{path}";
}
