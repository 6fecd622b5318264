namespace Hengji.Web.Components.Layout;

/// <summary>Keys and what they do.</summary>
/// <param name="Does">In the visitor's language.</param>
/// <param name="InStrip">Whether the strip at the foot shows it too, or only the full list.</param>
/// <param name="Keys">The keys, as their caps read.</param>
public sealed record KeyHint(string Does, bool InStrip, params IReadOnlyList<string> Keys);
