using CsCheck;
using Hengji.People;

namespace Hengji.Tests.Lifecycle;

/// <summary>People of a division with two departments and three units, holding any roles anywhere.</summary>
internal static class AnyPerson
{
    public const long Division = 1;
    public const long Roads = 2;
    public const long Schools = 3;
    public const long Lamps = 4;
    public const long Bridges = 5;
    public const long Kitchen = 6;

    public static OrganisationTree Tree { get; } = new(
    [
        new Organisation(Division, null, OrganisationKind.Division, "青溪镇"),
        new Organisation(Roads, Division, OrganisationKind.Department, "建设办"),
        new Organisation(Schools, Division, OrganisationKind.Department, "教育办"),
        new Organisation(Lamps, Roads, OrganisationKind.Unit, "路灯所"),
        new Organisation(Bridges, Roads, OrganisationKind.Unit, "桥梁所"),
        new Organisation(Kitchen, Schools, OrganisationKind.Unit, "中心食堂"),
    ]);

    public static Gen<Role> Role { get; } = Gen.Enum<Role>();

    /// <summary>Few accounts, so that walks meet the same person again in another role.</summary>
    public static Gen<Person> Any { get; } =
        Gen.Select(Gen.Long[1, 4], Gen.Select(Role, Gen.Long[Division, Kitchen]).List[0, 4])
            .Select((account, held) => Of(account, [.. held.Select(h => h)]));

    public static Person Of(long account, params (Role Role, long Organisation)[] held) => new(
        account,
        "甲乙丙丁戊己庚辛"[(int)(account % 8)].ToString(),
        [.. held.Select(h => new Grant(h.Role, h.Organisation, Sight.Under(Tree, h.Organisation)))]);
}
