namespace Hengji.Targets;

/// <summary>What kind of document a form is (表的种类).</summary>
public enum FormKind
{
    /// <summary>绩效目标表, declared or approved.</summary>
    Target,

    /// <summary>绩效目标调整表.</summary>
    Adjustment,

    /// <summary>绩效自评表.</summary>
    SelfEvaluation,

    /// <summary>绩效运行监控表.</summary>
    Monitoring,

    /// <summary>部门整体支出绩效目标表.</summary>
    WholeDepartment,

    /// <summary>绩效评价指标体系.</summary>
    EvaluationIndex,
}

/// <summary>The kinds by their names.</summary>
public static class FormKinds
{
    public static string Name(this FormKind kind) => kind switch
    {
        FormKind.Target => "绩效目标表",
        FormKind.Adjustment => "绩效目标调整表",
        FormKind.SelfEvaluation => "绩效自评表",
        FormKind.Monitoring => "绩效运行监控表",
        FormKind.WholeDepartment => "部门整体支出绩效目标表",
        FormKind.EvaluationIndex => "绩效评价指标体系",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
