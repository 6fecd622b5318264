namespace Hengji.Tests.Glossaries;

/// <summary>A word the glossary gave up does not come back, in the program or in what a clerk reads about it.</summary>
public sealed class ProductWordTests
{
    private static readonly string[] Spoken = [".cs", ".razor", ".css", ".js"];

    [Fact]
    public void The_program_speaks_one_language()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories)
            .Where(f => Spoken.Contains(Path.GetExtension(f), StringComparer.Ordinal) && !IsBuilt(f))
            .ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(Avoided));
    }

    [Fact]
    public void What_is_written_about_it_speaks_the_same()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "*.md")
            .Append(Path.Combine(Repository.Root, "README.zh-CN.md"));

        Assert.Empty(files.SelectMany(Avoided));
    }

    private static IEnumerable<string> Avoided(string file) =>
        from line in File.ReadLines(file)
        from word in ProductWords.All
        where word.IsAvoidedIn(line)
        select $"{Path.GetRelativePath(Repository.Root, file)}: {line.Trim()} — {word.Chinese}";

    private static bool IsBuilt(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
