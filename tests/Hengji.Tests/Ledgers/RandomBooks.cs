using System.Text;
using Hengji.Ledgers;
using Hengji.Ledgers.Columns;
using Hengji.Ledgers.Intake;

namespace Hengji.Tests.Ledgers;

/// <summary>Brings a text of rows through reading and checking into a Parquet file; every cell must be good.</summary>
internal static class RandomBooks
{
    public static void Read(LedgerSchema schema, string csv, string path, PartitionFolder folder)
    {
        var file = SourceFile.Look(Scratch.File("rows.csv", Encoding.UTF8.GetBytes(csv)), CancellationToken.None);
        try
        {
            var (sheet, whyNot) = SourceSheet.Open(file, schema, new Dictionary<string, string>(StringComparer.Ordinal));
            Assert.Null(whyNot);
            using (sheet)
            {
                using var engine = Engine.Open(folder.Spill, 512);
                var intake = new RowIntake(schema, sheet!.Head, sheet.Width, problem => Assert.Fail(problem.ToString()));
                RowsWriter.Write(engine, schema, 1, path, (next, full) => intake.Run(sheet.Rows, next, full, CancellationToken.None));
            }
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file.Path)!, recursive: true);
        }
    }
}
