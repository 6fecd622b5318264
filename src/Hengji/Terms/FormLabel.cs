namespace Hengji.Terms;

/// <summary>A label printed on the official form: what names a box, a block, a column or a branch of the tree.</summary>
public enum FormLabel
{
    Title,
    ProjectName,
    ProjectCode,

    /// <summary>项目性质 and its kin, printed before 项目类别 on form B.</summary>
    ProjectNature,
    ProjectType,
    CompetentDepartment,
    ImplementingUnit,
    PlannedStart,
    PlannedEnd,

    /// <summary>Start and end in one box (项目起止时间).</summary>
    PlannedSpan,

    /// <summary>项目资金（万元）: the side label that declares the unit.</summary>
    FundsBlock,
    FundingTotal,
    FundingFiscal,
    AnnualTotal,
    AnnualFiscal,
    AnnualCarriedOver,

    /// <summary>其他资金: of the project or of the year, as it stands.</summary>
    OtherFunds,

    /// <summary>项目绩效目标: the side label of the goals.</summary>
    GoalBlock,
    OverallGoal,
    AnnualGoal,

    /// <summary>绩效指标: the side label of the indicators.</summary>
    IndicatorBlock,
    DimensionColumn,
    CategoryColumn,
    NameColumn,
    TargetColumn,

    OutputDimension,
    BenefitDimension,
    SatisfactionDimension,

    /// <summary>成本指标: a category of the 2015 tree and a dimension of the 2021 tree.</summary>
    Cost,
    EconomicCost,
    SocialCost,
    EcologicalCost,
    Quantity,
    Quality,
    Timeliness,
    EconomicBenefit,
    SocialBenefit,
    EcologicalBenefit,
    SustainableImpact,
    ServiceSatisfaction,

    /// <summary>Boxes that these forms print but the record does not hold: contacts, signatures, opinions, notes.</summary>
    Aside,

    /// <summary>单位编码.</summary>
    UnitCode,

    /// <summary>实际完成情况: what was achieved of the goal.</summary>
    GoalAchieved,

    /// <summary>长期绩效指标: the side label of indicators for the whole period.</summary>
    LongTermBlock,

    /// <summary>年初预算数 and its kin: a column head of the execution of the budget.</summary>
    ExecutionColumn,

    /// <summary>任务名称 and its kin: a column head of a department's tasks.</summary>
    TaskColumn,

    /// <summary>部门职能概述.</summary>
    Duties,

    /// <summary>中央补助, 省级资金, 市县资金: fiscal money of one level of government.</summary>
    FiscalLevel,
}
