using System.Globalization;

using Hengji.Dossiers;
using Hengji.Review;

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
        ["hengji review"] = new(
            "审核文件中的绩效目标表，逐表列出审核意见，可直接转发填报单位。",
            new Example("hengji review 绩效目标.txt", "逐表列出审核意见"),
            new Example("hengji review 申报材料/ --json > 意见.json", "审核文件夹内全部文件，输出 JSON"),
            new Example("hengji review 绩效目标.txt --strict", "存在“必改”级意见时退出码为 1")),
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

    public override string StrictOption => "存在“必改”级审核意见时，退出码为 1";

    public override string NotesHeading => "读取说明";

    public override string NoProjectName => "（项目名称未读出）";

    public override string NoFindings => "未发现问题。";

    public override string QuoteLabel => "原文：";

    public override string SuggestionLabel => "建议改为：";

    public override string BasisLabel => "依据：";

    public override string Interrupted => "已中断。";

    public override string SeeHelp(string command) => $"运行 {command} --help 查看用法。";

    public override string OurFault(string detail) =>
        $"程序内部错误：{detail}\n这不是您的操作问题。设置环境变量 HENGJI_DEBUG=1 后重试，可显示供排查的详细信息。";

    public override string FileNotFound(string path) => $"找不到文件“{path}”，请核对路径。";

    public override string FileNotReadable(string path) => $"无法读取“{path}”，请检查文件是否被占用或没有读取权限。";

    public override string DocumentProblem(string document, string problem) => $"{document}：{problem}";

    public override string NoForms(string document) => $"{document}：未发现绩效目标表。";

    public override string Of(NoteKind kind) => kind switch
    {
        NoteKind.Lost => "丢失",
        NoteKind.Repaired => "已修复",
        NoteKind.Doubt => "存疑",
        NoteKind.Unread => "未读入",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public override string Of(Severity severity) => severity switch
    {
        Severity.Error => "必改",
        Severity.Warning => "建议",
        Severity.Hint => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public override string Place(string document, int firstLine, int lastLine) =>
        $"{document}，{Lines(firstLine, lastLine)}";

    public override string Lines(int first, int last) => first == last
        ? string.Create(Culture, $"第{first}行")
        : string.Create(Culture, $"第{first}-{last}行");

    public override string Confidence(double confidence) => string.Create(Culture, $"（把握{confidence:P0}）");

    public override string FormsReviewed(int count) => string.Create(Culture, $"共审核{count}张表：");

    public override string Counted(Severity severity, int count) => string.Create(Culture, $"{Of(severity)}{count}条");
}
