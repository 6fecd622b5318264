using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review;

/// <summary>How grave a finding is: 必改 must be mended before the next step, 建议 should be, 提示 is for the reviewer.</summary>
public enum Severity
{
    Error,
    Warning,
    Hint,
}

/// <summary>The four dimensions of target review (绩效目标审核, 财预〔2015〕88号), and what else is reviewed.</summary>
public enum ReviewDimension
{
    /// <summary>完整性.</summary>
    Completeness,

    /// <summary>相关性.</summary>
    Relevance,

    /// <summary>适当性.</summary>
    Appropriateness,

    /// <summary>可行性.</summary>
    Feasibility,

    /// <summary>监控: how far money and goals have come during the year (绩效运行监控).</summary>
    Monitoring,

    /// <summary>自评: not of targets but of what was achieved (绩效自评复核).</summary>
    SelfEvaluation,
}

/// <summary>The catalogue line of a rule.</summary>
/// <param name="Code">HJ and four digits; a published code is never reused.</param>
/// <param name="Title">The fault, in Chinese.</param>
/// <param name="EnglishTitle">The fault, for pages and output in English; the rest of the line is Chinese only.</param>
/// <param name="Severity">Default severity.</param>
/// <param name="Dimension">Which dimension of review it serves.</param>
/// <param name="Defect">Kind of defect, as in the review contract (missing-value, unit-mismatch …).</param>
/// <param name="Basis">Legal basis, with document number.</param>
/// <param name="Why">Why it matters, in Chinese, forwardable.</param>
/// <param name="Remedy">What to do, in Chinese, forwardable.</param>
public sealed record RuleDescriptor(
    string Code,
    string Title,
    string EnglishTitle,
    Severity Severity,
    ReviewDimension Dimension,
    string Defect,
    string Basis,
    string Why,
    string Remedy)
{
    /// <summary>On what the rule rests.</summary>
    public Certainty Certainty { get; init; } = Certainty.Worded;
}

/// <summary>A number that went into a finding's arithmetic, with what it is.</summary>
/// <param name="Label">What the number is, in Chinese.</param>
/// <param name="Value">The number as shown.</param>
/// <param name="Field">Where it stands; null when computed.</param>
public sealed record Operand(string Label, string Value, Field? Field);

/// <summary>What a rule objects to, ready to be forwarded unchanged.</summary>
public sealed record Finding
{
    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>Kind of defect, as in the review contract.</summary>
    public required string Defect { get; init; }

    /// <summary>The box the finding points at.</summary>
    public required Field Field { get; init; }

    /// <summary>Further boxes the finding speaks of.</summary>
    public IReadOnlyList<Field> Related { get; init; } = [];

    /// <summary>Name of the indicator concerned; null when the finding is not about one.</summary>
    public string? Indicator { get; init; }

    /// <summary>The words objected to, exactly as written; null when the objection is to an absence.</summary>
    public string? Quote { get; init; }

    /// <summary>What is wrong, in Chinese, with the arithmetic spelled out.</summary>
    public required string Message { get; init; }

    /// <summary>The numbers behind the message.</summary>
    public IReadOnlyList<Operand> Operands { get; init; } = [];

    public string? Expected { get; init; }

    public string? Difference { get; init; }

    /// <summary>Wording to paste instead, computed from the form, gaps as 【】; null when the form does not give one.</summary>
    public string? Suggestion { get; init; }

    /// <summary>How sure it is, between 0 and 1; see <see cref="Certainty"/>.</summary>
    public decimal Confidence { get; init; } = 1;

    /// <summary>
    /// What other rules say of the same mistake (同因), already told in the message; each as it would stand alone. See
    /// <see cref="SharedCauses"/>.
    /// </summary>
    public IReadOnlyList<Finding> Also { get; init; } = [];

    /// <summary>The other form it compares with, the first of several; null when it speaks of its own form only.</summary>
    public OtherForm? Other { get; init; }

    /// <summary>
    /// The message for those who may not see the other form: it says the fault and names nothing of the other unit's.
    /// Null when the message itself tells nothing of other units.
    /// </summary>
    public string? Discreet { get; init; }

    /// <summary>All other forms it speaks of, those of the findings joined to it among them.</summary>
    public IEnumerable<OtherForm> Others => Also.Prepend(this).Select(told => told.Other).OfType<OtherForm>().Distinct();

    /// <summary>The finding as it may be told to a unit: of another unit's form it tells neither the project nor its words.</summary>
    public Finding ToldTo(string? unit) => Others.All(other => other.IsOf(unit)) ? this : Withheld();

    /// <summary>The finding without what belongs to the other form.</summary>
    public Finding Withheld() => Other is null ? this : this with
    {
        Message = Discreet ?? Message,
        Other = null,
        Discreet = null,
        Also = [.. Also.Select(also => also.Withheld())],
    };
}

/// <summary>One class, one fault. Pure: no clock, store or settings; what is not stated is not judged.</summary>
public abstract class Rule
{
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>
    /// Whether the rule is about forms of a kind. Rules of target review are about declared and adjusted targets: what a
    /// self-evaluation or a monitoring form leaves out was never asked of it.
    /// </summary>
    public virtual bool Concerns(FormKind kind) => kind is FormKind.Target or FormKind.Adjustment;

    public abstract IEnumerable<Finding> Check(Dossier dossier);

    /// <summary>A finding of this rule at a field; callers add quote, operands and suggestion with <c>with</c>.</summary>
    protected Finding Found(Field field, string message) => new()
    {
        Code = Descriptor.Code,
        Severity = Descriptor.Severity,
        Defect = Descriptor.Defect,
        Field = field,
        Message = message,
    };
}
