using System.Buffers;
using System.Globalization;

namespace Hengji.Ledgers.Intake;

/// <summary>Rows of delimited text. Quotes may hold delimiters, line breaks and doubled quotes; a quote that is never closed spoils its own line only.</summary>
internal sealed class CsvRows : IRowSource
{
    /// <summary>A row of more cells is no row of a ledger.</summary>
    public const int MostCells = 2048;

    /// <summary>A quote that is open for longer was never meant to be closed there.</summary>
    private const int LongestQuoted = 32 * 1024;

    /// <summary>A line of more characters is cut: its cells could not be told.</summary>
    private const int LongestLine = 4 * 1024 * 1024;

    private readonly TextReader _reader;
    private readonly char _delimiter;
    private readonly SearchValues<char> _ends;
    private char[] _buffer = new char[256 * 1024];
    private int _start;
    private int _end;
    private bool _ended;
    private Slot[] _slots = new Slot[64];
    private char[] _scratch = new char[256];
    private int _scratched;
    private long _nextRow = 1;

    public CsvRows(TextReader reader, char delimiter)
    {
        _reader = reader;
        _delimiter = delimiter;
        _ends = SearchValues.Create([delimiter, '\n', '\r']);
    }

    public long Row { get; private set; }

    public int Count { get; private set; }

    public CellProblem? Fault { get; private set; }

    public bool Read()
    {
        Fault = null;
        if (_start == _end && !Fill())
        {
            return false;
        }

        Row = _nextRow;
        while (true)
        {
            var outcome = Parse(quotes: true, out var next, out var lines);
            if (outcome == Outcome.NeedsMore && _end - _start <= LongestLine && Fill())
            {
                continue;
            }

            if (outcome == Outcome.NeedsMore && _end - _start > LongestLine)
            {
                return SkipLine();
            }

            if (outcome == Outcome.Unclosed)
            {
                outcome = ParseLine(out next, out lines);
                Fault = new CellProblem(Row, null, null, string.Empty, "引号没有成对，本行无法分格。", "请补上或删去多余的引号。");
            }

            _start = next;
            _nextRow += lines;
            return true;
        }
    }

    public ReadOnlySpan<char> Cell(int index)
    {
        ref readonly var slot = ref _slots[index];
        return slot.InScratch ? _scratch.AsSpan(slot.Start, slot.Length) : _buffer.AsSpan(slot.Start, slot.Length);
    }

    public CellMark Mark(int index) => CellMark.None;

    public string PlaceOf(int index) => string.Create(CultureInfo.InvariantCulture, $"第{index + 1}格");

    public void Dispose() => _reader.Dispose();

    private Outcome ParseLine(out int next, out int lines)
    {
        while (Parse(quotes: false, out next, out lines) == Outcome.NeedsMore && _end - _start <= LongestLine && Fill())
        {
        }

        return Outcome.Done;
    }

    private bool SkipLine()
    {
        Count = 0;
        Fault = new CellProblem(Row, null, null, string.Empty, $"本行超过{LongestLine / 1024 / 1024}兆字，不是一条记录。", "请检查文件是否完整，行末是否有换行。");
        while (true)
        {
            var at = _buffer.AsSpan(_start, _end - _start).IndexOf('\n');
            if (at >= 0)
            {
                _start += at + 1;
                _nextRow++;
                return true;
            }

            _start = _end;
            if (!Fill())
            {
                return true;
            }
        }
    }

