using Hengji.Cli.Documents;
using Hengji.Cli.Terminals;
using Hengji.Review.Overlaps;
using Hengji.Targets;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hengji.Cli.Sheets;

/// <summary>
/// Forms that say nearly the same, side by side: the passages both have stand between ⟦ and ⟧, so that they are seen
/// without colours too.
/// </summary>
internal sealed class AlikeSheet(Session session)
{
    private readonly Paper _paper = new(session.Terminal);

    public void Write(IReadOnlyList<AlikePair> pairs, IReadOnlyDictionary<PerformanceTarget, FoundForm> forms)
    {
        foreach (var pair in pairs)
        {
            _paper.Write(new Rows(Text.Empty, new Spectre.Console.Rule { Style = Ink.Label }));
            _paper.Write(Columns([Title(forms[pair.First])], [Title(forms[pair.Second])]));
            foreach (var overlap in SideBySide.Of(pair.First, pair.Second).Texts)
            {
                _paper.Write(Columns(
                    [Heading(overlap.Own, overlap.Share), Passages(overlap.OwnPieces), Text.Empty],
                    [Heading(overlap.Other, overlap.Share), Passages(overlap.OtherPieces), Text.Empty]));
            }
        }

        _paper.Write(new Text(session.Wording.PairsAlike(pairs.Count, forms.Count)));
    }

    private static Grid Columns(IEnumerable<IRenderable> left, IEnumerable<IRenderable> right) => new Grid { Expand = true }
        .AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) }).AddColumn(new GridColumn())
        .AddRow(new Rows(left), new Rows(right));

    private Rows Title(FoundForm found)
    {
        var target = found.Form.Target;
        var year = target.Year is { } y ? session.Wording.OfYear(y) : string.Empty;
        return new Rows(
            new Prose((target.ProjectName ?? session.Wording.NoProjectName) + year, Ink.Title),
            new Prose(target.ImplementingUnit ?? string.Empty),
            new Prose(session.Wording.Place(found.Document, found.Form.FirstLine, found.Form.LastLine), Ink.Label),
            Text.Empty);
    }

    private Prose Heading(OverlapText text, double share) =>
        new(session.Wording.SharedBy(session.Wording.Caption(text.Field.Box), (int)Math.Floor(share * 100)), Ink.Label);

    private static Prose Passages(IReadOnlyList<OverlapPiece> pieces)
    {
        var prose = new Prose();
        foreach (var piece in pieces)
        {
            _ = piece.IsShared ? prose.Append("⟦", Ink.Label).Append(piece.Text, Ink.Title).Append("⟧", Ink.Label) : prose.Append(piece.Text);
        }

        return prose;
    }
}
