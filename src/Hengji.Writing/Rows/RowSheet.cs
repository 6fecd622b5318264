namespace Hengji.Writing.Rows;

/// <summary>Rows of any table as a file that spreadsheets open rightly.</summary>
public static class RowSheet
{
    /// <summary>CSV in UTF-8 with its mark; what looks like a formula is made text.</summary>
    public static byte[] Csv(IEnumerable<IReadOnlyList<string>> rows) => CsvText.Write(rows);
}
