using System.Globalization;
using Hengji.Journal;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Web.Sheets;

namespace Hengji.Web.Language;

/// <summary>The words of the pages in Chinese.</summary>
internal sealed partial class ChineseWords : Words
{
    public override string ListComma => "、";

    public override string Comma => "，";

    public override string Semicolon => "；";

    public override string FullStop => "。";

    public override string Bracketed(string text) => $"（{text}）";

    public override string YearNamed(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}年度");

    public override string Amount(Money money) => money.ToString();

    public override Captions Captions { get; } = new(OfficialTerms.Caption, rule => rule.Title, "未归位的原文");

    public override string ToneName(NoteTone tone) => tone switch
    {
        NoteTone.Must => Must,
        NoteTone.Advise => Advise,
        NoteTone.Hint => Hint,
        NoteTone.Doubt => Doubt,
        NoteTone.Lost => "未读出",
        NoteTone.Repaired => "已修复",
        _ => "未归位",
    };

    protected override string ReadingMark => "识";

    public override string DimensionName(ReviewDimension dimension) => dimension switch
    {
        ReviewDimension.Completeness => "完整性",
        ReviewDimension.Relevance => "相关性",
        ReviewDimension.Appropriateness => "适当性",
        _ => "可行性",
    };

    public override string Code => "zh-CN";

    public override string Brand => "衡绩";

    public override string Projects => "项目";

    public override string Import => "导入";

    public override string Rules => "规则";

    public override string Journal => "操作留痕";

    public override string OtherLanguage => "English";

    public override string OtherLanguageCode => "en";

    public override string SkipToContent => "跳到正文";

    // Refusals and errors
    public override string ForeignOrigin => "该请求来自其他网站，已拒绝。请在本系统页面内操作。";

    public override string NotFoundTitle => "没有找到这一页";

    public override string NotFoundWhy => "地址可能写错，或者所指的项目、原件不在本库中。库内数据没有变化。";

    public override string ErrorTitle => "这一步没有完成";

    public override string ErrorWhy => "系统内部出错，原因已写入运行日志。已经存下的数据没有变化。请返回后重试；仍然出错时，请把下面的时间告诉管理员。";

    public override string BackToProjects => "回到项目";

    // The project list
    public override string ProjectsInAll(int count) => string.Create(CultureInfo.InvariantCulture, $"共{count}个项目：");

    public override string YearSentence(int? year, int count, string? amount)
    {
        var projects = string.Create(
            CultureInfo.InvariantCulture, $"{(year is null ? "年度未知" : $"{year}年度")}{count}个项目");
        return amount is null ? projects + "，年度申请额均未填或未读出" : projects + $"申请{amount}万元";
    }

    public override string UnknownSentence(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"另{count}个未填或未读出，未计入");

    public override string UnknownAmounts(int count) => string.Create(CultureInfo.InvariantCulture, $"另{count}个无金额");

    public override string ErrorsSentence(int count) => string.Create(CultureInfo.InvariantCulture, $"必改{count}条");

    public override string WarningsSentence(int count) => string.Create(CultureInfo.InvariantCulture, $"建议{count}条");

    public override string HintsSentence(int count) => string.Create(CultureInfo.InvariantCulture, $"提示{count}条");

    public override string DoubtsSentence(int count) => string.Create(CultureInfo.InvariantCulture, $"读取存疑{count}处");

    public override string NoFindings => "未发现问题";

    public override string SummaryTable => "汇总表";

    public override string DownloadForm => "下载绩效目标表，可直接打印签章";

    public override string DownloadForms => "下载列表中全部项目的绩效目标表";

    public override string DownloadSummary => "下载列表中全部项目的绩效目标汇总表";

    public override string Print => "打印";

    public override string ImportForms => "导入申报表";

    public override string Find => "查找项目、单位、目标、指标、金额";

    public override string Year => "年度";

    public override string Unit => "单位";

    public override string ProjectType => "类别";

    public override string Findings => "问题";

    public override string Arrange => "排列";

    public override string All => "全部";

    public override string ByUnit => "按单位分组";

    public override string OneList => "不分组";

    public override string WithErrors => "有必改";

    public override string WithWarnings => "有建议";

    public override string WithHints => "有提示";

    public override string WithDoubts => "有存疑";

    public override string WithLosses => "有未读出";

    public override string Apply => "筛选";

    public override string ClearFilters => "清除筛选";

    public override string ProjectName => "项目名称";

    public override string Number => "编号";

    public override string ProjectNumber(long number) => string.Create(CultureInfo.InvariantCulture, $"编号{number}");

    public override string IndicatorCount => "指标";

    public override string Reading => "读取";

