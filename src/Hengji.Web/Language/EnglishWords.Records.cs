using System.Globalization;
using Hengji.Journal;

namespace Hengji.Web.Language;

/// <summary>The words of documents, rules and the journal in English.</summary>
internal sealed partial class EnglishWords
{
    public override string Download => "Download original";

    public override string Fingerprint => "SHA-256 of the original";

    public override string DocumentSentence(int forms, string size, string at) =>
        string.Create(CultureInfo.InvariantCulture, $"{forms} forms, {size}, imported {at}");

    public override string DecodedText => "Decoded text";

    public override string TextCut(int shown, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"The first {shown} of {count} characters; download the original for the rest.");

    public override string RulesSentence(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} rules in force, each with basis, reason and remedy (in Chinese, forwardable as it stands).");

    public override string JournalSentence(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} entries, only ever appended; each hash covers the one before.");

    public override string JournalWhole(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"All {count} entries verified: unbroken and unchanged.");

    public override string JournalBroken(JournalVerdict verdict) =>
        $"Verification fails: {verdict.EnglishReason} Stop writing at once, and compare with the backup.";

    public override string Sequence => "No.";

    public override string At => "When";

    public override string Actor => "Who";

    public override string From => "From";

    public override string Act => "Act";

    public override string Subject => "Subject";

    public override string Hash => "Hash";

    public override string After => "After";

    public override string ActName(string act) => act switch
    {
        "accept" => "accept finding",
        "waive" => "waive finding",
        "later" => "set finding aside",
        "comment" => "comment on finding",
        "take-back" => "take decision back",
        "waive-unit" => "waive for unit",
        "revoke-waiver" => "revoke waiver",
        "grade" => "set grade",
        "send-notice" => "send return notice",
        "switch-rules" => "switch rules on",
        _ => PersonalAct(act),
    };

    public override string OriginName(string origin) => origin;

    public override string DocumentSubject(string name) => $"document \"{name}\"";

    public override string AllProjects => "all projects";

    public override string ReviewedSentence(int reviewed, int changed) =>
        string.Create(CultureInfo.InvariantCulture, $"{reviewed} projects reviewed again, findings of {changed} changed");

    public override string ImportedSentence(int forms, int fresh, int newer, int same) =>
        string.Create(CultureInfo.InvariantCulture, $"{forms} forms: {fresh} new, {newer} updated, {same} same");

    public override string ProjectsWithIt => "Projects with this finding";

    public override string EmptyJournal => "The journal is empty; it begins with the first import.";
}
