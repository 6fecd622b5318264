using System.Globalization;
using System.Text;

using Hengji.Cli.Contracts;
using Hengji.Writing.Contracts;
using Hengji.Storage.Queries;
using Hengji.Targets;
using Hengji.Writing;
using Hengji.Writing.Docx;
using Hengji.Writing.Html;
using Hengji.Writing.Pdf;
using Hengji.Writing.Rows;
using Hengji.Writing.Xlsx;

namespace Hengji.Cli.Exports;

/// <summary>Writes a selection to the file or folder asked for.</summary>
internal static class ExportFiles
{
    public static Task WriteAsync(
        IReadOnlyList<FiledForm> forms, ExportFormat format, string path, CancellationToken cancellation)
    {
        IReadOnlyList<PerformanceTarget> targets = [.. forms.Select(form => form.Form.Target)];
        return format switch
        {
            ExportFormat.Docx => WriteFormsAsync(targets, path, ".docx", DocxForms.Write, cancellation),
            ExportFormat.Xlsx => WriteFormsAsync(targets, path, ".xlsx", XlsxForms.Write, cancellation),
            ExportFormat.Pdf => WriteFormsAsync(targets, path, ".pdf", PdfForms.Write, cancellation),
            ExportFormat.Html => WriteFormsAsync(targets, path, ".html", HtmlForms.Write, cancellation),
            ExportFormat.Summary => WriteAsync(path, XlsxSummary.Write(targets), cancellation),
            ExportFormat.Csv => WriteAsync(path, CsvTable.Write(targets), cancellation),
            ExportFormat.Json => WriteAsync(path, Json(forms), cancellation),
            ExportFormat.Exchange => WriteExchangeAsync(ExchangeRows.Of(targets), path, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }

    private static async Task WriteFormsAsync(
        IReadOnlyList<PerformanceTarget> targets,
        string path,
        string extension,
        Func<IReadOnlyList<PerformanceTarget>, byte[]> write,
        CancellationToken cancellation)
    {
        if (!IsFolder(path))
        {
            await WriteAsync(path, write(targets), cancellation);
            return;
        }

        var folder = new OutputFolder(path);
        foreach (var target in targets)
        {
            await folder.WriteAsync(FileNames.Of(target, FileNames.Forms, extension), write([target]), cancellation);
        }
    }

    private static async Task WriteExchangeAsync(ExchangeRows rows, string path, CancellationToken cancellation)
    {
        if (!IsFolder(path) && string.Equals(Path.GetExtension(path), ".json", StringComparison.OrdinalIgnoreCase))
        {
            await WriteAsync(path, rows.Json(), cancellation);
            return;
        }

        await WriteAsync(Path.Combine(path, ExchangeRows.GoalTable + ".csv"), rows.GoalsCsv(), cancellation);
        await WriteAsync(Path.Combine(path, ExchangeRows.IndicatorTable + ".csv"), rows.IndicatorsCsv(), cancellation);
    }

    private static byte[] Json(IReadOnlyList<FiledForm> forms)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var stream = new FormStream<ReadForm>(text, ContractJson.Written.ReadForm);
        foreach (var form in forms)
        {
            stream.Add(ReadForm.Of(form.DocumentName, form.Form));
        }

        stream.Close([], []);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static bool IsFolder(string path) => Path.EndsInDirectorySeparator(path) || Directory.Exists(path);

    private static async Task WriteAsync(string path, byte[] bytes, CancellationToken cancellation)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await File.WriteAllBytesAsync(path, bytes, cancellation);
    }
}
