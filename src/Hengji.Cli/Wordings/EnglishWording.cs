using System.Globalization;

using Hengji.People;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Review;

namespace Hengji.Cli.Wordings;

internal sealed partial class EnglishWording : Wording
{
    public override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("en");

    public override IReadOnlyDictionary<string, CommandWording> Commands { get; } = new Dictionary<string, CommandWording>(StringComparer.Ordinal)
    {
        ["hengji"] = new(
            "Hengji reads Chinese performance target forms (绩效目标表) into exact records, reviews them and shows them.",
            new Example("hengji read targets.txt", "read a document and show its forms"),
            new Example("hengji review targets.txt", "review every form of a document")),
        ["hengji read"] = new(
            "Read the forms of documents and show their records, marking what was repaired, doubtful or not read.",
            new Example("hengji read targets.txt", "show form by form"),
            new Example("hengji read folder/ --json > records.json", "read every file of a folder, print JSON"),
            new Example("cat targets.txt | hengji read - --json", "read standard input")),
        ["hengji review"] = new(
            "Review the forms of documents and list the findings form by form, ready to be forwarded.",
            new Example("hengji review targets.txt", "list findings form by form"),
            new Example("hengji review folder/ --json > findings.json", "review every file of a folder, print JSON"),
            new Example("hengji review targets.txt --strict", "exit 1 when there are findings of severity error"),
            new Example("hengji review folder/ --notices back/ --sheets sheets/", "return notices by unit, review sheets by project (Word and PDF)")),
        ["hengji alike"] = new(
            "Find forms whose goals or indicators say nearly the same, side by side, with what both have marked.",
            new Example("hengji alike folder/", "compare the forms of every file of a folder"),
            new Example("hengji alike 2024/ 2025/ --share 60 --json > alike.json", "list what shares 60 per cent and more, print JSON")),
        ["hengji rules"] = new("List the rules and rule sets, and try what another rule set would find.", new Example("hengji rules list", "list all rules")),
        ["hengji rules list"] = new(
            "List all rules of review, what the rule set in force sets for them, and the rule sets there are.",
            new Example("hengji rules list", "list all rules"),
            new Example("hengji rules list --json > rules.json", "print JSON")),
        ["hengji rules show"] = new(
            "Show the rules and norms that hold under a rule set; under the one in force when left out.",
            new Example("hengji rules show qingxi", "show the rule set qingxi")),
        ["hengji rules try"] = new(
            "Review forms under another rule set and list the findings that would be new, gone or of other severity; nothing is switched on.",
            new Example("hengji rules try qingxi folder/", "try it on the forms of a folder"),
            new Example("hengji rules try town.json --json > trial.json", "try it on the forms of the data folder, print JSON")),
        ["hengji import"] = new(
            "Read documents into the database and review them; importing the same file twice changes nothing.",
            new Example("hengji import targets.txt", "import a document"),
            new Example("hengji import folder/ --data ./data", "import every file of a folder into a data folder")),
        ["hengji list"] = new(
            "List the projects in the database, with totals by unit.",
            new Example("hengji list", "list all projects"),
            new Example("hengji list --year 2025 --severity error", "projects of 2025 with findings that must be mended"),
            new Example("hengji list --search 河道", "search by words")),
        ["hengji show"] = new(
            "Show the form and the findings of one project.",
            new Example("hengji show 12", "show project 12"),
            new Example("hengji show 12 --filing 1", "show its first filing")),
        ["hengji export"] = new(
            "Write projects back as official forms ready to sign (Word, Excel, PDF, web page), as a summary table, CSV, JSON or exchange rows.",
            new Example("hengji export 12 --format docx --out form.docx", "project 12 as a Word document"),
            new Example("hengji export --unit 云溪镇水务管理所 --format pdf --out forms.pdf", "the forms of one unit in one PDF, to print and sign"),
            new Example("hengji export --year 2025 --format docx --out forms/", "each project of 2025 as a file of its own"),
            new Example("hengji export --unit 云溪镇水务管理所 --format summary --out summary.xlsx", "the summary table of one unit")),
        ["hengji publish"] = new(
            "Disclose the approved targets as a site that opens from disk: pages, forms, downloads and open data; numbers of persons are masked, and each project is checked first.",
            new Example("hengji publish --publisher 青溪镇财政所 --out site/", "disclose every approved project"),
            new Example("hengji publish --publisher 青溪镇财政所 --year 2026 --out site/", "only the year 2026")),
        ["hengji backup"] = new(
            "Back up all data into one file; the store can be worked in meanwhile.",
            new Example("hengji backup --out backups/hengji20261201.zip", "back up"),
            new Example("hengji backup --data Host=db;Database=hengji --out backup.zip", "back up a PostgreSQL store; restored into a data folder it is one machine's")),
        ["hengji restore"] = new(
            "Restore a backup into an empty data folder or database, and verify the journal; all of it, or nothing.",
            new Example("hengji restore backups/hengji20261201.zip --data new-data/", "into a folder"),
            new Example("hengji restore backups/hengji20261201.zip --data Host=db;Database=hengji", "from one machine to a PostgreSQL server")),
        ["hengji indicators"] = new("The indicator library (指标库) and the writing aid: find indicators, tell whether a target can be assessed, propose and approve."),
        ["hengji indicators search"] = new(
            "Find indicators: those the town filed, those approved and the common ones.",
            new Example("hengji indicators search 满意度", "by characters"),
            new Example("hengji indicators search jmmyd", "by first letters of pinyin"),
            new Example("hengji indicators search --kind rivers", "the common indicators of a kind of project")),
        ["hengji indicators kinds"] = new(
            "List the kinds of project, or the common indicators of one.",
            new Example("hengji indicators kinds", "all kinds"),
            new Example("hengji indicators kinds rivers", "the common indicators of one kind")),
        ["hengji indicators check"] = new(
            "Tell whether an indicator with its target can be assessed, which words cannot be measured and what to write instead.",
            new Example("hengji indicators check 居民满意度 ≥90%", "exits 0 when it can be assessed"),
            new Example("hengji indicators check 管护制度 健全 --project 河道保洁养护", "exits 1 when it cannot, and lists the common indicators of the kind")),
        ["hengji indicators propose"] = new(
            "Propose an indicator for the library; someone else approves it.",
            new Example("hengji indicators propose 河道保洁长度 --form ≥【】公里 --reason 各村通用", "propose it")),
        ["hengji indicators approve"] = new(
            "Approve an indicator that someone else proposed.",
            new Example("hengji indicators approve 河道保洁长度 --by 周敏 --reason 写法规范", "approve it")),
        ["hengji indicators retire"] = new(
            "Retire an indicator, so that it is no longer offered.",
            new Example("hengji indicators retire 长效机制健全性 --reason 无法衡量", "retire it")),
        ["hengji ledger"] = new(
            "The ledgers (台账) behind the indicators: import rows, compute actual values, open a value down to its rows."),
        ["hengji ledger templates"] = new(
            "List the ledger templates, or the columns and measures of one; write its sheet to fill in.",
            new Example("hengji ledger templates", "all templates"),
            new Example("hengji ledger templates grid-cases --sheet 网格案件.csv --samples", "write a sheet with samples")),
        ["hengji ledger suggest"] = new(
            "How an indicator can be proven: by which ledger and measure, or only declared.",
            new Example("hengji ledger suggest 案件按期办结率 ≥95% --project 网格巡查与案件处置", "the ways that fit best")),
        ["hengji ledger import"] = new(
            "Import CSV or XLSX: every bad cell is named, and good rows are kept aside until confirmed; the same file twice changes nothing.",
            new Example("hengji ledger import grid-cases 案件.csv", "import cases"),
            new Example("hengji ledger import grid-cases 案件.xlsx --map 流水号=案件编号", "another heading")),
        ["hengji ledger list"] = new(
            "List the ledgers, or the batches of one and their problems.",
            new Example("hengji ledger list grid-cases", "its batches")),
        ["hengji ledger confirm"] = new(
            "Confirm a batch kept aside: its rows count from then on.",
            new Example("hengji ledger confirm grid-cases 2", "confirm batch 2")),
        ["hengji ledger discard"] = new(
            "Discard a batch kept aside.",
            new Example("hengji ledger discard grid-cases 2", "discard batch 2")),
        ["hengji ledger withdraw"] = new(
            "Withdraw a batch in force: it is kept and counts no more.",
            new Example("hengji ledger withdraw grid-cases 1 --reason 重复导出", "withdraw batch 1")),
        ["hengji ledger measure"] = new(
            "Compute measures, each with its working.",
            new Example("hengji ledger measure grid-cases --year 2025", "all measures"),
            new Example("hengji ledger measure grid-cases 按期办结率 --year 2025 --through 6", "up to June")),
        ["hengji ledger rows"] = new(
            "List rows: those behind a value, or what one row counts for.",
            new Example("hengji ledger rows grid-cases --measure 按期办结率 --year 2025 --counted false", "cases not closed in time"),
            new Example("hengji ledger rows grid-cases --row 1-3 --year 2025", "one row, from where and for what")),
        ["hengji ledger verify"] = new(
            "Prove that the files of the ledgers are those that were imported.",
            new Example("hengji ledger verify", "exit code 0 when whole")),
        ["hengji accuracy"] = new(
            "Measure reading: field by field against what a person read, or against generated forms.",
            new Example("hengji accuracy", "1,000 clean and 1,000 damaged generated documents, field by field"),
            new Example("hengji accuracy samples/ --mistakes", "against the truth in a folder, listing what was read wrong")),
        ["hengji serve"] = new(
            "Serve the pages, to this machine only. People sign in; when there is no account, a one-time link to set up administrators is shown.",
            new Example("hengji serve", "then open the address shown in a browser"),
            new Example("hengji serve --local", "one machine, without signing in"),
            new Example("hengji serve --demo", "a demo: one account a role"),
            new Example("hengji serve --port 8080", "use port 8080")),
        ["hengji act"] = new(
            "Act on a project on a server (submit, pass, grade, approve …), as the roles of the token's owner allow.",
            new Example("hengji act 12 submit --server http://localhost:5180", "submit project 12"),
            new Example("hengji act 12 return --comment 指标值请附依据 --server http://localhost:5180", "return it with a comment")),
        ["hengji journal"] = new("The journal of what was done (操作留痕)."),
        ["hengji journal verify"] = new(
            "Verify that the journal is complete and unchanged.",
            new Example("hengji journal verify", "exits 1 when it is broken")),
    };

