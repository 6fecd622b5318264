namespace Hengji.Cli.Accuracy.Vocabulary;

/// <summary>Invented places and the departments and units in them.</summary>
internal static class Places
{
    private static readonly string[] Counties =
        ["临江市", "云岭县", "东澜区", "松源县", "平桥市", "白沙区", "北屏县", "南汀区", "清岚县", "望川市"];

    private static readonly string[] Towns =
        ["青溪镇", "石门镇", "柳塘乡", "枫桥街道", "长坪镇", "古渡镇", "银湖街道", "大田乡", "梅岭镇", "沙河街道", "双井镇", "河湾乡"];

    private static readonly string[] Offices =
    [
        "城市运行管理中心", "社会事业发展办公室", "规划建设和生态环境办公室", "农业农村服务中心", "社区服务中心",
        "应急管理站", "文化体育服务中心", "财政所", "综合行政执法队", "卫生健康服务中心", "水务站", "党群工作办公室",
    ];

    private static readonly string[] Bureaus =
        ["住房和城乡建设局", "教育局", "水利局", "民政局", "农业农村局", "卫生健康委员会", "文化和旅游局", "应急管理局", "交通运输局", "市场监督管理局"];

    private static readonly string[] Stations =
        ["市政设施养护所", "教育装备中心", "河道管理站", "养老服务指导中心", "动物疫病预防控制中心", "第二人民医院", "非遗保护中心", "公路管理站"];

    public static (string Place, string Department, string Unit) Draw(Dice dice)
    {
        var county = dice.Pick(Counties);
        if (dice.Chance(65))
        {
            var town = dice.Pick(Towns);
            var government = town.EndsWith("街道", StringComparison.Ordinal) ? "办事处" : "人民政府";
            return (town, (dice.Chance(80) ? county : string.Empty) + town + government, town + dice.Pick(Offices));
        }

        return (county, county + dice.Pick(Bureaus), county + dice.Pick(Stations));
    }
}
