using System.Globalization;

namespace Hengji.Web.Language;

/// <summary>The words of the import page in Chinese.</summary>
internal sealed partial class ChineseWords
{
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

    public override string PageRecognised => "识别第{page}页，共{pages}页";

    public override string StopImport => "停止";

    public override string Stopped => "已停止";

    public override string StoppedImport => "已停止，没有导入。已识别的页保留着，重新拖入同一文件即从中断处继续。";

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

    public override string ReadingRemark => "读取说明";

    public override string Earlier => "以前导入的文件";

    public override string FormCountHeading => "表数";

    public override string ImportedBy => "经手";
}
