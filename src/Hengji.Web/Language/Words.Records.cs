using Hengji.Journal;

namespace Hengji.Web.Language;

/// <summary>The words of documents, rules and the journal.</summary>
internal abstract partial class Words
{
    public abstract string Download { get; }

    public abstract string Fingerprint { get; }

    public abstract string DocumentSentence(int forms, string size, string at);

    public abstract string DecodedText { get; }

    public abstract string TextCut(int shown, int count);

    public abstract string RulesSentence(int count);

    public abstract string JournalSentence(long count);

    public abstract string JournalWhole(long count);

    public abstract string JournalBroken(JournalVerdict verdict);

    public abstract string Sequence { get; }

    public abstract string At { get; }

    public abstract string Actor { get; }

    public abstract string From { get; }

    public abstract string Act { get; }

    public abstract string Subject { get; }

    public abstract string Hash { get; }

    public abstract string After { get; }

    public abstract string ActName(string act);

    /// <summary>Where an act came from; an address stays as it is.</summary>
    public abstract string OriginName(string origin);

    /// <summary>What an act was done to, for people.</summary>
    public abstract string DocumentSubject(string name);

    public abstract string AllProjects { get; }

    public abstract string ReviewedSentence(int reviewed, int changed);

    public abstract string ImportedSentence(int forms, int fresh, int newer, int same);

    public abstract string ProjectsWithIt { get; }

    public abstract string EmptyJournal { get; }
}
