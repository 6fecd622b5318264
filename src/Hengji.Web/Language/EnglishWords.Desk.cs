using System.Globalization;
using Hengji.Dossiers;

namespace Hengji.Web.Language;

internal sealed partial class EnglishWords
{
    public override string Proofreading => "Proofread";

    public override string ProofreadTitle => "Compare with the source and confirm or correct box by box";

    public override string BackToForm => "Back to project";

    public override string ToSee => "To be seen";

    public override string Mended => "Mended in reading";

    public override string Seen => "Proofread";

    public override string OtherBoxes => "Other boxes";

    public override string AllSeen => "Nothing left to be seen";

    public override string LeftToSee(int count) => string.Create(CultureInfo.InvariantCulture, $"To be seen {count}");

    public override string Proofreader => "Proofreader";

    public override string ProofreaderIsTyped => "There are no accounts: what you do is recorded under the name typed here";

    public override string KeepName => "Remember";

    public override string Confirm => "Confirm";

    public override string ConfirmBlank => "Blank in source";

    public override string Correct => "Correct";

    public override string TakeBack => "Undo";

    public override string KeepValue => "Save";

    public override string Cancel => "Cancel";

    public override string ReadAsLabel => "Understood as";

    public override string Confidence(double confidence) => string.Create(CultureInfo.InvariantCulture, $"confidence {confidence * 100:0}%");

    public override string Told(CorrectionKind kind, string at, string by) =>
        kind == CorrectionKind.Corrected ? $"corrected {at} by {by}" : $"confirmed {at} by {by}";

    public override string WasRead(string before) => before.Length == 0 ? "was: blank" : $"was: {before}";

    public override string EarlierCorrections(int version, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"Filing {version} had {count} fields proofread; they are not carried over");

    public override string PageNumber(int number) => string.Create(CultureInfo.InvariantCulture, $"Page {number}");

    public override string PageMissing => "This page cannot be drawn; please open the original.";

    public override string NoPlace => "No place in the source";

    public override string Conflict => "Conflict: someone changed this box meanwhile; yours was not saved. Look at its value now and decide again.";

    public override string NothingToTakeBack => "Nothing to undo in this box.";

    public override string NoSuchField => "This box is not in the filing any more; not saved. Open the page again.";

    public override string FaultOf(EntryFault fault) => fault switch
    {
        EntryFault.NotAmount => "Not an amount; not saved. Type a number, as 9,857.34, with 元 or 万元 where the unit differs.",
        EntryFault.NotDate => "Not a date; not saved. Type 2025.3.1 or 2025年3月, a day the calendar has.",
        EntryFault.NotYear => "Not a year; not saved. Type four digits, as 2025.",
        EntryFault.NotYears => "Not a span of years; not saved. Type 2025-2027, the earlier year first.",
        EntryFault.NotCategory => "Not an official category; not saved. Type its Chinese name, as 数量指标.",
        EntryFault.TooLong => "Too long; not saved. Type only what stands in this box.",
        _ => "This box is not a single value: it can be confirmed, not corrected.",
    };

    public override string Kept(string caption) => $"Saved: {caption}";

    public override string TakenBack(string caption) => $"Undone: {caption}";

    public override string KeyFields => "Boxes";

    public override string KeyConfirm => "Confirm";

    public override string KeyEdit => "Correct";

    public override string KeyUndo => "Undo";

    public override string DeskFootnote => "The reading is kept as it was; corrections stand beside it";

    public override string ProofreadField(string caption, string before, string after) =>
        string.Equals(before, after, StringComparison.Ordinal)
            ? $"{caption}: {Said(after)}"
            : $"{caption}: {Said(before)} → {Said(after)}";

    private static string Said(string value) => value.Length == 0 ? "blank" : $"\"{value}\"";
}
