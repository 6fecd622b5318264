using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Wordings;

/// <content>Captions, titles and punctuation of the sheets.</content>
internal sealed partial class EnglishWording
{
    public override Placeholders Placeholders { get; } = new()
    {
        Command = "COMMAND",
        Options = "OPTIONS",
        File = "FILE",
        Folder = "FOLDER",
        Path = "PATH",
        Number = "NUMBER",
        Count = "N",
        Year = "YYYY",
        Unit = "NAME",
        Type = "TYPE",
        Words = "WORDS",
        Indicator = "INDICATOR",
        Target = "TARGET",
        Person = "NAME",
        Ledger = "LEDGER",
        Measure = "MEASURE",
        Batch = "BATCH",
        Row = "ROW",
        Condition = "CONDITION",
        Heading = "HEADING=COLUMN",
    };

    public override string StaysChinese =>
        "What was written on forms, notes on the reading, and what findings say stay in Chinese, to be forwarded as they stand.";

    public override string MoneyHeading => "Funding (10,000 yuan)";

    public override string ListComma => ", ";

    public override string Colon => ": ";

    public override string Caption(Box box) => EnglishTerms.Caption(box);

    public override string CaptionOf(Box box, string indicator) => $"{Caption(box)} of {Quoted(indicator)}";

    public override string Lead(Field field) => field.Row is { } row
        ? string.Create(Culture, $"{Caption(field.Box)} (indicator {row + 1}): ")
        : Caption(field.Box) + ": ";

    public override string Title(RuleDescriptor rule) => rule.EnglishTitle;

    public override string Bracketed(string text) => $" ({text})";

    public override string Mark(string word) => $" [{word}]";

    public override string CorrectionsHeading => "Proofreading";

    public override string Of(CorrectionKind kind) => kind == CorrectionKind.Corrected ? "corrected" : "confirmed";

    public override string Told(Correction correction, DateTime at) => correction.Kind == CorrectionKind.Corrected
        ? string.Create(Culture, $"corrected {at:yyyy-MM-dd HH:mm} by {correction.By}; was {(correction.Before.Length == 0 ? "blank" : Quoted(correction.Before))}")
        : string.Create(Culture, $"confirmed {at:yyyy-MM-dd HH:mm} by {correction.By}");

    public override string OfYear(int year) => string.Create(Culture, $" ({year})");

    public override string Of(GoalSpan span) => string.Create(Culture, $" ({span.From} to {span.To})");

    public override string Of(ImportResult result) => result.Outcome switch
    {
        ImportOutcome.AlreadyImported => "imported before, nothing changed.",
        ImportOutcome.Imported => string.Create(
            Culture,
            $"{result.Forms.Count} forms: {result.Count(FormOutcome.New)} new, {result.Count(FormOutcome.Newer)} newer filings, {result.Count(FormOutcome.Same)} same."),
        _ => result.Message,
    };

    public override string Quoted(string text) => $"\"{text}\"";
}