    public override string UsageHeading => "Usage:";

    public override string CommandsHeading => "Commands:";

    public override string ArgumentsHeading => "Arguments:";

    public override string OptionsHeading => "Options:";

    public override string ExamplesHeading => "Examples:";

    public override string ExitCodesHeading => "Exit codes:";

    public override IReadOnlyList<ExitMeaning> ExitCodes { get; } =
    [
        new("0", "done"),
        new("1", "with --strict, there are findings of severity error", "hengji review"),
        new("1", "the target cannot be assessed", "hengji indicators check"),
        new("1", "cells were bad; the good rows are kept aside", "hengji ledger import"),
        new("1", "no ledger fits", "hengji ledger suggest"),
        new("1", "files of ledgers are missing or were changed", "hengji ledger verify"),
        new("1", "the journal is broken", "hengji journal verify"),
        new("2", "bad usage or bad input"),
        new("3", "internal error"),
        new("130", "interrupted (Ctrl+C)"),
    ];

    public override string HelpOption => "Show help";

    public override string VersionOption => "Show the version";

    public override string LanguageOption => "Language of messages and help; zh-CN by default";

    public override string FilesArgument => "A file, a folder (every file in it), or - for standard input";

    public override string JsonOption => "Print JSON, amounts in yuan";

    public override string StrictOption => "Exit 1 when there are findings of severity error";

