using System.Text;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// Puts labels together again that were broken over lines (服务对象 / 满意度指 / 标), and gives words back to the texts
/// where the form shows that they are not labels there.
/// </summary>
internal static class Fragments
{
    private const int MostPieces = 4;

    /// <summary>How many rows further down the next piece of a broken label may stand.</summary>
    private const int Reach = 2;

    public static List<Token> Mend(FormSlice slice, Geometry geometry)
    {
        var tokens = slice.Rows.SelectMany(r => r.Tokens).ToList();
        var gone = new bool[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!gone[i] && tokens[i].Cell.Text.Length <= 20)
            {
                TryJoin(tokens, gone, i, geometry, slice.Library.Lexicon);
            }
        }

        var printed = tokens.Where((t, i) => !gone[i]).ToList();
        Settle(printed, geometry);
        return printed;
    }

    /// <summary>
    /// A form prints a level of its tree in one manner: where 数量指标 stands, a bare 数量 or 服务对象满意度 is a text,
    /// unless it stands where labels stand and its own full label is missing: then it was cut short. Where no label of
    /// the second level is printed in full, the bare words below its head are the labels.
    /// </summary>
    private static void Settle(List<Token> tokens, Geometry geometry)
    {
        var full = tokens.Where(t => t.Match == LabelMatch.Exact && t.Label is >= FormLabel.OutputDimension and <= FormLabel.ServiceSatisfaction).ToList();
        if (full.Count == 0)
        {
            return;
        }

        var heads = full.Exists(Indicators.BranchSequence.IsCategoryLabel) ? [] : tokens.FindAll(t => t.Is(FormLabel.CategoryColumn));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is { Label: { } label, Match: LabelMatch.Bare } token
                && (full.Exists(f => f.Label == label)
                    || (geometry == Geometry.Table && !full.Exists(f => f.Column == token.Column) && !heads.Exists(h => h.Column == token.Column))))
            {
                tokens[i] = token with { Label = null };
            }
        }
    }

    private static void TryJoin(List<Token> tokens, bool[] gone, int at, Geometry geometry, LabelLexicon lexicon)
    {
        var first = tokens[at];
        if (first.Label is not null && first.Match == LabelMatch.Exact)
        {
            Bracket(tokens, gone, at, geometry);
            return;
        }

        if (!lexicon.IsBeginning(first.Text))
        {
            return;
        }

        var pieces = new List<int> { at };
        var joined = new StringBuilder(first.Text);
        (int Pieces, LabelHit Hit)? best = null;
        while (pieces.Count < MostPieces && Below(tokens, gone, pieces[^1], geometry) is >= 0 and var next)
        {
            pieces.Add(next);
            joined.Append(tokens[next].Text);
            if (joined.Length > LabelLexicon.LongestText)
            {
                break;
            }

            if (lexicon.Find(joined.ToString(), repair: joined.Length >= 5) is { Match: not LabelMatch.Bare } hit && hit.Label != FormLabel.Title)
            {
                best = (pieces.Count, hit);
            }
        }

        if (best is { } found)
        {
            tokens[at] = first with
            {
                Label = found.Hit.Label,
                Match = LabelMatch.Exact,
                Payload = found.Hit.Payload,
                Pieces = [.. pieces.Skip(1).Take(found.Pieces - 1).Select(p => tokens[p].Trace)],
            };
            foreach (var piece in pieces.Skip(1).Take(found.Pieces - 1))
            {
                gone[piece] = true;
            }

            Bracket(tokens, gone, at, geometry);
        }
    }

    /// <summary>A bracket that slid to the next line (项目资金 / （元）) belongs to its label.</summary>
    private static void Bracket(List<Token> tokens, bool[] gone, int at, Geometry geometry)
    {
        if (tokens[at].Payload is null
            && tokens[at].Label is FormLabel.FundsBlock or FormLabel.OverallGoal
            && Below(tokens, gone, at, geometry) is >= 0 and var next
            && tokens[next].IsText && tokens[next].Text is ['(' or '（', ..] and { Length: <= 20 } bracket)
        {
            tokens[at] = tokens[at] with
            {
                Payload = bracket.Trim('(', ')', '（', '）', ' '),
                Pieces = [.. tokens[at].Pieces, tokens[next].Trace],
            };
            gone[next] = true;
        }
    }

    /// <summary>The token that the next piece would be: next in the stream, or below in the same column.</summary>
    private static int Below(List<Token> tokens, bool[] gone, int at, Geometry geometry)
    {
        for (var i = at + 1; i < tokens.Count; i++)
        {
            if (gone[i])
            {
                continue;
            }

            if (geometry == Geometry.Stream)
            {
                return i;
            }

            if (tokens[i].Row > tokens[at].Row + Reach)
            {
                return -1;
            }

            if (tokens[i].Row > tokens[at].Row && tokens[i].Column == tokens[at].Column)
            {
                return i;
            }
        }

        return -1;
    }
}
