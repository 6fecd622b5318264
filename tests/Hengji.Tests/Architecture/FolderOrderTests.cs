using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

using Hengji.Dossiers;

namespace Hengji.Tests.Architecture;

/// <summary>Inside Hengji a folder knows only itself and the folders above it, in the order in which data travels.</summary>
public sealed class FolderOrderTests
{
    private static readonly string[] Order =
    [
        "Sources", "Terms", "Targets", "Dossiers", "Drafting", "Norms", "Scoring", "Review", "Library", "Disclosures", "People", "Lifecycle", "Ledgers", "Journal",
        "Actions",
    ];

    private static readonly ArchUnitNET.Domain.Architecture Field =
        new ArchLoader().LoadAssemblies(typeof(Dossier).Assembly).Build();

    [Fact]
    public void Folders_know_only_those_above_them()
    {
        var wrong =
            from type in Field.Types
            let folder = FolderOf(type)
            where folder is not null
            from target in type.Dependencies.Select(d => d.Target).Distinct()
            let other = FolderOf(target)
            where other is not null && Place(other) > Place(folder)
            select $"{type.FullName} knows {target.FullName}";

        Assert.Empty(wrong.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order()
    {
        var folders = Field.Types.Select(FolderOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();

        Assert.Contains("Targets", folders, StringComparer.Ordinal);
        Assert.All(folders, folder => Assert.Contains(folder, Order, StringComparer.Ordinal));
    }

    private static int Place(string folder) => Array.IndexOf(Order, folder);

    /// <summary>The first folder under Hengji; null for a type of another assembly.</summary>
    private static string? FolderOf(IType type)
    {
        // An array of nullable values is given no namespace.
        var parts = (type.Namespace?.FullName ?? string.Empty).Split('.');
        return parts.Length > 1 && string.Equals(parts[0], "Hengji", StringComparison.Ordinal) ? parts[1] : null;
    }
}
