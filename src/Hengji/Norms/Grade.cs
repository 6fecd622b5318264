namespace Hengji.Norms;

/// <summary>A grade (等级) of a review or an evaluation, best first.</summary>
public enum Grade
{
    /// <summary>优: goes on.</summary>
    Excellent,

    /// <summary>良: goes on once what was found is mended by agreement.</summary>
    Good,

    /// <summary>中: must be revised and submitted again.</summary>
    Fair,

    /// <summary>差: may not enter the next step.</summary>
    Poor,
}

/// <summary>Words and codes of grades.</summary>
public static class GradeTerms
{
    /// <summary>Every grade, best first.</summary>
    public static IReadOnlyList<Grade> All { get; } = [Grade.Excellent, Grade.Good, Grade.Fair, Grade.Poor];

    /// <summary>The official word: 优, 良, 中, 差.</summary>
    public static string Name(this Grade grade) => grade switch
    {
        Grade.Excellent => "优",
        Grade.Good => "良",
        Grade.Fair => "中",
        Grade.Poor => "差",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    /// <summary>Name used in JSON, URLs and the store.</summary>
    public static string Code(this Grade grade) => grade switch
    {
        Grade.Excellent => "excellent",
        Grade.Good => "good",
        Grade.Fair => "fair",
        Grade.Poor => "poor",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    /// <summary>The grade of a code; null when no grade has it.</summary>
    public static Grade? OfCode(string? code)
    {
        foreach (var grade in All)
        {
            if (string.Equals(grade.Code(), code, StringComparison.Ordinal))
            {
                return grade;
            }
        }

        return null;
    }
}

/// <summary>From how many points of a hundred on a grade is given; below the last it is 差.</summary>
/// <param name="Excellent">Least points for 优.</param>
/// <param name="Good">Least points for 良.</param>
/// <param name="Fair">Least points for 中.</param>
public sealed record GradeBands(decimal Excellent, decimal Good, decimal Fair)
{
    /// <summary>The grade of so many points of a hundred.</summary>
    public Grade Of(decimal points) =>
        points >= Excellent ? Grade.Excellent
        : points >= Good ? Grade.Good
        : points >= Fair ? Grade.Fair
        : Grade.Poor;
}
