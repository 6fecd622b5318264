using System.Globalization;

namespace Hengji.Cli.Wordings;

internal sealed class ChineseWording : Wording
{
    public override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("zh-CN");

    public override IReadOnlyDictionary<string, CommandWording> Commands { get; } = new Dictionary<string, CommandWording>(StringComparer.Ordinal)
    {
        ["hengji"] = new(
            "衡绩：读取财政项目支出绩效目标表，形成准确的记录，审核并展示。",
            new Example("hengji read 绩效目标.txt", "读取文件，逐表显示"),
            new Example("hengji review 绩效目标.txt", "审核文件中的每张表")),
        ["hengji read"] = new(
            "读取文件中的绩效目标表，逐表显示记录，并标明修复、存疑和丢失之处。",
            new Example("hengji read 绩效目标.txt", "逐表显示"),
            new Example("hengji read 申报材料/ --json > 记录.json", "读取文件夹内全部文件，输出 JSON"),
            new Example("cat 绩效目标.txt | hengji read - --json", "从标准输入读取")),
    };

    public override string UsageHeading => "用法：";

    public override string CommandsHeading => "命令：";

    public override string ArgumentsHeading => "参数：";

    public override string OptionsHeading => "选项：";

    public override string ExamplesHeading => "示例：";

    public override string ExitCodesHeading => "退出码：";

    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes { get; } =
    [
        ("0", "完成"),
        ("1", "使用 --strict 时，存在“必改”级审核意见"),
        ("2", "命令用法或输入文件有误"),
        ("3", "程序内部错误"),
    ];

    public override string HelpOption => "显示帮助";

    public override string VersionOption => "显示版本";

    public override string LanguageOption => "提示和帮助所用语言，默认 zh-CN";

    public override string FilesArgument => "文件或文件夹（读取其中全部文件）；- 表示标准输入";

    public override string JsonOption => "输出 JSON，金额以元为单位";

    public override string Interrupted => "已中断。";

    public override string SeeHelp(string command) => $"运行 {command} --help 查看用法。";

    public override string OurFault(string detail) =>
        $"程序内部错误：{detail}\n这不是您的操作问题。设置环境变量 HENGJI_DEBUG=1 后重试，可显示供排查的详细信息。";

    public override string FileNotFound(string path) => $"找不到文件“{path}”，请核对路径。";

    public override string FileNotReadable(string path) => $"无法读取“{path}”，请检查文件是否被占用或没有读取权限。";

    public override string DocumentProblem(string document, string problem) => $"{document}：{problem}";

    public override string NoForms(string document) => $"{document}：未发现绩效目标表。";
}