    /// <summary>Splits the record at the start of the buffer.</summary>
    /// <param name="quotes">Whether quotes are quotes, or letters as any.</param>
    /// <param name="next">Where the next record begins.</param>
    /// <param name="lines">How many lines it took.</param>
    private Outcome Parse(bool quotes, out int next, out int lines)
    {
        Count = 0;
        _scratched = 0;
        lines = 1;
        var at = _start;
        var tooMany = false;
        while (true)
        {
            if (quotes && at < _end && _buffer[at] == '"')
            {
                var outcome = Quoted(ref at, ref lines, out var slot);
                if (outcome != Outcome.Done)
                {
                    next = at;
                    return outcome;
                }

                Add(slot, ref tooMany);
            }
            else
            {
                var length = _buffer.AsSpan(at, _end - at).IndexOfAny(_ends);
                if (length < 0)
                {
                    if (!_ended)
                    {
                        next = at;
                        return Outcome.NeedsMore;
                    }

                    length = _end - at;
                }

                Add(new Slot(at, length, InScratch: false), ref tooMany);
                at += length;
            }

            if (at == _end)
            {
                next = at;
                return _ended ? Finished(tooMany) : Outcome.NeedsMore;
            }

            var end = _buffer[at++];
            if (end == _delimiter)
            {
                if (at == _end && !_ended)
                {
                    next = at;
                    return Outcome.NeedsMore;
                }

                continue;
            }

            if (end == '\r')
            {
                if (at == _end && !_ended)
                {
                    next = at;
                    return Outcome.NeedsMore;
                }

                if (at < _end && _buffer[at] == '\n')
                {
                    at++;
                }
            }

            next = at;
            return Finished(tooMany);
        }
    }

    private Outcome Finished(bool tooMany)
    {
        if (tooMany)
        {
            Fault = new CellProblem(
                Row, null, null, string.Empty, string.Create(CultureInfo.InvariantCulture, $"本行超过{MostCells}格，不是一条记录。"), "请检查分隔符，或删去多余的格。");
        }

        return Outcome.Done;
    }

    private Outcome Quoted(ref int at, ref int lines, out Slot slot)
    {
        slot = default;
        var from = at + 1;
        var cursor = from;
        var copied = -1;
        while (true)
        {
            var length = _buffer.AsSpan(cursor, _end - cursor).IndexOf('"');
            if (length < 0 || cursor + length - from > LongestQuoted)
            {
                return !_ended && _end - from <= LongestQuoted ? Outcome.NeedsMore : Outcome.Unclosed;
            }

            var quote = cursor + length;
            if (quote + 1 == _end && !_ended)
            {
                return Outcome.NeedsMore;
            }

            var doubled = quote + 1 < _end && _buffer[quote + 1] == '"';
            if (doubled || copied >= 0)
            {
                copied = copied < 0 ? _scratched : copied;
                Copy(cursor, quote - cursor + (doubled ? 1 : 0));
            }

            if (doubled)
            {
                cursor = quote + 2;
                continue;
            }

            lines += _buffer.AsSpan(from, quote - from).Count('\n');
            at = quote + 1;
            // What follows a closing quote belongs to no cell: the quote was not one.
            if (at < _end && !_ends.Contains(_buffer[at]))
            {
                return Outcome.Unclosed;
            }

            slot = copied < 0 ? new Slot(from, quote - from, InScratch: false) : new Slot(copied, _scratched - copied, InScratch: true);
            return Outcome.Done;
        }
    }

    private void Copy(int from, int length)
    {
        if (_scratched + length > _scratch.Length)
        {
            Array.Resize(ref _scratch, Math.Max(_scratch.Length * 2, _scratched + length));
        }

        _buffer.AsSpan(from, length).CopyTo(_scratch.AsSpan(_scratched));
        _scratched += length;
    }

    private void Add(Slot slot, ref bool tooMany)
    {
        if (Count == MostCells)
        {
            tooMany = true;
            return;
        }

        if (Count == _slots.Length)
        {
            Array.Resize(ref _slots, _slots.Length * 2);
        }

        _slots[Count++] = slot;
    }

    /// <summary>Reads more behind what is left; false when there is no more.</summary>
    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        var kept = _end - _start;
        if (kept > _buffer.Length / 2)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        _buffer.AsSpan(_start, kept).CopyTo(_buffer);
        _start = 0;
        _end = kept;
        var read = _reader.ReadBlock(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = _end < _buffer.Length;
        return read > 0 || kept > 0;
    }

    private enum Outcome
    {
        Done,
        NeedsMore,
        Unclosed,
    }

    private readonly record struct Slot(int Start, int Length, bool InScratch);
}
