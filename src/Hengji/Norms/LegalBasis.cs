namespace Hengji.Norms;

/// <summary>The documents rules rest on, worded for quotation.</summary>
internal static class LegalBasis
{
    private const string Measures = "财预〔2015〕88号《中央部门预算绩效目标管理办法》";

    private const string Guide = "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》";

    /// <summary>完整性审核: the form is filled in whole and in order.</summary>
    public const string Whole = Measures + "：完整性审核，内容完整、规范";

    public const string ToThePoint = Measures + "：绩效目标应当指向明确";

    public const string Quantified = Measures + "：绩效目标应当细化量化";

    public const string Measurable =
        Measures + "：绩效目标应当细化量化；不能以量化形式表述的，可采用定性表述，但应具有可衡量性";

    public const string Feasible = Measures + "：绩效目标应当合理可行";

    public const string Matching = Measures + "：绩效目标应当相应匹配";

    /// <summary>Whatever concerns a person's privacy is not disclosed.</summary>
    public const string Privacy = "国务院令第711号《中华人民共和国政府信息公开条例》第十五条：涉及个人隐私的信息不得公开";

    /// <summary>Which kinds of indicators there are and what each is for.</summary>
    public const string Categories = Measures + "；" + Guide;
}
