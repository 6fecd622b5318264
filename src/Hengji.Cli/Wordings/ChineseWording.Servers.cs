using System.Globalization;
using Hengji.Lifecycle;

namespace Hengji.Cli.Wordings;

internal sealed partial class ChineseWording
{
    public override string ServerOption => "在此地址的服务上办理，而不用本机的数据；访问令牌取自环境变量 HENGJI_TOKEN";

    public override string TokenFileOption => "访问令牌所在的文件";

    public override string ActPlaceholder => "操作";

    public override string ActArgument => "要办理的操作";

    public override string CommentOption => "意见、事由";

    public override string ServerOwed => "请以 --server 指明在哪个服务上办理。";

    public override string OneFindingAtATime => "在服务上，--severity、--rule、--doubts、--lost 一次只能用一个。";

    public override string NotAServer(string address) => $"不是服务的地址：{address}。地址形如 http://localhost:5180。";

    public override string TokenFileNotRead(string path, string reason) => $"访问令牌文件读不出：{path}（{reason}）。";

    public override string ServerNotReached(Uri address, string reason) => $"连不上服务：{address}（{reason}）。请检查地址和网络。";

    public override string ServerNotUnderstood(Uri address) => $"答复的不是衡绩的服务，或版本不同：{address}。";

    public override string ServerRefused(int status, string? title, string? detail) => title is null
        ? string.Create(CultureInfo.InvariantCulture, $"服务拒绝了请求（{status}）。")
        : string.Create(CultureInfo.InvariantCulture, $"服务拒绝了请求（{status} {title}）：{detail}");

    public override string Acted(long project, Stage stage) => string.Create(CultureInfo.InvariantCulture, $"编号{project}：现为“{stage.Chinese()}”。");
}
