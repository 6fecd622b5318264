using System.Globalization;

using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hengji.Cli.Terminals;

/// <summary>
/// Running Chinese text, broken as print breaks it: between any two characters, but no line begins with a closing mark
/// or ends with an opening one, and words in letters and numbers stay whole.
/// </summary>
internal sealed class Prose : IRenderable
{
    private const string Closing = "，。、；：？！）】》」』”’%％‰,.;:?!)]}…";
    private const string Opening = "（【《「『“‘([{≥≤＞＜>=<";

    private readonly List<Piece> _pieces = [];

    public Prose(string text, Style? style = null) => Append(text, style);

    public Prose()
    {
    }

    public Prose Append(string text, Style? style = null)
    {
        var characters = StringInfo.GetTextElementEnumerator(text.ReplaceLineEndings("\n"));
        while (characters.MoveNext())
        {
            _pieces.Add(new Piece(characters.GetTextElement(), style ?? Style.Plain));
        }

        return this;
    }

    public Measurement Measure(RenderOptions options, int maxWidth)
    {
        var widest = 0;
        var line = 0;
        var clump = 0;
        foreach (var piece in Clumps())
        {
            var width = piece.Sum(p => p.Width);
            line = piece[0].IsBreak ? 0 : line + width;
            widest = Math.Max(widest, line);
            clump = Math.Max(clump, width);
        }

        return new Measurement(Math.Min(clump, maxWidth), Math.Min(widest, maxWidth));
    }

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var used = 0;
        var wrapped = false;
        foreach (var clump in Clumps())
        {
            if (clump[0].IsBreak)
            {
                (used, wrapped) = (0, false);
                yield return Segment.LineBreak;
                continue;
            }

            if (used > 0 && used + clump.Sum(p => p.Width) > maxWidth)
            {
                (used, wrapped) = (0, true);
                yield return Segment.LineBreak;
            }

            foreach (var piece in clump)
            {
                if (used > 0 && used + piece.Width > maxWidth)
                {
                    (used, wrapped) = (0, true);
                    yield return Segment.LineBreak;
                }

                // A blank at which a line was broken has done its work.
                if (used > 0 || !wrapped || !piece.IsSpace)
                {
                    used += piece.Width;
                    yield return new Segment(piece.Text, piece.Style);
                }
            }
        }
    }

    /// <summary>The text in stretches that are not to be broken inside.</summary>
    private IEnumerable<List<Piece>> Clumps()
    {
        var clump = new List<Piece>();
        foreach (var piece in _pieces)
        {
            if (clump.Count > 0 && MayBreak(clump[^1], piece))
            {
                yield return clump;
                clump = [];
            }

            clump.Add(piece);
        }

        if (clump.Count > 0)
        {
            yield return clump;
        }
    }

    private static bool MayBreak(Piece before, Piece after)
    {
        if (before.IsBreak || after.IsBreak || before.IsSpace || after.IsSpace)
        {
            return true;
        }

        return !before.Is(Opening) && !after.Is(Closing) && !(before.IsNarrow && after.IsNarrow);
    }

    private sealed record Piece(string Text, Style Style)
    {
        public int Width { get; } = Text is "\n" ? 0 : DisplayWidth.Of(Text);

        public bool IsBreak => Text is "\n";

        public bool IsSpace => Text is " ";

        /// <summary>A letter or digit of a script that is written in words.</summary>
        public bool IsNarrow => Width == 1;

        public bool Is(string marks) => Text.Length == 1 && marks.Contains(Text[0], StringComparison.Ordinal);
    }
}
