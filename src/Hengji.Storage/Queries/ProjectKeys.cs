using System.Linq.Expressions;
using Hengji.Storage.Rows;

namespace Hengji.Storage.Queries;

/// <summary>
/// The order of a project list as columns to go on behind: what a row was ordered by is told, and the rows behind it are found by
/// that and not by counting, so that rows that come or go meanwhile move none past the reader. The last column is the project's
/// number, which no two share and which never changes.
/// </summary>
internal sealed class ProjectKeys
{
    private readonly IReadOnlyList<(LambdaExpression Column, bool Descending)> _keys;

    private ProjectKeys(IReadOnlyList<(LambdaExpression Column, bool Descending)> keys) => _keys = keys;

    public static ProjectKeys Of(ProjectOrder order, bool reversed)
    {
        (LambdaExpression Column, bool Descending)[] first = order switch
        {
            ProjectOrder.ProjectName => [Text(f => f.ProjectName ?? string.Empty, false)],
            ProjectOrder.ImplementingUnit => [Text(f => f.ImplementingUnit ?? string.Empty, false)],
            ProjectOrder.AnnualTotal => [Number(f => f.AnnualTotalCents ?? long.MinValue, true)],
            ProjectOrder.Findings => [Number(f => f.Errors, true), Number(f => f.Warnings, true), Number(f => f.Hints, true)],
            ProjectOrder.Warnings => [Number(f => f.Warnings, true)],
            ProjectOrder.Hints => [Number(f => f.Hints, true)],
            ProjectOrder.Doubts => [Number(f => f.Doubts, true)],
            ProjectOrder.Lost => [Number(f => f.Lost, true)],
            ProjectOrder.Filed => [Number(f => f.Year ?? int.MinValue, true)],
            _ => [],
        };
        return new ProjectKeys([.. first.Append(Number(f => f.ProjectId, false)).Select(key => (key.Column, key.Descending != reversed))]);
    }

    public IQueryable<FilingRow> Order(IQueryable<FilingRow> rows)
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            var (column, descending) = _keys[i];
            var name = (i, descending) switch
            {
                (0, false) => nameof(Queryable.OrderBy),
                (0, true) => nameof(Queryable.OrderByDescending),
                (_, false) => nameof(Queryable.ThenBy),
                _ => nameof(Queryable.ThenByDescending),
            };
            rows = rows.Provider.CreateQuery<FilingRow>(Expression.Call(
                typeof(Queryable), name, [typeof(FilingRow), column.ReturnType], rows.Expression, Expression.Quote(column)));
        }

        return rows;
    }

    /// <summary>The rows behind one.</summary>
    /// <param name="rows">All.</param>
    /// <param name="last">What that row was ordered by, as <see cref="Told"/> tells it.</param>
    /// <returns>Null when these are no keys of this order.</returns>
    public IQueryable<FilingRow>? Behind(IQueryable<FilingRow> rows, IReadOnlyList<string> last)
    {
        if (last.Count != _keys.Count)
        {
            return null;
        }

        var row = Expression.Parameter(typeof(FilingRow), "f");
        Expression? behind = null;
        Expression? same = null;
        for (var i = 0; i < _keys.Count; i++)
        {
            var (lambda, descending) = _keys[i];
            var column = new Swap(lambda.Parameters[0], row).Visit(lambda.Body);
            Expression? value = column.Type == typeof(string) ? Parameter(last[i])
                : long.TryParse(last[i], System.Globalization.CultureInfo.InvariantCulture, out var number) ? Parameter(number)
                : null;
            if (value is null)
            {
                return null;
            }

            var compared = column.Type == typeof(string)
                ? Expression.Call(typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!, column, value)
                : column;
            var with = column.Type == typeof(string) ? Expression.Constant(0) : value;
            Expression beyond = descending ? Expression.LessThan(compared, with) : Expression.GreaterThan(compared, with);
            beyond = same is null ? beyond : Expression.AndAlso(same, beyond);
            behind = behind is null ? beyond : Expression.OrElse(behind, beyond);
            var equal = Expression.Equal(column, value);
            same = same is null ? equal : Expression.AndAlso(same, equal);
        }

        return rows.Where(Expression.Lambda<Func<FilingRow, bool>>(behind!, row));
    }

    /// <summary>What a row is ordered by.</summary>
    public IReadOnlyList<string> Told(FilingRow row) =>
        [.. _keys.Select(key => Convert.ToString(key.Column.Compile().DynamicInvoke(row), System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty)];

    private static (LambdaExpression Column, bool Descending) Number(Expression<Func<FilingRow, long>> column, bool descending) => (column, descending);

    private static (LambdaExpression Column, bool Descending) Text(Expression<Func<FilingRow, string>> column, bool descending) => (column, descending);

    /// <summary>A value as a parameter of the query, so that the database sees one query for all pages.</summary>
    private static MemberExpression Parameter<T>(T value) => Expression.Property(Expression.Constant(new Held<T>(value)), nameof(Held<T>.Value));

    private sealed record Held<T>(T Value);

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
