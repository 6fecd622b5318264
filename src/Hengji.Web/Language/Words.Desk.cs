using Hengji.Dossiers;

namespace Hengji.Web.Language;

/// <summary>The words of the reading desk (校对).</summary>
internal abstract partial class Words
{
    public abstract string Proofreading { get; }

    public abstract string ProofreadTitle { get; }

    public abstract string BackToForm { get; }

    public abstract string ToSee { get; }

    public abstract string Mended { get; }

    public abstract string Seen { get; }

    public abstract string OtherBoxes { get; }

    public abstract string AllSeen { get; }

    public abstract string LeftToSee(int count);

    public abstract string Proofreader { get; }

    public abstract string ProofreaderIsTyped { get; }

    public abstract string KeepName { get; }

    public abstract string Confirm { get; }

    public abstract string ConfirmBlank { get; }

    public abstract string Correct { get; }

    public abstract string TakeBack { get; }

    public abstract string KeepValue { get; }

    public abstract string Cancel { get; }

    public abstract string ReadAsLabel { get; }

    public abstract string Confidence(double confidence);

    /// <summary>改正于…由….</summary>
    public abstract string Told(CorrectionKind kind, string at, string by);

    public abstract string WasRead(string before);

    public abstract string EarlierCorrections(int version, int count);

    public abstract string PageNumber(int number);

    public abstract string PageMissing { get; }

    public abstract string NoPlace { get; }

    public abstract string Conflict { get; }

    public abstract string NothingToTakeBack { get; }

    public abstract string NoSuchField { get; }

    public abstract string FaultOf(EntryFault fault);

    public abstract string Kept(string caption);

    public abstract string TakenBack(string caption);

    public abstract string KeyFields { get; }

    public abstract string KeyConfirm { get; }

    public abstract string KeyEdit { get; }

    public abstract string KeyUndo { get; }

    public abstract string DeskFootnote { get; }

    public abstract string ProofreadField(string caption, string before, string after);
}
