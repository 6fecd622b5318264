namespace Hengji.Web.Language;

/// <summary>The words of the keys in Chinese.</summary>
internal sealed partial class ChineseWords
{
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
}