    public override string AmountsInTenThousand => "申请（万元）";

    public override string AnnualTotal => "年度申请额";

    public override string ProjectTotal => "项目总额";

    public override string Must => "必改";

    public override string Advise => "建议";

    public override string Hint => "提示";

    public override string Doubt => "存疑";

    public override string Version => "申报";

    public override string VersionNumber(int version) => string.Create(CultureInfo.InvariantCulture, $"第{version}次申报");

    public override string FiledAt => "导入日期";

    public override string SourceDocument => "原件";

    public override string UnknownUnit => "单位未读出";

    public override string UnnamedProject => "（项目名称未读出）";

    public override string Continued => "（续）";

    public override string CountOfProjects(int count) => string.Create(CultureInfo.InvariantCulture, $"{count}个项目");

    public override string TotalOfUnits(int units) => string.Create(CultureInfo.InvariantCulture, $"合计　{units}个单位");

    public override string Window(int first, int last, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"第{first}—{last}个，共{count}个");

    public override string PreviousPage => "上一页";

    public override string NextPage => "下一页";

    public override string EmptyStore(string place) =>
        $"库中还没有项目。导入申报表后，这里按单位列出各项目的申请额和问题。本页所看的数据库是“{place}”；数据若在别处，请用 --data 或环境变量 HENGJI_DATA 指明后重新启动。";

    public override string NothingMatches(string filters) =>
        string.Create(CultureInfo.InvariantCulture, $"没有符合“{filters}”的项目。");

    public override string ListFootnote => "金额单位为万元，不同年度不相加；“—”为未填或未读出，“·”为没有";

    // The page of one project
    public override string MarginNotes => "旁注：问题与读取情况";

    public override string LostMark => "未读出";

    public override string Expected => "应为";

    public override string Difference => "相差";

    public override string Basis => "依据";

    public override string Why => "为什么";

    public override string Remedy => "怎么改";

    public override string Rule => "规则";

    public override string CopySuggestion => "复制建议写法";

    public override string Copied => "已复制";

    public override string CopyOpinions => "复制意见";

    public override string CopyOpinionsTitle => "复制全部审核意见，可粘贴后发给填报单位";

    public override string PrintTitle => "打印目标表，后附审核意见";

    public override string ReadingNotAuthor => "属于读取情况，不计为单位的错。";

