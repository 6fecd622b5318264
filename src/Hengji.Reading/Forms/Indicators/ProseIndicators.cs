using Hengji.Dossiers;
using Hengji.Reading.Forms.Layouts;
using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Indicators written as sentences behind the name of their category (1.质量指标：图像质检合格率≥99.5%；著录差错率≤3‰。),
/// where the form prints no column of targets: each clause is one indicator, its name up to where its target plainly begins.
/// </summary>
internal sealed class ProseIndicators
{
    private const int ShortestName = 3;

    /// <summary>A name of a category is not longer than this.</summary>
    private const int LongestLabel = 16;

    private const string ClauseEnds = "；;。\n";

    private const string EnumerationEnds = "，,、";

    private readonly Dictionary<Token, ColumnRole> roles = new(ReferenceEqualityComparer.Instance);
    private readonly List<Token> result = [];
    private readonly LabelLexicon lexicon;
    private readonly Form form;
    private int row;

    private ProseIndicators(LabelLexicon lexicon, Form form)
    {
        this.lexicon = lexicon;
        this.form = form;
    }

    /// <summary>The tokens with sentences taken apart, each indicator on a row of its own, and which of the parts are names and which targets; null when there is no sentence.</summary>
    public static (List<Token> Tokens, IReadOnlyDictionary<Token, ColumnRole> Roles)? Split(List<Token> tokens, LabelLexicon lexicon, Form form)
    {
        if (tokens.Exists(t => t.Is(FormLabel.TargetColumn)))
        {
            return null;
        }

        var prose = new ProseIndicators(lexicon, form);
        prose.Take(tokens);
        return prose.roles.Count == 0 ? null : (prose.result, prose.roles);
    }

    private void Take(List<Token> tokens)
    {
        row = tokens.Count == 0 ? 0 : tokens[0].Row;
        var named = tokens.Exists(t => t.Is(FormLabel.NameColumn));
        Token? label = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (!token.IsText)
            {
                row += i > 0 && (token.Row != tokens[i - 1].Row || BranchSequence.IsBranchLabel(token)) ? 1 : 0;
                label = BranchSequence.IsBranchLabel(token) ? token : null;
                result.Add(token with { Row = row, Ruled = true });
                continue;
            }

            var clauses = label is null || token.Pieces.Count > 0 ? [] : Clauses(token).SelectMany(Enumerated).ToList();
            if (label is not null && ((!named && IsSpoken(label, token)) || IsList(token, clauses)))
            {
                row += token.Row == label.Row ? 0 : 1;
                foreach (var clause in clauses)
                {
                    // Taken apart it is a row of a table, though no line was drawn.
                    Part(clause with { Row = row++, Ruled = true });
                }

                continue;
            }

            row += i > 0 && token.Row != tokens[i - 1].Row ? 1 : 0;
            result.Add(token with { Row = row });
        }
    }

    /// <summary>Whether a text follows the name of a category in its cell, with a colon between them.</summary>
    private static bool IsSpoken(Token label, Token text)
    {
        var end = label.At + label.Text.Length;
        return ReferenceEquals(label.Cell, text.Cell) && end < label.Cell.Text.Length && label.Cell.Text[end] is ':' or '：';
    }

    /// <summary>
    /// Whether a text with a cell of its own is a list of indicators, as its punctuation says and each of its clauses: a
    /// single clause without an end may as well be a name that its target fell upon, which is for the pairing to weigh.
    /// </summary>
    private static bool IsList(Token text, List<Token> clauses) =>
        (clauses.Count > 1 || (clauses.Count == 1 && ClauseEnds.Contains(text.Text[^1], StringComparison.Ordinal)))
        && clauses.TrueForAll(c => TargetAt(c.Text) is not null);

    /// <summary>A clause that lists several (养护路灯≥1200盏，更换灯杆26根), taken apart where each part is plainly an indicator.</summary>
    private static List<Token> Enumerated(Token clause)
    {
        var parts = Clauses(clause, EnumerationEnds).ToList();
        return parts.Count > 1 && parts.TrueForAll(p => TargetAt(p.Text) is not null) ? parts : [clause];
    }

    private static IEnumerable<Token> Clauses(Token sentence, string ends = ClauseEnds)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= sentence.Text.Length; i++)
        {
            var c = i < sentence.Text.Length ? sentence.Text[i] : '。';
            depth += c is '（' or '(' or '“' ? 1 : c is '）' or ')' or '”' ? -1 : 0;
            if (i < sentence.Text.Length && (depth > 0 || !ends.Contains(c, StringComparison.Ordinal)))
            {
                continue;
            }

            var text = sentence.Text.AsSpan(start, i - start);
            var lead = text.Length - text.TrimStart().Length;
            lead += ListMark.At(text[lead..]);
            if (text[lead..].TrimEnd() is { Length: > 0 } said)
            {
                yield return sentence.Part(start + lead, said.Length);
            }

            start = i + 1;
        }
    }

    private void Part(Token clause)
    {
        clause = WithoutLabel(clause);
        if (TargetAt(clause.Text) is not { } at)
        {
            form.Note(null, NoteKind.Doubt, $"“{clause.Text}”写成一句话，分不出指标名称和指标值，请核对。", 0.6, clause.Line);
            result.Add(clause);
            roles[clause] = ColumnRole.Name;
            return;
        }

        var (name, target) = FusedTarget.Parts(clause, at);
        result.Add(name);
        result.Add(target);
        roles[name] = ColumnRole.Name;
        roles[target] = ColumnRole.Target;
    }

    /// <summary>In a sentence an ordinary word before a colon names the category (质量：图像质检合格率≥99.5%).</summary>
    private Token WithoutLabel(Token clause)
    {
        var colon = clause.Text.AsSpan().IndexOfAny(':', '：');
        if (colon is <= 0 or > LongestLabel || lexicon.Find(clause.Text.AsSpan(0, colon), repair: false) is not { } hit)
        {
            return clause;
        }

        var label = clause.Part(0, colon) with { Label = hit.Label, Match = LabelMatch.Exact };
        var rest = clause.Text.AsSpan(colon + 1);
        var lead = rest.Length - rest.TrimStart().Length;
        if (!BranchSequence.IsBranchLabel(label) || lead == rest.Length)
        {
            return clause;
        }

        result.Add(label);
        return clause.Part(colon + 1 + lead, rest.Length - lead);
    }

    private static int? TargetAt(string clause)
    {
        var opening = Likeness.OpeningAt(clause, ShortestName);
        var fused = FusedTarget.Find(clause)?.At;
        return opening >= 0 && !(fused < opening) ? opening : fused;
    }
}
