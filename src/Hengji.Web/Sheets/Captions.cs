using Hengji.Review;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>What boxes and rules are called in the language of the page; the form itself keeps its own words.</summary>
/// <param name="Box">Caption of a box.</param>
/// <param name="Rule">The fault a rule finds.</param>
/// <param name="NoBox">Stands for text that found no box.</param>
public sealed record Captions(Func<Box, string> Box, Func<RuleDescriptor, string> Rule, string NoBox);
