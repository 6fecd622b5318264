namespace Hengji.Reading.Forms.Indicators;

/// <summary>A name and its target, each perhaps over several cells, either perhaps missing.</summary>
internal sealed record Pair(IReadOnlyList<Token> Name, IReadOnlyList<Token> Target)
{
    public Token First => Name.Count > 0 ? Name[0] : Target[0];

    public string? NameText => Name.Count == 0 ? null : Entry.Of(Name).Text;

    public string? TargetText => Target.Count == 0 ? null : Entry.Of(Target).Text;
}

/// <summary>The texts of the indicator block as pairs, with what fitted nowhere.</summary>
/// <param name="Pairs">In printed order.</param>
/// <param name="Noise">Texts that are neither name nor target.</param>
/// <param name="ColumnGone">Whether the target column as a whole did not survive.</param>
internal sealed record PairingResult(IReadOnlyList<Pair> Pairs, IReadOnlyList<Token> Noise, bool ColumnGone);

/// <summary>
/// Sorts the texts of the indicator block into names and targets: the cheapest reading of the sequence, by dynamic
/// programming over two states (a name waits for its target, or none does).
/// </summary>
internal sealed class Pairing
{
    private enum Move : byte
    {
        Name,
        Target,
        Orphan,
        Fused,
        NameGoesOn,
        TargetGoesOn,
        Noise,
    }

    private readonly IReadOnlyList<BlockText> texts;
    private readonly Geometry geometry;

    private readonly double lineWidth;

    private Pairing(IReadOnlyList<BlockText> texts, Geometry geometry)
    {
        this.texts = texts;
        this.geometry = geometry;

        // Lines of a stream were wrapped at the width of their column: the longest tells it.
        lineWidth = texts.Count == 0 ? 0 : texts.Max(t => t.Token.Text.Length) * 0.85;
    }

    /// <param name="texts">The texts of the block in printed order.</param>
    /// <param name="geometry">How they lie on the page.</param>
    /// <param name="byColumn">Whether the page was read column by column: names first, then targets.</param>
    public static PairingResult Find(IReadOnlyList<BlockText> texts, Geometry geometry, bool byColumn)
    {
        var pairing = new Pairing(texts, geometry);
        if (byColumn)
        {
            return ColumnPairing.Find(texts, pairing.lineWidth);
        }

        var (best, cost) = pairing.Solve(Single);
        var columnGone = false;
        if (cost > Math.Min(RecoveryCosts.ColumnsFused, RecoveryCosts.TargetColumnGone))
        {
            var (fused, fusedCost) = pairing.Solve(AllFused);
            if (fusedCost + RecoveryCosts.ColumnsFused < cost)
            {
                (best, cost) = (fused, fusedCost + RecoveryCosts.ColumnsFused);
            }

            var (gone, goneCost) = pairing.Solve(AllGone);
            if (goneCost + RecoveryCosts.TargetColumnGone < cost)
            {
                (best, columnGone) = (gone, true);
            }
        }

        return pairing.Build(best, columnGone);
    }

    private static readonly Accidents Single = new(RecoveryCosts.MissingTarget, RecoveryCosts.FusedAtSign, RecoveryCosts.FusedAtNumber);
    private static readonly Accidents AllFused = new(RecoveryCosts.MissingTargetBesideFused, RecoveryCosts.FusedThen, RecoveryCosts.FusedAtNumberThen);
    private static readonly Accidents AllGone = new(RecoveryCosts.MissingTargetThen, RecoveryCosts.FusedThen, RecoveryCosts.FusedAtNumber);

    /// <summary>What accidents cost under one account of what befell the columns.</summary>
    private sealed record Accidents(double Missing, double AtSign, double AtNumber);

    private (List<Move> Moves, double Cost) Solve(Accidents accidents)
    {
        var missing = accidents.Missing;
        // State 0: nothing waits. State 1: a name waits for its target.
        var n = texts.Count;
        var moves = new (Move Move, byte From)[n, 2];
        double idle = 0, waiting = double.MaxValue;
        for (var i = 0; i < n; i++)
        {
            var nextIdle = double.MaxValue;
            var nextWaiting = double.MaxValue;
            void Try(double before, byte from, byte to, Move move, double cost)
            {
                var total = before + cost;
                if (to == 0 && total < nextIdle)
                {
                    nextIdle = total;
                    moves[i, 0] = (move, from);
                }
                else if (to == 1 && total < nextWaiting)
                {
                    nextWaiting = total;
                    moves[i, 1] = (move, from);
                }
            }

            var text = texts[i];
            var noise = NoiseCost(text);
            Try(idle, 0, 1, Move.Name, NameCost(i));
            Try(idle, 0, 0, Move.Orphan, text.TargetCost + (text.BesideLabel ? RecoveryCosts.NamelessBesideLabel : RecoveryCosts.Nameless));
            Try(idle, 0, 0, Move.Noise, noise);
            var fused = text.Fused is { } at ? NameCost(i) * 0.5 + (at.AtSign ? accidents.AtSign : accidents.AtNumber) + (HasRight(i) ? 1 : 0) : 0;
            if (text.Fused is not null)
            {
                Try(idle, 0, 0, Move.Fused, fused);
            }

            if (i > 0)
            {
                Try(idle, 0, 0, Move.TargetGoesOn, GoesOn(i, target: true));
            }

            if (waiting < double.MaxValue)
            {
                Try(waiting, 1, 0, Move.Target, TargetCost(i));
                Try(waiting, 1, 1, Move.Name, missing + NameCost(i) + (SameRow(i) ? RecoveryCosts.SecondNameOnRow : 0));
                if (text.Fused is not null)
                {
                    Try(waiting, 1, 0, Move.Fused, missing + fused + (SameRow(i) ? RecoveryCosts.SecondNameOnRow : 0));
                }

                Try(waiting, 1, 1, Move.NameGoesOn, GoesOn(i, target: false));
                Try(waiting, 1, 1, Move.Noise, noise);
            }

            idle = nextIdle;
            waiting = nextWaiting;
        }

        var state = (byte)(waiting + missing < idle ? 1 : 0);
        var cost = Math.Min(idle, waiting + missing);
        var path = new Move[n];
        for (var i = n - 1; i >= 0; i--)
        {
            path[i] = moves[i, state].Move;
            state = moves[i, state].From;
        }

        return ([.. path], cost);
    }

