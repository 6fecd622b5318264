using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Api.V1;

/// <summary>What the reference says of an operation, beside what follows from its types.</summary>
/// <param name="Example">An answer, of our own town; null where the answer is a file.</param>
/// <param name="Sent">A body; null where none is sent.</param>
/// <param name="Errors">Statuses it may refuse with, beside those that every operation may.</param>
internal sealed record OperationNote(object? Example, object? Sent, IReadOnlyList<int> Errors);

/// <summary>Says of an operation what the reference shall tell.</summary>
internal static class OperationNotes
{
    /// <summary>The statuses by which a change is refused that names no state, or an older one.</summary>
    public static readonly int[] ByState = [StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired];

    public static RouteHandlerBuilder Told(
        this RouteHandlerBuilder route, string tag, string name, string summary, object? example = null, object? sent = null, params int[] errors) =>
        route.WithTags(tag).WithName(name).WithSummary(summary).WithMetadata(new OperationNote(example, sent, errors));

    /// <summary>An answer that is a file.</summary>
    public static RouteHandlerBuilder Hands(this RouteHandlerBuilder route, params string[] types) =>
        route.Produces(StatusCodes.Status200OK, contentType: types[0], additionalContentTypes: types[1..]);
}
