using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Language;

/// <summary>
/// The words of the pages. Official wording of forms, rules and findings is Chinese in every language and is not here.
/// </summary>
internal abstract class Words
{
    /// <summary>Name of the query key and of the cookie.</summary>
    public const string Key = "lang";

    public static Words Chinese { get; } = new ChineseWords();

    public static Words English { get; } = new EnglishWords();

    public static Words For(HttpRequest request)
    {
        var asked = request.Query[Key].ToString();
        var code = asked.Length > 0 ? asked : request.Cookies[Key];
        return code is "en" ? English : Chinese;
    }

    public abstract string Code { get; }

    public abstract string Brand { get; }

    public abstract string Projects { get; }

    public abstract string Import { get; }

    public abstract string Rules { get; }

    public abstract string Journal { get; }

    public abstract string OtherLanguage { get; }

    public abstract string OtherLanguageCode { get; }

    public abstract string ForeignOrigin { get; }

    public abstract string NotFoundTitle { get; }

    public abstract string NotFoundWhy { get; }

    public abstract string ErrorTitle { get; }

    public abstract string ErrorWhy { get; }

    public abstract string BackToProjects { get; }
}