    public override string NotesHeading => "Notes on the reading";

    public override string NoProjectName => "(no project name was read)";

    public override string NoFindings => "Nothing found.";

    public override string QuoteLabel => "Quote: ";

    public override string SuggestionLabel => "Suggested: ";

    public override string BasisLabel => "Basis: ";

    public override string DataOption => "Data folder or connection string; else HENGJI_DATA, else a folder of your own (run from a checkout by ./hengji or ./start: its data folder)";

    public override string IfEmptyOption => "Import only when the database holds no document yet";

    public override string YearOption => "Only this year";

    public override string UnitOption => "Only this implementing unit (full name)";

    public override string TypeOption => "Only this project type";

    public override string SeverityOption => "Only projects with findings of this severity";

    public override string RuleOption => "Only projects with findings of this rule";

    public override string SearchOption => "Only projects with these words in name, unit, goals or indicators, or with this amount (in 万元 or 元)";

    public override string ProjectArgument => "Number of the project, see hengji list";

    public override string FilingOption => "Which filing; the latest by default";

    public override string ExportedArgument => "Numbers of projects, see hengji list; all projects when left out";

    public override string FormatOption =>
        "docx, xlsx, pdf and html are official forms, summary is a table in Excel; csv, json and exchange (names of budget systems) are data";

