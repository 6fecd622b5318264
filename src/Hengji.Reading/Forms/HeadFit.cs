using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>How well a text suits a box of the head, and the cheapest way to share texts out among labels.</summary>
internal static class HeadFit
{
    /// <summary>A label whose box stays blank although a text could have gone there.</summary>
    private const double Blank = 0.6;

    /// <summary>A further line of the same box.</summary>
    private const double Wrap = 0.7;

    private const double Never = 6;

    private const int MostShared = 24;

    public static bool Takes(FormLabel? label) => label is FormLabel.ProjectName or FormLabel.ProjectCode or FormLabel.ProjectNature
        or FormLabel.ProjectType or FormLabel.CompetentDepartment or FormLabel.ImplementingUnit or FormLabel.PlannedStart
        or FormLabel.PlannedEnd or FormLabel.PlannedSpan or FormLabel.Aside or FormLabel.UnitCode or FormLabel.Duties;

    public static Box? BoxOf(FormLabel? label) => label switch
    {
        FormLabel.ProjectName => Box.ProjectName,
        FormLabel.ProjectNature or FormLabel.ProjectType => Box.ProjectTypes,
        FormLabel.CompetentDepartment => Box.CompetentDepartment,
        FormLabel.ImplementingUnit => Box.ImplementingUnit,
        FormLabel.PlannedStart or FormLabel.PlannedSpan => Box.PlannedStart,
        FormLabel.PlannedEnd => Box.PlannedEnd,
        FormLabel.ProjectCode => Box.ProjectCode,
        FormLabel.UnitCode => Box.UnitCode,
        FormLabel.Duties => Box.Duties,
        _ => null,
    };

    /// <summary>Whether a box can hold a text at all: a code is no sentence.</summary>
    public static bool CanHold(Box box, string text) =>
        box is not (Box.ProjectCode or Box.UnitCode) || HeadText.KindOf(text) is HeadTextKind.Number or HeadTextKind.Code;

    /// <summary>
    /// Shares texts out among labels, both in printed order: each text goes to a label at or after the one before it.
    /// </summary>
    public static IEnumerable<(Token Label, Token Text, bool Continues)> Assign(List<Token> labels, List<Token> texts)
    {
        if (labels.Count == 1 || texts.Count > MostShared || labels.Count > MostShared)
        {
            return texts.Select((t, i) => (labels[^1], t, i > 0));
        }

        // best[i, j]: the first i texts are placed, the last of them with label j.
        var best = new double[texts.Count + 1, labels.Count];
        var from = new int[texts.Count + 1, labels.Count];
        for (var i = 1; i <= texts.Count; i++)
        {
            for (var j = 0; j < labels.Count; j++)
            {
                best[i, j] = double.MaxValue;
                var fit = Cost(labels[j].Label, texts[i - 1].Text);
                for (var k = 0; k <= j; k++)
                {
                    var before = i == 1 ? k == j ? j * Blank : double.MaxValue
                        : k == j ? best[i - 1, j] + Wrap
                        : best[i - 1, k] + ((j - k - 1) * Blank);
                    if (before + fit < best[i, j])
                    {
                        best[i, j] = before + fit;
                        from[i, j] = k;
                    }
                }
            }
        }

        var end = 0;
        for (var j = 1; j < labels.Count; j++)
        {
            var blanksAfter = (labels.Count - 1 - j) * Blank;
            if (best[texts.Count, j] + blanksAfter <= best[texts.Count, end] + ((labels.Count - 1 - end) * Blank))
            {
                end = j;
            }
        }

        var result = new List<(Token, Token, bool)>();
        for (var i = texts.Count; i >= 1; i--)
        {
            var before = from[i, end];
            result.Add((labels[end], texts[i - 1], i > 1 && before == end));
            end = before;
        }

        result.Reverse();
        return result;
    }

    private static double Cost(FormLabel? label, string text)
    {
        var kind = HeadText.KindOf(text);
        return label switch
        {
            FormLabel.PlannedStart or FormLabel.PlannedEnd or FormLabel.PlannedSpan => kind == HeadTextKind.Date ? 0 : Never,
            FormLabel.ProjectType or FormLabel.ProjectNature => kind == HeadTextKind.Type ? 0 : Never - 1,
            FormLabel.ProjectCode or FormLabel.UnitCode => kind is HeadTextKind.Number or HeadTextKind.Code ? 0 : 3,
            FormLabel.CompetentDepartment or FormLabel.ImplementingUnit => kind switch
            {
                HeadTextKind.Organisation => 0,
                HeadTextKind.Words => 1,
                _ => Never,
            },
            FormLabel.ProjectName => kind switch
            {
                HeadTextKind.Words => 0,
                HeadTextKind.Organisation => 1.5,
                _ => Never,
            },
            _ => 1.5,
        };
    }
}
