using Hengji.Ledgers;
using Hengji.People;

namespace Hengji.Web.Hosting;

/// <summary>The ledgers as the person of a request sees them. They are opened, and swept, when first asked for.</summary>
internal sealed class LedgerDoor(WebOptions options)
{
    private readonly Lazy<Task<LedgerStore>> _ledgers = new(() => LedgerStore.OpenAsync(
        options.Store, LedgerStore.FolderOf(options.Store.Options, OwnFolder()), options.Clock));

    public async Task<LedgerStore> SeenByAsync(Visit visit) => (await _ledgers.Value).SeenThrough(visit.Store);

    /// <summary>The ledger a person fills: the town's where one person does everything, else that of the unit.</summary>
    public static (LedgerSchema Schema, long? OrganisationId) OfUnit(LedgerSchema template, Person person)
    {
        var unit = person.Grants.FirstOrDefault(g => g.Role == Role.Clerk)?.OrganisationId;
        return unit is null or 0
            ? (template, null)
            : (template with { Code = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{template.Code}.{unit}"), Template = template.Code }, unit);
    }

    private static string OwnFolder() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "hengji");
}
