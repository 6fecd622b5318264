using Hengji.Targets;

namespace Hengji.Review;

/// <summary>A rule about monitoring forms (绩效运行监控表).</summary>
public abstract class MonitoringRule : Rule
{
    private protected const string Basis = "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》";

    private protected const string Sure = "确定能";

    public override bool Concerns(FormKind kind) => kind == FormKind.Monitoring;
}
