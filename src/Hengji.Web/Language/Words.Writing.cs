using Hengji.Dossiers;

namespace Hengji.Web.Language;

/// <summary>The words of filling in a form; both languages side by side.</summary>
internal abstract partial class Words
{
    public string Writing => Pick("填报", "Fill in");

    public string NewForm => Pick("新填一张表", "New form");

    public string NewFormLead => Pick(
        "填的时候随时保存，断网、关机都不丢；填好后“存为正式稿”，再到环节里申报。",
        "All you type is kept as you type it, without a network too. When it is done, file it, then submit it.");

    public string StartFrom => Pick("从哪里开始", "Begin with");

    public string BlankForm => Pick("空白表", "A blank form");

    public string FormKindLabel => Pick("表样", "Edition");

    public string EditionA => Pick("财政项目支出绩效目标表（万元）", "Form A (10,000 yuan)");

    public string EditionB => Pick("财政项目支出绩效目标申报表（元）", "Form B (yuan)");

    public string LikeProject => Pick("照一个已有的项目", "Like a project there is");

    public string LikeProjectLead => Pick(
        "名称、目标和指标照抄，年度、金额和日期留空，由您重填。上一年的同一项目请用“结转下年”，在项目的环节页。",
        "Name, goals and indicators are taken over; year, amounts and dates are left for you. For the same project next year carry it over, on its page of stages.");

    public string FromFile => Pick("已经写在 Word、Excel 或扫描件里", "It is already in a Word, Excel or scanned file");

    public string FromFileLead => Pick("导入后，在项目页点“填报”接着改。", "Import it, then go on from its page.");

    public string Begin => Pick("开始填报", "Begin");

    public string FindProject => Pick("项目名称中的几个字", "Part of the name");

    public string BegunForms => Pick("正在填的表", "Forms being filled in");

    public string NoBegunForms => Pick("没有正在填的表。", "None.");

    public string NothingLikeIt => Pick("没有名称含有这些字的项目。", "No project bears such a name.");

    public string LastWritten => Pick("最后改动", "Last written");

    public string EditsMade => Pick("改动", "Edits");

    public string NewProjectMark => Pick("新项目", "New project");

    public string GoOn => Pick("接着填", "Go on");

    public string FileForm => Pick("存为正式稿", "File");

    public string FileFormTitle => Pick("存成这个项目的新一稿，记入留痕，并与其他项目比对；之后可以申报", "Files it as the project's next version, journals it and compares it with the others");

    public string LayAside => Pick("放弃本稿", "Lay aside");

    public string LayAsideTitle => Pick("不存为正式稿；填过的内容仍留在库中备查", "Not filed; what was typed is kept in the store");

    public string LayAsideSure => Pick("确定放弃本稿？项目仍是上一份正式稿。", "Lay this manuscript aside? The project stays as it was filed.");

    public string Overtaken => Pick("开始填写之后，这个项目又有了新的正式稿或校对。下面是本稿与它的不同；存为正式稿即以本稿为准。", "The project got another form or correction since. This is where yours differs; filing lets yours go before.");

    public string ManuscriptClosed => Pick("这份填报稿已经存为正式稿或放弃。", "This manuscript was filed or laid aside.");

    public string KeptNow => Pick("已保存", "Kept");

    public string Keeping => Pick("正在保存……", "Keeping…");

    public string NotConnected => Pick("没有连上服务器。改动都存在这台电脑上，连上后自动送出：", "Not connected. What you type is kept on this computer and sent when the connection is back:");

    public string AlsoHere => Pick("也在填：", "Also here: ");

    public string TheyWrote => Pick("别人已改成：", "Somebody changed it to: ");

    public string YouWrote => Pick("您写的是：", "You wrote: ");

    public string RowGone => Pick("别人删去了这一行", "Somebody took this row out");

    public string UseMine => Pick("用我的", "Use mine");

    public string UseTheirs => Pick("用别人的", "Use theirs");

    public string SumOfParts => Pick("各项合计", "Sum of the parts");

    public string TakeSum => Pick("填入", "Take");

    public string ThisRow => Pick("这一行", "This row");

    public string AddRow => Pick("下方加一行", "Row below");

    public string CopyRow => Pick("复制", "Copy");

    public string RowUp => Pick("上移", "Move up");

    public string RowDown => Pick("下移", "Move down");

    public string RowOut => Pick("删去", "Take out");

    public string RowTo => Pick("移到", "Move to");

    public string NoCategory => Pick("未归类", "No category");

    public string UseOffer => Pick("填入", "Use it");

    public string PastedRows => Pick("已粘贴行数：", "Rows pasted: ");

    public string Undone => Pick("已撤销", "Undone");

    public string Redone => Pick("已恢复", "Redone");

    public string NothingToSay => Pick("单表检查没有问题。与其他项目的比对，在存为正式稿后进行。", "Nothing found on this form. It is compared with others once it is filed.");

    public string ScriptNeeded => Pick("填报要用到脚本，请在浏览器中允许。", "Filling in needs scripts; allow them in your browser.");

    public string KeyUndoRedo => Pick("撤销、恢复", "Undo, redo");

    public string KeyNextBox => Pick("下一栏", "Next box");

    public string KeyAddRow => Pick("下方加一行", "Row below");

    public string KeyMoveRow => Pick("移动这一行", "Move the row");

    public string KeyPasteRows => Pick("从 Excel 粘贴多行", "Paste rows from Excel");

    public string WritingFootnote => Pick("填写内容随时保存", "All you type is kept");

    public string UnknownEdit => Pick("不是填报页送来的内容，未保存。", "This did not come from a page of writing; nothing was kept.");

    public string NotYet(EntryFault fault) => fault switch
    {
        EntryFault.NotAmount => Pick("还不是金额。请填数字，如 9,857.34；单位不同时写明“元”或“万元”。", "Not an amount yet. Type a number such as 9,857.34."),
        EntryFault.NotDate => Pick("还不是日期。请按 2025.3.1 或 2025年3月 填写，且日历上要有这一天。", "Not a date yet. Type 2025.3.1."),
        EntryFault.NotYear => Pick("还不是年度。请填四位年份，如 2025。", "Not a year yet. Type 2025."),
        EntryFault.NotYears => Pick("还不是起止年份。请按 2025-2027 填写，起年不晚于止年。", "Not a span of years yet. Type 2025-2027."),
        EntryFault.NotCategory => Pick("不是规定的二级指标。请选数量、质量、时效、成本等规定名称。", "Not an official category."),
        _ => Pick("内容过长，请只填此栏的内容。", "Too long for this box."),
    };
}
