using System.Globalization;

using Hengji.People;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Review;

namespace Hengji.Cli.Wordings;

internal sealed partial class ChineseWording : Wording
{
    public override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("zh-CN");

    public override IReadOnlyDictionary<string, CommandWording> Commands { get; } = new Dictionary<string, CommandWording>(StringComparer.Ordinal)
    {
        ["hengji"] = new(
            "衡绩：读取财政项目支出绩效目标表，形成准确的记录，审核并展示。",
            new Example("hengji read 绩效目标.txt", "读取文件，逐表显示"),
            new Example("hengji review 绩效目标.txt", "审核文件中的每张表")),
        ["hengji read"] = new(
            "读取文件中的绩效目标表，逐表显示记录，并标明修复、存疑和未读出之处。",
            new Example("hengji read 绩效目标.txt", "逐表显示"),
            new Example("hengji read 申报材料/ --json > 记录.json", "读取文件夹内全部文件，输出 JSON"),
            new Example("cat 绩效目标.txt | hengji read - --json", "从标准输入读取")),
        ["hengji review"] = new(
            "审核文件中的绩效目标表，逐表列出审核意见，可直接转发填报单位。",
            new Example("hengji review 绩效目标.txt", "逐表列出审核意见"),
            new Example("hengji review 申报材料/ --json > 意见.json", "审核文件夹内全部文件，输出 JSON"),
            new Example("hengji review 绩效目标.txt --strict", "存在“必改”级意见时退出码为 1"),
            new Example("hengji review 申报材料/ --notices 退回/ --sheets 审核表/", "按单位写退回意见，按项目写审核表（Word 和 PDF）")),
        ["hengji alike"] = new(
            "找出目标或指标大同小异的表，左右对照，标出相同的文字。",
            new Example("hengji alike 申报材料/", "对照文件夹内全部文件的表"),
            new Example("hengji alike 2024/ 2025/ --share 60 --json > 雷同.json", "相同六成以上的都列出，输出 JSON")),
        ["hengji rules"] = new("列出审核规则和规则集，试算更换规则集的后果。", new Example("hengji rules list", "列出全部规则")),
        ["hengji rules list"] = new(
            "列出全部审核规则、在用规则集对规则的另定，以及已有的规则集。",
            new Example("hengji rules list", "列出全部规则"),
            new Example("hengji rules list --json > 规则.json", "输出 JSON")),
        ["hengji rules show"] = new(
            "显示一个规则集生效后的规则和口径；不填则为在用的规则集。",
            new Example("hengji rules show qingxi", "显示规则集 qingxi")),
        ["hengji rules try"] = new(
            "用一个规则集试审已有的表，列出会新增、减少和改变程度的意见；不启用，不改动。",
            new Example("hengji rules try qingxi 申报材料/", "在文件夹内的表上试算"),
            new Example("hengji rules try 本镇.json --json > 试算.json", "在数据文件夹中的表上试算，输出 JSON")),
        ["hengji import"] = new(
            "读取文件并存入数据库，附带审核意见；同一文件再次导入不作改动。",
            new Example("hengji import 绩效目标.txt", "导入一个文件"),
            new Example("hengji import 申报材料/ --data ./data", "导入文件夹内全部文件，存入指定的数据文件夹")),
        ["hengji list"] = new(
            "列出数据库中的项目，并按单位汇总。",
            new Example("hengji list", "列出全部项目"),
            new Example("hengji list --year 2025 --severity error", "列出2025年度有“必改”级意见的项目"),
            new Example("hengji list --search 河道", "按关键词查找")),
        ["hengji show"] = new(
            "显示一个项目的绩效目标表和审核意见。",
            new Example("hengji show 12", "显示编号为12的项目"),
            new Example("hengji show 12 --filing 1", "显示其第一次申报")),
        ["hengji export"] = new(
            "将项目导出为可签章的绩效目标表（Word、Excel、PDF、网页）、绩效目标汇总表、CSV、JSON 或预算一体化交换数据。",
            new Example("hengji export 12 --format docx --out 目标表.docx", "将编号为12的项目导出为 Word 文件"),
            new Example("hengji export --unit 云溪镇水务管理所 --format pdf --out 目标表.pdf", "将一个单位的项目合成一个 PDF 文件，可直接打印签字"),
            new Example("hengji export --year 2025 --format docx --out 目标表/", "将2025年度的项目逐个导出到文件夹"),
            new Example("hengji export --unit 云溪镇水务管理所 --format summary --out 汇总表.xlsx", "导出一个单位的汇总表")),
        ["hengji publish"] = new(
            "将已批复的绩效目标公开为一个可以直接打开的网站：目录、表格、下载和开放数据，隐去个人号码，先逐项核对。",
            new Example("hengji publish --publisher 青溪镇财政所 --out 公开网站/", "公开全部已批复的项目"),
            new Example("hengji publish --publisher 青溪镇财政所 --year 2026 --out 公开网站/", "只公开2026年度")),
        ["hengji backup"] = new(
            "将全部数据备份为一个文件；备份时可照常使用。",
            new Example("hengji backup --out 备份/衡绩20261201.zip", "备份"),
            new Example("hengji backup --data Host=db;Database=hengji --out 备份.zip", "备份 PostgreSQL 库；恢复到数据文件夹，即可改为单机使用")),
        ["hengji restore"] = new(
            "将备份恢复到空的数据文件夹或空库，并核对操作留痕；全部恢复，或一条也不恢复。",
            new Example("hengji restore 备份/衡绩20261201.zip --data 新数据/", "恢复到文件夹"),
            new Example("hengji restore 备份/衡绩20261201.zip --data Host=db;Database=hengji", "从单机迁到 PostgreSQL 服务器")),
        ["hengji indicators"] = new("指标库与填报助手：查找指标、判断指标值能否考核、提出和批准入库。"),
        ["hengji indicators search"] = new(
            "查找指标：本镇申报过的、已入库的和共性指标。",
            new Example("hengji indicators search 满意度", "按字词查找"),
            new Example("hengji indicators search jmmyd", "按拼音首字母查找"),
            new Example("hengji indicators search --kind rivers", "列出一类项目的共性指标")),
        ["hengji indicators kinds"] = new(
            "列出项目类型，或一类项目的共性指标。",
            new Example("hengji indicators kinds", "列出全部项目类型"),
            new Example("hengji indicators kinds 河道与水务管理", "列出该类项目的共性指标")),
        ["hengji indicators check"] = new(
            "判断指标及其指标值能否考核，指出无法衡量的词和建议写法。",
            new Example("hengji indicators check 居民满意度 ≥90%", "可考核时退出码为 0"),
            new Example("hengji indicators check 管护制度 健全 --project 河道保洁养护", "不可考核时退出码为 1，并列出该类项目的共性指标")),
        ["hengji indicators propose"] = new(
            "提出一个指标入库，由他人批准。",
            new Example("hengji indicators propose 河道保洁长度 --form ≥【】公里 --reason 各村通用", "提出入库")),
        ["hengji indicators approve"] = new(
            "批准他人提出的指标入库。",
            new Example("hengji indicators approve 河道保洁长度 --by 周敏 --reason 写法规范", "批准入库")),
        ["hengji indicators retire"] = new(
            "停用一个指标，此后不再推荐。",
            new Example("hengji indicators retire 长效机制健全性 --reason 无法衡量", "停用")),
        ["hengji ledger"] = new(
            "台账与测算：导入台账，计算指标的实际完成值，从数值查到记录。"),
        ["hengji ledger templates"] = new(
            "列出台账模板，或一个模板的栏目与测算；写出导入表。",
            new Example("hengji ledger templates", "列出全部模板"),
            new Example("hengji ledger templates grid-cases --sheet 网格案件.csv --samples", "写出带样例的导入表")),
        ["hengji ledger suggest"] = new(
            "一个指标可以怎样证明：用哪个台账、哪个测算，或只能申报。",
            new Example("hengji ledger suggest 案件按期办结率 ≥95% --project 网格巡查与案件处置", "列出最合适的几个办法")),
        ["hengji ledger import"] = new(
            "导入 CSV 或 XLSX：逐格检查，有问题的格逐一指出，正确的记录暂存待确认；同一文件重复导入不产生变化。",
            new Example("hengji ledger import grid-cases 案件.csv", "导入网格案件"),
            new Example("hengji ledger import grid-cases 案件.xlsx --map 流水号=案件编号", "表头叫法不同")),
        ["hengji ledger list"] = new(
            "列出台账，或一个台账的批次及其问题。",
            new Example("hengji ledger list grid-cases", "列出批次")),
        ["hengji ledger confirm"] = new(
            "确认暂存的批次，使其生效。",
            new Example("hengji ledger confirm grid-cases 2", "确认第 2 批")),
        ["hengji ledger discard"] = new(
            "放弃暂存的批次。",
            new Example("hengji ledger discard grid-cases 2", "放弃第 2 批")),
        ["hengji ledger withdraw"] = new(
            "作废已生效的批次，数据保留、不再统计。",
            new Example("hengji ledger withdraw grid-cases 1 --reason 重复导出", "作废第 1 批")),
        ["hengji ledger measure"] = new(
            "计算测算的数值，附计算过程。",
            new Example("hengji ledger measure grid-cases --year 2025", "计算全部测算"),
            new Example("hengji ledger measure grid-cases 按期办结率 --year 2025 --through 6", "截至 6 月")),
        ["hengji ledger rows"] = new(
            "列出记录：一个数值由哪些记录得来，一条记录计入哪些测算。",
            new Example("hengji ledger rows grid-cases --measure 按期办结率 --year 2025 --counted false", "未按期办结的案件"),
            new Example("hengji ledger rows grid-cases --row 1-3 --year 2025", "一条记录的来源和去处")),
        ["hengji ledger verify"] = new(
            "校验台账数据文件是否与导入时一致。",
            new Example("hengji ledger verify", "完好时退出码为 0")),
        ["hengji accuracy"] = new(
            "检验读取准确率：逐字段与人工真值或生成的真值比对。",
            new Example("hengji accuracy", "生成完好的和受损的表各1000份，逐字段统计"),
            new Example("hengji accuracy samples/ --mistakes", "与文件夹中的人工真值比对，并列出读错之处")),
        ["hengji serve"] = new(
            "启动网页，仅供本机访问。默认须登录；库中没有账号时，显示建立管理员的一次性链接。",
            new Example("hengji serve", "启动后在浏览器中打开所显示的地址"),
            new Example("hengji serve --local", "单机使用，不登录"),
            new Example("hengji serve --demo", "演示：每个岗位一个账号"),
            new Example("hengji serve --port 8080", "使用8080端口")),
        ["hengji act"] = new(
            "在服务上办理项目：申报、审核、评级、批复等，按令牌所属账号的岗位。",
            new Example("hengji act 12 submit --server http://localhost:5180", "申报编号为12的项目"),
            new Example("hengji act 12 return --comment 指标值请附依据 --server http://localhost:5180", "退回并写明意见")),
        ["hengji journal"] = new("操作留痕。"),
        ["hengji journal verify"] = new(
            "校验操作留痕是否完整、未被改动。",
            new Example("hengji journal verify", "校验；不通过时退出码为 1")),
    };

