namespace Hengji.Cli.Wordings;

/// <content>What is said of the papers of a review.</content>
internal sealed partial class ChineseWording
{
    public override string NoticesOption => "写退回意见的文件夹，每个单位一份（Word 和 PDF）";

    public override string SheetsOption => "写绩效目标审核表的文件夹，每个项目一份（Word 和 PDF），等级为建议";

    public override string KeyProjectsOption => "审核表用重点项目格式（打分）";

    public override string ByRiskOption => "按轻重排列各表和各条意见：金额×严重程度×把握";

    public override string NoticesWritten(int count, string folder) => $"已写退回意见{count}份：{folder}";

    public override string SheetsWritten(int count, string folder) => $"已写审核表{count}份：{folder}";
}
