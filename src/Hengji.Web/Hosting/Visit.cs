using Hengji.Web.Language;

namespace Hengji.Web.Hosting;

/// <summary>What holds for one request: the language its words are in.</summary>
internal sealed class Visit
{
    public Words Words { get; set; } = Words.Chinese;
}
