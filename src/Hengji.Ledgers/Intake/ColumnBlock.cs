using System.Text;

namespace Hengji.Ledgers.Intake;

/// <summary>Good rows on their way into the store, column by column, as the engine wants them.</summary>
internal sealed class ColumnBlock
{
    /// <summary>How many rows the engine takes at once.</summary>
    public const int Size = 2048;

    public ColumnBlock(IReadOnlyList<LedgerColumn> columns)
    {
        Lines = new long[Size];
        Cells = [.. columns.Select(c => new Cells(c.Kind))];
    }

    /// <summary>How many rows are in it.</summary>
    public int Count { get; private set; }

    public long[] Lines { get; }

    public Cells[] Cells { get; }

    public bool IsFull => Count == Size;

    /// <summary>Keeps the row that was written into the cells.</summary>
    public void Keep(long line) => Lines[Count++] = line;

    public void Clear()
    {
        Count = 0;
        foreach (var cells in Cells)
        {
            cells.Clear();
        }
    }
}

/// <summary>The cells of one column; only the arrays of its kind are there.</summary>
internal sealed class Cells
{
    private int _used;

    public Cells(ColumnKind kind)
    {
        Kind = kind;
        Has = new bool[ColumnBlock.Size];
        switch (kind)
        {
            case ColumnKind.Text:
                Starts = new int[ColumnBlock.Size];
                Lengths = new int[ColumnBlock.Size];
                Bytes = new byte[ColumnBlock.Size * 16];
                break;
            case ColumnKind.Date:
                Days = new int[ColumnBlock.Size];
                break;
            case ColumnKind.Flag:
                Flags = new bool[ColumnBlock.Size];
                break;
            default:
                Longs = new long[ColumnBlock.Size];
                break;
        }
    }

    public ColumnKind Kind { get; }

    /// <summary>Whether the cell is not blank.</summary>
    public bool[] Has { get; }

    /// <summary>Numbers in ten-thousandths, moments in microseconds since 1970.</summary>
    public long[] Longs { get; } = [];

    /// <summary>Dates in days since 1970.</summary>
    public int[] Days { get; } = [];

    public bool[] Flags { get; } = [];

    /// <summary>Texts in UTF-8, one behind the other.</summary>
    public byte[] Bytes { get; private set; } = [];

    public int[] Starts { get; } = [];

    public int[] Lengths { get; } = [];

    /// <summary>The text of a row.</summary>
    public ReadOnlySpan<byte> Text(int row) => Bytes.AsSpan(Starts[row], Lengths[row]);

    public void SetText(int row, ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_used + most > Bytes.Length)
        {
            var larger = new byte[Math.Max(Bytes.Length * 2, _used + most)];
            Bytes.AsSpan(0, _used).CopyTo(larger);
            Bytes = larger;
        }

        Starts[row] = _used;
        Lengths[row] = Encoding.UTF8.GetBytes(text, Bytes.AsSpan(_used));
        _used += Lengths[row];
    }

    public void Clear() => _used = 0;
}
