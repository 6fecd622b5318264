using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Hengji.Storage.Backups;

/// <summary>The rows of one table as lines of JSON and back, by the one mapping, so that they mean the same in either database.</summary>
internal sealed class TableRows(IEntityType type)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly IReadOnlyList<IProperty> _properties = [.. type.GetProperties().Where(p => !p.IsShadowProperty())];

    public string Name => type.GetTableName()!;

    public IReadOnlyList<string> Columns => [.. _properties.Select(p => p.GetColumnName())];

    /// <summary>The tables of a model, each behind those it refers to.</summary>
    public static IReadOnlyList<TableRows> Of(IModel model)
    {
        var left = model.GetEntityTypes().OrderBy(t => t.GetTableName(), StringComparer.Ordinal).ToList();
        var ordered = new List<IEntityType>();
        while (left.Count > 0)
        {
            var free = left.First(t => t.GetForeignKeys().All(k => k.PrincipalEntityType == t || ordered.Contains(k.PrincipalEntityType)));
            left.Remove(free);
            ordered.Add(free);
        }

        return [.. ordered.Select(t => new TableRows(t))];
    }

    /// <summary>Every row, by its key.</summary>
    public IEnumerable<string> Read(HengjiContext context)
    {
        // One generic method for a set whose type is known only here.
        var rows = (IEnumerable<object>)typeof(TableRows).GetMethod(nameof(Ordered), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type.ClrType).Invoke(null, [context, type])!;
        foreach (var row in rows)
        {
            yield return JsonSerializer.Serialize(
                _properties.Select(p => JsonSerializer.SerializeToElement(p.PropertyInfo!.GetValue(row), p.ClrType, Options)), Options);
        }
    }

    /// <summary>A row of a line.</summary>
    public object Row(string line)
    {
        var values = JsonSerializer.Deserialize<JsonElement[]>(line, Options) ?? [];
        if (values.Length != _properties.Count)
        {
            throw new JsonException($"A row of {Name} has {values.Length} values.");
        }

        var row = Activator.CreateInstance(type.ClrType, nonPublic: true)!;
        for (var i = 0; i < values.Length; i++)
        {
            _properties[i].PropertyInfo!.SetValue(row, values[i].Deserialize(_properties[i].ClrType, Options));
        }

        return row;
    }

    /// <summary>
    /// SQL that lets PostgreSQL give out numbers behind those restored; null where the table's numbers are not given out by
    /// the database.
    /// </summary>
    public string? AfterNumbers()
    {
        var key = type.FindPrimaryKey()!.Properties;
        return key.Count == 1 && key[0].ValueGenerated == ValueGenerated.OnAdd && key[0].ClrType == typeof(long)
            ? $"SELECT setval(pg_get_serial_sequence('\"{Name}\"', '{key[0].GetColumnName()}'), GREATEST((SELECT MAX({key[0].GetColumnName()}) FROM \"{Name}\"), 1))"
            : null;
    }

    private static IEnumerable<object> Ordered<T>(HengjiContext context, IEntityType type)
        where T : class
    {
        IOrderedQueryable<T>? ordered = null;
        foreach (var name in type.FindPrimaryKey()!.Properties.Select(p => p.Name))
        {
            ordered = ordered is null
                ? context.Set<T>().AsNoTracking().OrderBy(row => EF.Property<object>(row, name))
                : ordered.ThenBy(row => EF.Property<object>(row, name));
        }

        return ordered!.AsEnumerable();
    }
}