    public override string OutOption =>
        "File to write; for forms also a folder ending in /, a file a project; exchange writes JSON to a .json file, else CSV into a folder";

    public override string LocalOption => "One machine: nobody signs in, everything is filled in, nothing reviewed";

    public override string ApiLimitOption => "API requests a minute for a token, and four times as many for a network address; 0 for no limit (default 600)";

    public override string DemoOption => "When there is no account, make demo accounts, one a role";

    public override string PortOption => "Port; 5180 by default, the next free one if taken";

    public override string TruthFolderArgument => "Folder with documents and their truth (expected.json, or a folder expected or truth); generated forms when left out";

    public override string GeneratedOption => "How many documents to generate (so many clean and so many damaged)";

    public override string SeedOption => "Seed to begin with; the same seed gives the same document";

    public override string MistakesOption => "List each field read wrong";

    public override string LayoutFamiliesOption => "Read the printed layouts of other places instead, a line a family";

    public override string ReviewAccuracyOption => "Compare findings with the defects people listed instead (--mistakes lists every miss and every unlisted finding)";

    public override string DefectKindHeading => "Kind of defect";

    public override string ListedHeading => "Listed";

    public override string FoundHeading => "Found";

    public override string GraveListedHeading => "Errors, warnings";

    public override string GraveFoundHeading => "Found";

    public override string RaisedHeading => "Raised";

    public override string UnlistedHeading => "Unlisted";

    public override string WriteGeneratedOption => "Also write the generated documents to this folder";

    public override string StageOption => "Show a stage as text: grid, form or record";

    public override string DamagedDocuments => "Generated documents, damaged";

    public override string CleanDocuments => "Generated documents, clean";

    public override string FieldHeading => "Field";

    public override string RightHeading => "Right";

    public override string TotalHeading => "Total";

    public override string ShareHeading => "Share";

    public override string FormatHeading => "Format";

    public override string FamilyHeading => "Layout";

    public override string DocumentsHeading => "Documents";

    public override string RefusedHeading => "Refused";

    public override string FormsHeading => "Forms";

    public override string StatedHeading => "Not blank";

    public override string SureHeading => "Sure";

    public override string FindingsHeading => "Findings";

    public override string NoProjects => "No such projects.";

    public override string UnknownAmountsHeading => "Unknown";

    public override string DoubtsOption => "Only projects with doubtful readings";

    public override string LossesOption => "Only projects with cells lost in reading";

    public override string NumberHeading => "No.";

    public override string ProjectCountHeading => "Projects";

    public override string AnnualTotalHeading => "Annual total\n(10,000 yuan)";

    public override string SumLabel => "Sum";

    public override string Interrupted => "Interrupted.";

    public override string SeeHelp(string command) => $"Run {command} --help for usage.";

    public override string UnknownWord(string word) => $"There is no command, option or argument \"{word}\".";

    public override string Missing(string name, string expected) => $"{name} is missing: {expected}.";

    public override string NotValid(string name, string value, string expected) => $"{name} cannot be \"{value}\"; it takes: {expected}.";

    public override string EitherOr(string one, string other) => $"{one} and {other} cannot be used together.";

    public override string OurFault(string detail) =>
        $"Internal error: {detail}\nThis is not your mistake. Set HENGJI_DEBUG=1 and try again to see the details.";

    public override string FileNotFound(string path) => $"File \"{path}\" was not found; check the path.";

    public override string NoDocuments(string place) => $"There is no document in \"{place}\".";

    public override string FileNotReadable(string path) => $"\"{path}\" cannot be read: it may be in use, or reading is not permitted.";

    public override string FilesSkipped(int count, IReadOnlyList<string> names) =>
        $"{count} hidden or temporary {(count == 1 ? "file" : "files")} left out: {string.Join(", ", names)}{(names.Count < count ? " …" : string.Empty)}";

    public override string DocumentProblem(string document, string problem) => $"{document}: {problem}";

    public override string ReviewAccuracyTitle(string title, int forms) =>
        string.Create(CultureInfo.InvariantCulture, $"{title}: findings against listed defects, {forms} forms");

