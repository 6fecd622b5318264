namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// What each accident of a page costs, in one scale: an accident of cost 3 is to be believed only when it spares as
/// much improbability elsewhere. Set by hand, checked on generated damage.
/// </summary>
internal static class RecoveryCosts
{
    // Names and targets.

    /// <summary>A name whose target is not there, on a form whose target column is.</summary>
    public const double MissingTarget = 3.0;

    /// <summary>The whole target column is gone; after that a missing target costs next to nothing.</summary>
    public const double TargetColumnGone = 5.0;
    public const double MissingTargetThen = 0.2;
    public const double MissingTargetBesideFused = 1.0;

    /// <summary>A target whose name is not there.</summary>
    public const double Nameless = 5.0;

    /// <summary>The same where a label was printed in the name's place.</summary>
    public const double NamelessBesideLabel = 2.0;

    /// <summary>A cell that is neither name nor target.</summary>
    public const double Noise = 4.6;

    /// <summary>A bare number in a stream: a page number sooner than a target.</summary>
    public const double PageNumber = 1.5;

    /// <summary>A name that goes on in the next cell of the stream or column.</summary>
    public const double NameGoesOn = 2.2;
    public const double NameVisiblyOpen = -1.4;
    public const double LineWasFull = -0.7;
    public const double LineWasShort = 1.5;

    /// <summary>Both pieces end as names end: two names sooner than one.</summary>
    public const double BothComplete = 2.0;

    public const double TargetGoesOn = 3.0;

    /// <summary>A text alone in the leftmost column, where only side labels stand.</summary>
    public const double AloneAtEdge = 3.0;

    /// <summary>Name and target fused in one cell: where a sign parts them, and where only the number does.</summary>
    public const double FusedAtSign = 1.0;
    public const double FusedAtNumber = 3.4;

    /// <summary>All names are fused with their targets: one accident, after which each costs next to nothing.</summary>
    public const double ColumnsFused = 3.0;
    public const double FusedThen = 0.1;
    public const double FusedAtNumberThen = 0.5;

    /// <summary>A target that fell to the row below its name.</summary>
    public const double TargetFell = 0.4;

    /// <summary>A label of the tree between a name and its target.</summary>
    public const double LabelBetween = 1.5;

    /// <summary>Two names side by side on one row.</summary>
    public const double SecondNameOnRow = 4.5;

    /// <summary>A target left of a name on one row.</summary>
    public const double TargetBeforeName = 2.5;

    // Labels of the tree.

    /// <summary>A label that slid up or down by a row.</summary>
    public const double Slide = 3.5;

    /// <summary>Each row beyond the first.</summary>
    public const double SlideRow = 0.4;

    /// <summary>Another label that slid just as far: the same accident.</summary>
    public const double SameSlide = 0.3;

    /// <summary>A label that slid by another distance than the one before it.</summary>
    public const double OtherSlide = 2.5;

    /// <summary>A label back in its place after slid ones.</summary>
    public const double SlideEnds = 1.0;

    /// <summary>A label on a row of its own just above its group.</summary>
    public const double OwnRowAbove = 0.6;

    /// <summary>A label printed in the middle of its group's height, per row from the top.</summary>
    public const double Centred = 1.6;

    /// <summary>A label printed below the end of its group.</summary>
    public const double BelowGroup = 3.0;

    /// <summary>A label that stands beside a name it does not own, its own row having vanished.</summary>
    public const double EmptyBesideName = 3.0;

    /// <summary>An indicator beside the label of a dimension that it does not hang on.</summary>
    public const double OtherDimension = 1.0;

    /// <summary>A category whose label was lost.</summary>
    public const double LostLabel = 4.5;

    /// <summary>The labels were printed out of the form's order.</summary>
    public const double OutOfOrder = 3.0;

    /// <summary>Below this distance to the second-best explanation a person should look.</summary>
    public const double DoubtMargin = 1.5;

    /// <summary>The same for a name beside its label: there the form has spoken.</summary>
    public const double DoubtMarginOnRow = 0.3;

    /// <summary>Other forms of the unit list the name under the category, or under another one.</summary>
    public const double SistersAgree = 2.0;
    public const double SistersDiffer = 2.0;

    /// <summary>Turns a distance to the second-best explanation into a confidence between 0.5 and 1.</summary>
    public static double Confidence(double margin) => 1 - (0.5 * Math.Exp(-margin / 1.5));
}
