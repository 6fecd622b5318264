using System.Xml.Linq;

namespace Hengji.Tests.Architecture;

/// <summary>Projects see one way: Cli and Web see Reading, Storage and Writing, those see only Hengji, Hengji sees nothing. Reading sees Scans besides, which sees nothing; Ledgers sees Storage, whose transaction its files are kept in.</summary>
public sealed class ProjectReferenceTests
{
    public static TheoryData<string, string[]> Allowed => new()
    {
        { "Hengji", [] },
        { "Hengji.Scans", [] },
        { "Hengji.Reading", ["Hengji", "Hengji.Scans"] },
        { "Hengji.Storage", ["Hengji"] },
        { "Hengji.Ledgers", ["Hengji", "Hengji.Storage"] },
        { "Hengji.Writing", ["Hengji"] },
        { "Hengji.Web", ["Hengji", "Hengji.Ledgers", "Hengji.Reading", "Hengji.Storage", "Hengji.Writing"] },
        { "Hengji.Cli", ["Hengji", "Hengji.Ledgers", "Hengji.Reading", "Hengji.Storage", "Hengji.Writing", "Hengji.Web"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_references_only_what_it_may(string project, string[] allowed)
    {
        var references = Items(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.All(references, reference => Assert.Contains(reference, allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_is_under_this_rule()
    {
        var projects = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName);
        var ruled = Allowed.Select(row => row.Data.Item1).ToHashSet(StringComparer.Ordinal);

        Assert.All(projects, project => Assert.Contains(project!, ruled));
    }

    [Fact]
    public void The_field_itself_has_no_packages() => Assert.Empty(Items("Hengji", "PackageReference"));

    private static IEnumerable<string> Items(string project, string item) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))
            .Descendants(item).Select(i => i.Attribute("Include")!.Value);
}
