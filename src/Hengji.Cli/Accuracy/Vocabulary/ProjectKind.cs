namespace Hengji.Cli.Accuracy.Vocabulary;

/// <summary>What a project works on, with its measure word (条 of 河道, 盏 of 路灯).</summary>
internal sealed record Subject(string Name, string Unit, int Low, int High);

/// <summary>A line of work that towns budget for, in words from which names, goals and indicators are made.</summary>
/// <param name="Name">Name of a project of this kind, without place.</param>
/// <param name="Subjects">What it works on.</param>
/// <param name="Actions">What is done, as verbal nouns (养护, 巡查).</param>
/// <param name="People">Whom it serves.</param>
/// <param name="Effect">What becomes better.</param>
internal sealed record ProjectKind(
    string Name,
    IReadOnlyList<Subject> Subjects,
    IReadOnlyList<string> Actions,
    IReadOnlyList<string> People,
    string Effect);
