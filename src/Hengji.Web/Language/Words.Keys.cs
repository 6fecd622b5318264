namespace Hengji.Web.Language;

/// <summary>The words of the keys.</summary>
internal abstract partial class Words
{
    public abstract string AllKeys { get; }

    public abstract string LetterKeys { get; }

    public abstract string KeyNotes { get; }

    public abstract string KeySource { get; }

    public abstract string KeyPrint { get; }

    public abstract string KeyFind { get; }

    public abstract string KeyMove { get; }

    public abstract string KeyOpen { get; }

    public abstract string KeyFilter { get; }

    public abstract string KeyArrange { get; }

    public abstract string KeyBack { get; }

    public abstract string KeyBoxes { get; }

    public abstract string KeyChoose { get; }

    public abstract string Enter { get; }
}
