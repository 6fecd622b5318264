using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Api.V1;

/// <summary>Kinds of problems, for programs to tell apart; the text beside them is for people.</summary>
internal enum ProblemCode
{
    /// <summary>The request is not of the operation's form.</summary>
    BadRequest,

    /// <summary>No token, or none that holds.</summary>
    Unauthenticated,

    /// <summary>The owner's roles do not allow it.</summary>
    Forbidden,

    /// <summary>The token's scopes do not allow it.</summary>
    ScopeMissing,

    /// <summary>The owner must first replace the password at a browser.</summary>
    PasswordOwed,

    /// <summary>There is no such thing, or none the owner may see.</summary>
    NotFound,

    MethodNotAllowed,

    /// <summary>The state of things does not allow it.</summary>
    Conflict,

    /// <summary>It was changed since it was looked at (412).</summary>
    Stale,

    /// <summary>If-Match is owed (428).</summary>
    PreconditionOwed,

    TooLarge,

    UnknownBody,

    /// <summary>What was sent is understood and cannot be taken.</summary>
    Refused,

    /// <summary>Asked too often (429).</summary>
    TooOften,

    /// <summary>The Idempotency-Key is no key.</summary>
    BadKey,

    /// <summary>The Idempotency-Key was used for another request.</summary>
    KeyOfOtherRequest,

    /// <summary>The first request with this Idempotency-Key is not answered yet.</summary>
    KeyUnderWay,

    /// <summary>A cursor that this list did not give.</summary>
    BadCursor,

    /// <summary>Our own fault.</summary>
    Fault,
}

/// <summary>What problems are called in JSON, and which a status stands for by itself.</summary>
internal static class ProblemCodes
{
    /// <summary>Name used in JSON: lower case with hyphens.</summary>
    public static string Name(this ProblemCode code) =>
        string.Concat(code.ToString().Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? string.Empty : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    public static ProblemCode Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => ProblemCode.Unauthenticated,
        StatusCodes.Status403Forbidden => ProblemCode.Forbidden,
        StatusCodes.Status404NotFound => ProblemCode.NotFound,
        StatusCodes.Status405MethodNotAllowed => ProblemCode.MethodNotAllowed,
        StatusCodes.Status409Conflict => ProblemCode.Conflict,
        StatusCodes.Status412PreconditionFailed => ProblemCode.Stale,
        StatusCodes.Status413PayloadTooLarge => ProblemCode.TooLarge,
        StatusCodes.Status415UnsupportedMediaType => ProblemCode.UnknownBody,
        StatusCodes.Status422UnprocessableEntity => ProblemCode.Refused,
        StatusCodes.Status428PreconditionRequired => ProblemCode.PreconditionOwed,
        StatusCodes.Status429TooManyRequests => ProblemCode.TooOften,
        >= StatusCodes.Status500InternalServerError => ProblemCode.Fault,
        _ => ProblemCode.BadRequest,
    };
}