    private bool SameRow(int i) => geometry == Geometry.Table && i > 0 && texts[i].Token.Row == texts[i - 1].Token.Row;

    private bool HasRight(int i) => geometry == Geometry.Table && i + 1 < texts.Count && texts[i + 1].Token.Row == texts[i].Token.Row;

    private double NoiseCost(BlockText text) => geometry == Geometry.Stream && Likeness.IsBareNumber(text.Token.Text) ? RecoveryCosts.PageNumber
        : RecoveryCosts.Noise;

    private double NameCost(int i)
    {
        // What stands left of another text on its row is where names stand.
        var cost = texts[i].NameCost;
        if (geometry == Geometry.Table && texts[i].Token is { Column: 0, Ruled: true } && !HasRight(i))
        {
            cost += RecoveryCosts.AloneAtEdge;
        }

        return HasRight(i) && !SameRow(i) ? cost * 0.4 : cost;
    }

    private double TargetCost(int i)
    {
        var cost = texts[i].TargetCost;
        if (SameRow(i))
        {
            return cost * 0.4;
        }

        if (geometry == Geometry.Table)
        {
            cost += RecoveryCosts.TargetFell;
            cost += Math.Max(0, texts[i].Token.Row - texts[i - 1].Token.Row - 1) * 0.5;
            cost += HasRight(i) ? RecoveryCosts.TargetBeforeName : 0;

            // Words in the column of the names are a name sooner than a target that fell.
            cost += texts[i].TargetCost >= 0.8 && texts[i].Token.Column == texts[i - 1].Token.Column ? 1.5 : 0;
        }

        return cost + (texts[i].LabelBefore ? RecoveryCosts.LabelBetween : 0);
    }

    private double GoesOn(int i, bool target)
    {
        var previous = texts[i - 1];
        var text = texts[i];
        if (target)
        {
            // A wrapped target: only words go on, and only where they cannot be a name of their own.
            var words = text.TargetCost is > 0.3 and < 6 && previous.TargetCost > 0.3;
            return RecoveryCosts.TargetGoesOn + (words ? 0 : 3) + (text.LabelBefore ? 3 : 0) + (SameRow(i) ? 1 : 0)
                + (geometry == Geometry.Table && text.Token.Column != previous.Token.Column ? 1.5 : 0);
        }

        var cost = RecoveryCosts.NameGoesOn;
        cost += previous.IsOpen ? RecoveryCosts.NameVisiblyOpen : 0;
        cost += geometry == Geometry.Table ? 0
            : previous.Token.Text.Length >= lineWidth ? RecoveryCosts.LineWasFull
            : RecoveryCosts.LineWasShort;
        cost += text.LabelBefore ? 3 : 0;
        cost += Likeness.EndsLikeName(previous.Token.Text) && Likeness.EndsLikeName(text.Token.Text) ? RecoveryCosts.BothComplete : 0;
        cost += Likeness.IsNumericTarget(text.Token.Text) ? 4 : text.TargetCost < 0.5 ? 1.5 : 0;
        if (geometry == Geometry.Table)
        {
            cost += SameRow(i) ? 1.5 : text.Token.Column == previous.Token.Column ? 0 : 2;
            cost += HasRight(i) ? 2 : 0;
        }

        return cost;
    }

    private PairingResult Build(List<Move> moves, bool columnGone)
    {
        var pairs = new List<(List<Token> Name, List<Token> Target)>();
        var noise = new List<Token>();
        for (var i = 0; i < texts.Count; i++)
        {
            var token = texts[i].Token;
            switch (moves[i])
            {
                case Move.Name:
                    pairs.Add(([token], []));
                    break;
                case Move.Fused:
                    var (name, target) = FusedTarget.Parts(token, texts[i].Fused!.Value.At);
                    pairs.Add(([name], [target]));
                    break;
                case Move.Orphan:
                    pairs.Add(([], [token]));
                    break;
                case Move.NameGoesOn:
                    pairs[^1].Name.Add(token);
                    break;
                case Move.Target:
                    pairs[^1].Target.Add(token);
                    break;
                case Move.TargetGoesOn when pairs.Count > 0 && pairs[^1].Target.Count > 0:
                    pairs[^1].Target.Add(token);
                    break;
                default:
                    noise.Add(token);
                    break;
            }
        }

        return new PairingResult([.. pairs.Select(p => new Pair(p.Name, p.Target))], noise, columnGone);
    }
}
