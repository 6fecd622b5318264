using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Wordings;

/// <content>What stands on the sheets besides the words of the form: captions, titles and punctuation.</content>
internal abstract partial class Wording
{
    /// <summary>Says under a sheet what on it is Chinese in this language too; null where everything is.</summary>
    public abstract string? StaysChinese { get; }

    public abstract string MoneyHeading { get; }

    public abstract string ListComma { get; }

    public abstract string Colon { get; }

    public abstract string Caption(Box box);

    /// <summary>The box of an indicator, by the indicator's name.</summary>
    public abstract string CaptionOf(Box box, string indicator);

    /// <summary>A box before what is said of it, its row named.</summary>
    public abstract string Lead(Field field);

    public abstract string Title(RuleDescriptor rule);

    public abstract string Bracketed(string text);

    /// <summary>A mark that stands behind a text.</summary>
    public abstract string Mark(string word);

    /// <summary>Heads the acts of proofreading.</summary>
    public abstract string CorrectionsHeading { get; }

    /// <summary>What was done to a field, as a word: 改正.</summary>
    public abstract string Of(CorrectionKind kind);

    /// <summary>改正于…由….</summary>
    public abstract string Told(Correction correction, DateTime at);

    public abstract string OfYear(int year);

    public abstract string Of(GoalSpan span);

    public abstract string Of(ImportResult result);

    public abstract string Quoted(string text);
}
