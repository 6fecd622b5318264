using System.Globalization;

namespace Hengji.Targets;

/// <summary>The unit in which a form declares its amounts.</summary>
public enum MoneyUnit
{
    Yuan,

    /// <summary>万元.</summary>
    TenThousandYuan,
}

/// <summary>An amount of money in yuan, exact.</summary>
/// <param name="Yuan">Amount in yuan (元), though forms often say 万元.</param>
public readonly record struct Money(decimal Yuan) : IComparable<Money>
{
    public static Money operator +(Money left, Money right) => new(left.Yuan + right.Yuan);

    public static Money operator -(Money left, Money right) => new(left.Yuan - right.Yuan);

    public static bool operator <(Money left, Money right) => left.Yuan < right.Yuan;

    public static bool operator >(Money left, Money right) => left.Yuan > right.Yuan;

    public static bool operator <=(Money left, Money right) => left.Yuan <= right.Yuan;

    public static bool operator >=(Money left, Money right) => left.Yuan >= right.Yuan;

    public static Money Of(decimal amount, MoneyUnit unit) =>
        new(unit == MoneyUnit.TenThousandYuan ? amount * 10_000m : amount);

    /// <summary>The amount in 万元, with two decimals at least and every further digit that is there.</summary>
    public string InTenThousand() =>
        (Yuan / 10_000m).ToString("#,##0.00####", CultureInfo.InvariantCulture);

    /// <summary>The amount as the form would print it, without its unit.</summary>
    public string In(MoneyUnit unit) =>
        unit == MoneyUnit.TenThousandYuan ? InTenThousand() : Yuan.ToString("#,##0.00##", CultureInfo.InvariantCulture);

    public int CompareTo(Money other) => Yuan.CompareTo(other.Yuan);

    /// <summary>For messages: 万元 with its unit.</summary>
    public override string ToString() => InTenThousand() + "万元";
}