    public override string ReviewShares(string grave, string all, string listed) =>
        $"errors and warnings found {grave}, all found {all}; of the findings raised, listed by someone {listed}";

    public override string MissedDefect(string form, string kind, string where, string what, bool elsewhere) =>
        $"missed {form} {kind} @ {where}: {what}{(elsewhere ? " (another finding stands there)" : string.Empty)}";

    public override string UnlistedFinding(string form, string code, string message) => $"unlisted {form} {code} {message}";

    public override string NoDefects(string folder) => $"The truth in {folder} lists no defects.";

    public override string AccuracyTitle(string title, int documents, int forms) =>
        $"{title}: {documents} documents, {forms} forms";

    public override string Calibration(double from, int right, int total, string share) =>
        string.Create(Culture, $"Of {total} fields read with a confidence of {from:0.0} or more, blanks aside, {right} are right: {share}");

    public override string Mistake(string document, string field, string? place, string expected, string actual) =>
        $"{document} {field}{(place is null ? string.Empty : $" [{place}]")}: should be {expected}, read {actual}";

    public override string NoSuchFolder(string folder) =>
        $"There is no folder '{folder}'.";

    public override string NoTruth(string folder) =>
        $"No document with its truth (expected.json, or a folder expected or truth) in '{folder}'.";

    public override string NoForms(string document) => $"{document}: no performance target form was found.";

    public override string Of(NoteKind kind) => kind switch
    {
        NoteKind.Lost => "not read",
        NoteKind.Repaired => "repaired",
        NoteKind.Doubt => "doubt",
        NoteKind.Unread => "unplaced",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public override string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Hint => "hint",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public override string Place(string document, int firstLine, int lastLine) =>
        $"{document}, {Lines(firstLine, lastLine)}";

    public override string Lines(int first, int last) => first == last
        ? string.Create(Culture, $"line {first}")
        : string.Create(Culture, $"lines {first}-{last}");

    public override string Confidence(double confidence) => string.Create(Culture, $" (confidence {confidence:P0})");

    public override string FormsReviewed(int count) => string.Create(Culture, $"Forms reviewed: {count};");

    public override string Counted(Severity severity, int count) => string.Create(Culture, $"{Of(severity)} {count}");

    public override string DatabaseNotOpened(string place, string reason) =>
        $"The database \"{place}\" cannot be opened; check path, permissions and connection. ({reason})";

    public override string NothingKept(string place) =>
        $"The database {place} holds no projects yet. Import documents with hengji import; if the data is elsewhere, name its folder with --data or HENGJI_DATA.";

    public override string FormsDone(int count) =>
        string.Create(Culture, $"{count} forms");

    public override string ProjectNumber(long number) =>
        string.Create(Culture, $"No. {number}");

    public override string FontsMissing =>
        "The fonts are missing from the folder fonts beside the program. Install npm and run ./hengji again, or export docx.";

    public override string ProjectNotFound(long number) =>
        string.Create(Culture, $"There is no project {number}, or no such filing; hengji list shows the numbers.");

    public override string Counted(NoteKind kind, int count) =>
        string.Create(Culture, $"{Of(kind)} {count}");

    public override string Exported(int projects, string path) => $"Exported {projects} project(s): {path}";

    public override string FileNotWritable(string path, string reason) => $"Cannot write '{path}': {reason}";

    public override string Serving(Uri address) =>
        $"Hengji is running; open in a browser: {address}\nPress Ctrl+C to stop.";

    public override string ServingLocal => "Local mode: nobody signs in; anyone at this machine can open it.";

    public override string FirstLink(Uri link) => $"There is no account yet. Open this link to set up the three administrators; it is good until then:\n{link}";

    public override string DemoAccounts(string password) => $"Demo accounts (for the demo only, every password is {password}):";

    public override string RoleIn(Role role, string organisation) => $"{role.English()} ({organisation})";

    public override string NoFreePort(int wanted) =>
        string.Create(Culture, $"No free port from {wanted} on; choose another with --port.");

    public override string JournalWhole(long count) =>
        string.Create(Culture, $"The journal is whole: {count} entries verified.");

    public override string JournalBroken(JournalVerdict verdict) =>
        string.Create(Culture, $"The journal is broken: {verdict.EnglishReason} The {verdict.Checked} entries before are whole.");
}
