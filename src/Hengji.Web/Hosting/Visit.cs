using Hengji.Journal;
using Hengji.People;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>What holds for one request: the language its words are in, and who asks.</summary>
internal sealed class Visit(WebOptions options)
{
    private static readonly Person Nobody = new(null, string.Empty, []);

    public Words Words { get; set; } = Words.Chinese;

    /// <summary>The rules in force.</summary>
    public RuleCatalog Catalog { get; set; } = options.Catalog;

    /// <summary>Who signed in; null before, and where nobody does.</summary>
    public SignedIn? SignedIn { get; set; }

    public Access Access => options.Access;

    /// <summary>Who acts. Before signing in it is somebody who may do nothing.</summary>
    public Person Person => SignedIn?.Person ?? (options.Access == Access.Local ? Person.Local(Environment.UserName) : Nobody);

    /// <summary>The store as this person sees it.</summary>
    public Store Store => options.Access == Access.Local ? options.Store : options.Store.SeenBy(Person.Sight);

    /// <summary>How this request's acts are signed.</summary>
    public Signature Signature(HttpContext context) =>
        new(Person.Name, context.Connection.RemoteIpAddress?.ToString() ?? Journal.Signature.Web);
}