    public override string ConfidenceAndLines(double confidence, IReadOnlyList<int> lines) =>
        lines.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"把握{confidence * 100:0}%")
            : string.Create(CultureInfo.InvariantCulture, $"把握{confidence * 100:0}%　原文第{string.Join('、', lines)}行");

    public override string Original => "原件";

    public override string LineRange(int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"第{first}—{last}行");

    public override string WholeDocument => "全文与下载";

    public override string Close => "收起";

    public override string Omitted(int count) => string.Create(CultureInfo.InvariantCulture, $"…此处略去{count}字，全文见原件");

    public override string AsWritten => "原文";

    public override string ReadAs => "读作";

    public override string Lines => "行";

    public override string NoSpan => "原文中没有对应的文字";

    public override string Blank => "（空）";

    public override string PointAtABox => "指向表中任一格，这里显示它的原文和读法。";

    public override string SeeOriginal => "看原件";

    public override string AuthorsMatters => "目标表本身";

    public override string ReadingsMatters => "读取";

    public override string Repairs(int count) => string.Create(CultureInfo.InvariantCulture, $"修复{count}处");

    public override string Losses(int count) => string.Create(CultureInfo.InvariantCulture, $"未读出{count}处");

    public override string ReadClean => "全部读出，没有存疑";

    public override string FormFootnote => "红线为必改　点线为建议　紫色虚框为读取存疑，不计为单位的错";

    // Keys
    public override string AllKeys => "全部按键";

    public override string LetterKeys => "启用字母按键";

    public override string KeyNotes => "下一条、上一条";

    public override string KeySource => "看原件";

    public override string KeyPrint => "打印";

    public override string KeyFind => "查找";

    public override string KeyMove => "移动";

    public override string KeyOpen => "打开";

    public override string KeyFilter => "筛选";

    public override string KeyArrange => "换排列";

    public override string KeyBack => "返回";

    public override string KeyBoxes => "在各格之间移动";

    public override string KeyChoose => "选择文件";

    public override string Enter => "回车";

    // Import
    public override string ImportTitle => "导入申报表";

    public override string ImportLead => "一个文件可含多张表；相同的文件不会重复建档；某个文件打不开，不影响其他文件。";

    public override string DropHere => "把文件拖到这里";

    public override string DropKinds(long megabytes) =>
        string.Create(CultureInfo.InvariantCulture, $"Word（DOCX、DOC）、Excel（XLSX、XLS）、PDF、扫描和拍照的图片（PNG、JPEG、TIFF）、文本、CSV、Markdown、网页、JSON、邮件（EML），以及装有这些文件的ZIP压缩包，每个不超过{megabytes}MB");

    public override string ChooseFiles => "选择文件";

    public override string FileOrProject => "文件 / 项目";

    public override string Size => "大小";

    public override string Progress => "进度";

    public override string Forms => "表";

    public override string ImportFootnote => "离开本页会中断正在上传的文件，已导入的不受影响";

    public override string Queued => "排队";

    public override string Uploading => "上传";

    public override string ReadingNow => "读取";

    public override string Done => "读完";

    public override string Refused => "未导入";

    public override string Duplicate => "重复";

    public override string NewProject => "新建";

    public override string SameProject => "相同，未改动";

    public override string NewerFiling => "更新";

    public override string Open => "打开";

    public override string Verify => "核对";

    public override string ConnectionLost => "与系统的连接中断，该文件没有导入。请检查网络后重新拖入，其他文件不受影响。";

    public override string TooLarge(long megabytes) =>
        string.Create(CultureInfo.InvariantCulture, $"文件超过{megabytes}MB，没有导入。请拆成几个文件后重新拖入，其他文件不受影响。");

    public override string EmptyFile => "文件是空的，没有导入。请确认文件内容后重新拖入。";

    public override string ArchiveUnpacked => "压缩包已解开，共{members}个文件，逐个结果见本表。";

    public override string ImportFolded => "相同未改动{forms}张";

    public override string NoFileName => "请求缺少文件名，没有导入。请从导入页选择文件。";

    public override string ImportFailed => "系统内部出错，该文件没有导入，原因已写入运行日志。其他文件不受影响；请稍后重新拖入。";

    public override string ImportIdle => "还没有选择文件。拖入或选择文件后，这里逐个显示进度和每张表的结果。";

    public override string ImportTally =>
        "{files}个文件：读完{done}，进行中{busy}，未导入{refused}，重复{duplicate}。已得{forms}张表：新建{fresh}，更新{newer}，相同{same}；存疑{doubts}处。";

    public override string Earlier => "以前导入的文件";

    public override string FormCountHeading => "表数";

    public override string ImportedBy => "经手";

    // Documents, rules, journal
    public override string Download => "下载原件";

    public override string Fingerprint => "原件指纹 SHA-256";

    public override string DocumentSentence(int forms, string size, string at) =>
        string.Create(CultureInfo.InvariantCulture, $"含{forms}张表，{size}，{at}导入");

    public override string DecodedText => "读取所用的文字";

    public override string TextCut(int shown, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"本页显示前{shown}字，共{count}字；其余请下载原件查看。");

    public override string RulesSentence(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"现行规则{count}条。每条写明依据、为什么和怎么改，可以原样转给填报单位。");

    public override string JournalSentence(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"操作留痕{count}条，只增不改；每条的校验值包含上一条的校验值。");

    public override string JournalWhole(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"已核验全部{count}条，前后衔接，没有改动。");

    public override string JournalBroken(JournalVerdict verdict) =>
        string.Create(CultureInfo.InvariantCulture, $"第{verdict.BrokenAt}条起核验不符：{verdict.Reason}请立即停止写入，并与备份核对。");

    public override string Sequence => "序号";

    public override string At => "时间";

    public override string Actor => "何人";

    public override string From => "来自";

    public override string Act => "做了什么";

    public override string Subject => "对象";

    public override string Hash => "校验值";

    public override string After => "结果";

    public override string ActName(string act) => act switch
    {
        "import" => "导入",
        "review" => "重新审核",
        "confirm" => "校对确认",
        "correct" => "校对改正",
        "withdraw" => "撤销校对",
        _ => act,
    };

    public override string OriginName(string origin) => origin switch
    {
        Signature.CommandLine => "命令行",
        Signature.Web => "网页",
        _ => origin,
    };

    public override string DocumentSubject(string name) => $"文件“{name}”";

    public override string AllProjects => "全部项目";

    public override string ReviewedSentence(int reviewed, int changed) =>
        string.Create(CultureInfo.InvariantCulture, $"重新审核{reviewed}个项目，{changed}个的审核意见有变化");

    public override string ImportedSentence(int forms, int fresh, int newer, int same) =>
        string.Create(CultureInfo.InvariantCulture, $"含{forms}张表：新建{fresh}，更新{newer}，相同{same}");

    public override string ProjectsWithIt => "有这一问题的项目";

    public override string EmptyJournal => "还没有操作留痕。第一次导入时开始记录。";
}