    public override string UsageHeading => "用法：";

    public override string CommandsHeading => "命令：";

    public override string ArgumentsHeading => "参数：";

    public override string OptionsHeading => "选项：";

    public override string ExamplesHeading => "示例：";

    public override string ExitCodesHeading => "退出码：";

    public override IReadOnlyList<ExitMeaning> ExitCodes { get; } =
    [
        new("0", "完成"),
        new("1", "使用 --strict 时存在“必改”级审核意见", "hengji review"),
        new("1", "指标值不可考核", "hengji indicators check"),
        new("1", "有格子有问题，正确的记录已暂存", "hengji ledger import"),
        new("1", "没有适合的台账", "hengji ledger suggest"),
        new("1", "台账数据文件缺失或被改动", "hengji ledger verify"),
        new("1", "操作留痕校验不通过", "hengji journal verify"),
        new("2", "命令用法或输入文件有误"),
        new("3", "程序内部错误"),
        new("130", "已中断（Ctrl+C）"),
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

    public override string DataOption => "数据文件夹或数据库连接串；缺省用环境变量 HENGJI_DATA，再缺省用本人的数据文件夹（在源代码目录中运行 ./hengji 和 ./start 时为其中的 data）";

    public override string IfEmptyOption => "仅当数据库中没有任何文件时才导入";

    public override string YearOption => "只列该年度";

    public override string UnitOption => "只列该实施单位（全称）";

    public override string TypeOption => "只列该项目类别";

    public override string SeverityOption => "只列有该级审核意见的项目：error 必改，warning 建议，hint 提示";

    public override string RuleOption => "只列有该规则审核意见的项目";

    public override string SearchOption => "只列项目名称、单位、目标或指标中含有这些词，或申请额为该数（万元或元）的项目";

    public override string ProjectArgument => "项目编号，见 hengji list";

    public override string FilingOption => "第几次申报，默认最近一次";

    public override string ExportedArgument => "项目编号，见 hengji list；不填则为全部项目";

    public override string FormatOption =>
        "docx、xlsx、pdf、html 为目标表，summary 为 Excel 汇总表；csv、json 和 exchange（预算一体化交换数据）中未填为空";

    public override string OutOption =>
        "导出到该文件；目标表也可以是以 / 结尾的文件夹，一个项目一个文件；exchange 以 .json 结尾为 JSON 文件，否则为存放 CSV 的文件夹";

    public override string LocalOption => "单机方式：不登录，只填报，不审核";

    public override string ApiLimitOption => "一个访问令牌每分钟可发出的接口请求数，同一网络地址为其四倍；0 为不限（缺省 600）";

    public override string DemoOption => "库中没有账号时，建立演示账号，每个岗位一个";

    public override string PortOption => "端口，默认 5180，被占用时顺延";

    public override string TruthFolderArgument => "含原件及其真值（expected.json、expected 或 truth 文件夹）的文件夹；不给出时用程序生成的表";

    public override string GeneratedOption => "生成多少份文档（完好的和受损的各这么多份）";

    public override string SeedOption => "从哪个种子开始生成；同一种子得同一文档";

    public override string MistakesOption => "逐条列出读错的字段";

    public override string LayoutFamiliesOption => "改读其他地方的各类版式，每类一行";

    public override string ReviewAccuracyOption => "改为比对审核意见与人工列出的缺陷（--mistakes 逐条列出漏报和多报）";

    public override string DefectKindHeading => "缺陷种类";

    public override string ListedHeading => "人工列出";

    public override string FoundHeading => "查出";

    public override string GraveListedHeading => "其中必改、建议";

    public override string GraveFoundHeading => "查出";

    public override string RaisedHeading => "提出";

    public override string UnlistedHeading => "无人列出";

    public override string WriteGeneratedOption => "同时把生成的文档写入此文件夹";

    public override string StageOption => "逐阶段以文字显示：grid 表格、form 表单、record 记录";

    public override string DamagedDocuments => "生成的受损文档";

    public override string CleanDocuments => "生成的完好文档";

    public override string FieldHeading => "字段";

    public override string RightHeading => "读对";

    public override string TotalHeading => "总数";

    public override string ShareHeading => "比率";

    public override string FormatHeading => "格式";

    public override string FamilyHeading => "版式";

    public override string DocumentsHeading => "文档";

    public override string RefusedHeading => "未能读取";

    public override string FormsHeading => "表";

    public override string StatedHeading => "非空字段";

    public override string SureHeading => "高置信";

    public override string FindingsHeading => "审核意见";

    public override string NoProjects => "没有符合条件的项目。";

    public override string UnknownAmountsHeading => "无金额";

    public override string DoubtsOption => "只列有读取存疑的项目";

    public override string LossesOption => "只列有未读出内容的项目";

    public override string NumberHeading => "编号";

    public override string ProjectCountHeading => "项目数";

    public override string AnnualTotalHeading => "年度资金\n（万元）";

    public override string SumLabel => "合计";

    public override string Interrupted => "已中断。";

    public override string SeeHelp(string command) => $"运行 {command} --help 查看用法。";

    public override string UnknownWord(string word) => $"没有“{word}”这个命令、选项或参数。";

    public override string Missing(string name, string expected) => $"缺少 {name}：{expected}。";

    public override string NotValid(string name, string value, string expected) => $"{name} 不能是“{value}”，应为：{expected}。";

    public override string EitherOr(string one, string other) => $"{one} 与 {other} 不能同时使用。";

    public override string OurFault(string detail) =>
        $"程序内部错误：{detail}\n这不是您的操作问题。设置环境变量 HENGJI_DEBUG=1 后重试，可显示供排查的详细信息。";

    public override string FileNotFound(string path) => $"找不到文件“{path}”，请核对路径。";

    public override string NoDocuments(string place) => $"“{place}”里没有文件。";

    public override string FileNotReadable(string path) => $"无法读取“{path}”，请检查文件是否被占用或没有读取权限。";

    public override string FilesSkipped(int count, IReadOnlyList<string> names) =>
        $"跳过隐藏文件和办公软件的临时文件{count}个：{string.Join("、", names)}{(names.Count < count ? "等" : string.Empty)}。";

    public override string DocumentProblem(string document, string problem) => $"{document}：{problem}";

    public override string ReviewAccuracyTitle(string title, int forms) =>
        string.Create(CultureInfo.InvariantCulture, $"{title}：审核意见比对，{forms}张表");

    public override string ReviewShares(string grave, string all, string listed) =>
        $"必改、建议查出{grave}，全部查出{all}；提出的意见中有人列出的占{listed}";

    public override string MissedDefect(string form, string kind, string where, string what, bool elsewhere) =>
        $"漏报 {form} {kind} @ {where}：{what}{(elsewhere ? "（该处另有意见）" : string.Empty)}";

    public override string UnlistedFinding(string form, string code, string message) => $"无人列出 {form} {code} {message}";

    public override string NoDefects(string folder) => $"{folder}里的真值没有列出缺陷。";

    public override string AccuracyTitle(string title, int documents, int forms) =>
        $"{title}：{documents}份文档，{forms}张表";

    public override string Calibration(double from, int right, int total, string share) =>
        string.Create(Culture, $"置信度不低于{from:0.0}的非空字段{total}个，读对{right}个：{share}");

    public override string Mistake(string document, string field, string? place, string expected, string actual) =>
        $"{document} {field}{(place is null ? string.Empty : $"［{place}］")}：应为 {expected}，读作 {actual}";

    public override string NoSuchFolder(string folder) =>
        $"没有文件夹“{folder}”。";

    public override string NoTruth(string folder) =>
        $"文件夹“{folder}”里没有带真值的文档（expected.json、expected 或 truth 文件夹）。";

    public override string NoForms(string document) => $"{document}：未发现绩效目标表。";

    public override string Of(NoteKind kind) => kind switch
    {
        NoteKind.Lost => "未读出",
        NoteKind.Repaired => "已修复",
        NoteKind.Doubt => "存疑",
        NoteKind.Unread => "未归位",
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

    public override string DatabaseNotOpened(string place, string reason) =>
        $"无法打开数据库“{place}”，请检查路径、权限和连接设置。（{reason}）";

    public override string NothingKept(string place) =>
        $"数据库“{place}”中还没有项目。可用 hengji import 导入文件；数据若在别处，请用 --data 或环境变量 HENGJI_DATA 指明其文件夹。";

    public override string FormsDone(int count) =>
        string.Create(Culture, $"已处理{count}张表");

    public override string ProjectNumber(long number) =>
        string.Create(Culture, $"编号{number}");

    public override string FontsMissing =>
        "程序目录的 fonts 文件夹中缺少字体，不能导出 PDF。请安装 npm 后重新运行 ./hengji；也可先导出 docx，在 Word 中另存为 PDF。";

    public override string ProjectNotFound(long number) =>
        string.Create(Culture, $"没有编号为{number}的项目或该次申报，可用 hengji list 查看编号。");

    public override string Counted(NoteKind kind, int count) =>
        string.Create(Culture, $"{Of(kind)}{count}处");

    public override string Exported(int projects, string path) => $"已导出{projects}个项目：{path}";

    public override string FileNotWritable(string path, string reason) => $"无法写入“{path}”：{reason}";

    public override string Serving(Uri address) =>
        $"衡绩已启动，请在浏览器中打开：{address}\n按 Ctrl+C 停止。";

    public override string ServingLocal => "单机方式：不须登录，本机上的人都能打开。";

    public override string FirstLink(Uri link) => $"库中还没有账号。请打开下面的链接建立三位管理员，建立后链接即失效：\n{link}";

    public override string DemoAccounts(string password) => $"演示账号（仅供演示，密码都是 {password}）：";

    public override string RoleIn(Role role, string organisation) => $"{role.Chinese()}（{organisation}）";

    public override string NoFreePort(int wanted) =>
        string.Create(Culture, $"从{wanted}起没有可用端口，请用 --port 指定其他端口。");

    public override string JournalWhole(long count) =>
        string.Create(Culture, $"操作留痕完整，共{count}条，校验通过。");

    public override string JournalBroken(JournalVerdict verdict) =>
        string.Create(Culture, $"操作留痕校验不通过：{verdict.Reason}此前{verdict.Checked}条完好。");
}
