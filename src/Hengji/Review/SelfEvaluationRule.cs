using Hengji.Targets;

namespace Hengji.Review;

/// <summary>A rule about self-evaluations (绩效自评表), which target review does not ask for.</summary>
public abstract class SelfEvaluationRule : Rule
{
    private protected const string Basis = "财预〔2020〕10号《项目支出绩效评价管理办法》";

    public override bool Concerns(FormKind kind) => kind == FormKind.SelfEvaluation;
}
