namespace Hengji.Web.Language;

/// <summary>The words of the keys in English.</summary>
internal sealed partial class EnglishWords
{
    public override string AllKeys => "All keys";

    public override string LetterKeys => "Letter keys on";

    public override string KeyNotes => "Next, previous note";

    public override string KeySource => "Source";

    public override string KeyPrint => "Print";

    public override string KeyFind => "Find";

    public override string KeyMove => "Move";

    public override string KeyOpen => "Open";

    public override string KeyFilter => "Filter";

    public override string KeyArrange => "Arrange";

    public override string KeyBack => "Back";

    public override string KeyBoxes => "Move between boxes";

    public override string KeyChoose => "Choose files";

    public override string Enter => "Enter";
}
