using System.Globalization;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Web.Hosting;
using Hengji.Web.Sheets;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Language;

/// <summary>
/// The words of the pages. Official wording of forms, rules and findings is Chinese in every language and is not here.
/// </summary>
internal abstract partial class Words
{
    /// <summary>Name of the query key and of the cookie.</summary>
    public const string Key = "lang";

    public static Words Chinese { get; } = new ChineseWords();

    public static Words English { get; } = new EnglishWords();

    public static Words For(HttpRequest request)
    {
        var asked = request.Query[Key].ToString();
        if (asked.Length == 0 && ApiAddress.Is(request))
        {
            return Preferred(request);
        }

        var code = asked.Length > 0 ? asked : request.Cookies[Key];
        return code is "en" ? English : Chinese;
    }

    /// <summary>The language a program prefers (Accept-Language); Chinese unless English goes before it.</summary>
    private static Words Preferred(HttpRequest request)
    {
        var known = request.GetTypedHeaders().AcceptLanguage
            .Where(l => (l.Quality ?? 1) > 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.Value ?? string.Empty)
            .FirstOrDefault(l => l.StartsWith("en", StringComparison.OrdinalIgnoreCase) || l.StartsWith("zh", StringComparison.OrdinalIgnoreCase));
        return known?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? English : Chinese;
    }

    // Punctuation and captions
    public abstract string ListComma { get; }

    public abstract string Comma { get; }

    public abstract string Semicolon { get; }

    public abstract string FullStop { get; }

    public abstract string Bracketed(string text);

    public abstract string YearNamed(int year);

    public abstract string Amount(Money money);

    /// <summary>What boxes and rules are called on the page.</summary>
    public abstract Captions Captions { get; }

    public abstract string ToneName(NoteTone tone);

    /// <summary>What stands in the mark of a note, at its box and in the margin.</summary>
    public string MarkOf(MarginNote note) => note.IsReading
        ? ReadingMark + note.Number.ToString(CultureInfo.InvariantCulture)
        : note.Number.ToString(CultureInfo.InvariantCulture);

    protected abstract string ReadingMark { get; }

    public abstract string DimensionName(ReviewDimension dimension);

    public abstract string Code { get; }

    public abstract string Brand { get; }

    public abstract string Projects { get; }

    public abstract string Import { get; }

    public abstract string Rules { get; }

    public abstract string Journal { get; }

    public abstract string OtherLanguage { get; }

    public abstract string OtherLanguageCode { get; }

    public abstract string SkipToContent { get; }

    // Refusals and errors
    public abstract string ForeignOrigin { get; }

    public abstract string NotFoundTitle { get; }

    public abstract string NotFoundWhy { get; }

    public abstract string ErrorTitle { get; }

    public abstract string ErrorWhy { get; }

    public abstract string BackToProjects { get; }
}
