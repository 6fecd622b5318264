using System.Xml;
using Hengji.Reading.Grids.Docx;
using Hengji.Reading.Grids.Xlsx;

namespace Hengji.Reading.Grids.Office;

/// <summary>Reads the files of office programs, told by their bytes: DOCX and XLSX, XLS, and older ones by conversion.</summary>
internal static class OfficeGridReader
{
    private const string Damaged = "文件已损坏或没有传完，内部结构读不出来。请从原处重新取得，或用Office、WPS打开修复并另存后再导入。";

    /// <summary>Whether a file is read here.</summary>
    public static bool Takes(ReadOnlySpan<byte> bytes) =>
        bytes is [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] || IsRichText(bytes);

    /// <returns>The grid, or in Chinese why there is none and what to do.</returns>
    public static (Grid? Grid, string? Refusal) Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return (bytes.Span[0] == 0x50 ? Package(bytes) : IsRichText(bytes.Span) ? Word(bytes, "rtf", "RTF文档") : Compound(bytes), null);
        }
        catch (RefusedException refused)
        {
            return (null, refused.Message);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            // What a damaged or dishonest ZIP or XML brings up.
            return (null, Damaged);
        }
    }

    private static bool IsRichText(ReadOnlySpan<byte> bytes) => bytes.StartsWith("{\\rtf"u8);

    private static Grid Package(ReadOnlyMemory<byte> bytes)
    {
        using var package = new OfficePackage(bytes);
        if (package.MimeType() is { Length: > 0 } mime)
        {
            return mime switch
            {
                _ when mime.StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal) => Word(bytes, "odt", "ODT文档"),
                _ when mime.StartsWith("application/vnd.oasis.opendocument.spreadsheet", StringComparison.Ordinal) => Workbook(bytes, "ods", "ODS表格"),
                _ => throw new RefusedException("这是认不出种类的ZIP格式文件。请另存为DOCX或XLSX后再导入。"),
            };
        }

        var main = package.MainPart();
        if (main is null)
        {
            throw new RefusedException(package.Has("[Content_Types].xml")
                ? Damaged
                : "这是ZIP压缩包，不是一份文件。请把压缩包本身导入，或解开后逐个导入。");
        }

        return main switch
        {
            _ when main.StartsWith("word/", StringComparison.OrdinalIgnoreCase) => DocxGridReader.Read(package, main),
            _ when main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) => Workbook(bytes, "xlsb", "XLSB表格"),
            _ when main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) => XlsxGridReader.Read(package, main),
            _ when main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) => throw new RefusedException("这是PPT演示文稿，不是申报表。请把其中的表格另存为DOCX或XLSX后再导入。"),
            _ => package.RootElement(main) switch
            {
                "document" => DocxGridReader.Read(package, main),
                "workbook" => XlsxGridReader.Read(package, main),
                _ => throw new RefusedException("这是认不出种类的Office文件。请另存为DOCX或XLSX后再导入。"),
            },
        };
    }

    private static Grid Compound(ReadOnlyMemory<byte> bytes)
    {
        var names = CompoundFile.Names(bytes.Span);
        if (names.Contains("EncryptedPackage"))
        {
            throw new RefusedException("这是设有打开密码的Office文件，打不开。请去掉密码后重新导入。");
        }

        if (names.Contains("WordDocument"))
        {
            return Word(bytes, "doc", "旧版Word文件（DOC）");
        }

        if (names.Contains("__properties_version1.0"))
        {
            throw new RefusedException("这是Outlook邮件（MSG），目前不读。请在Outlook里另存为EML，或把附件另存后再导入。");
        }

        if (names.Contains("Workbook") || names.Contains("Book"))
        {
            var grid = XlsGridReader.Read(bytes);
            return names.Contains("_VBA_PROJECT_CUR") ? grid with { Remarks = [OfficePackage.HasMacros, .. grid.Remarks] } : grid;
        }

        throw new RefusedException(names.Contains("PowerPoint Document")
            ? "这是旧版PPT演示文稿，不是申报表。请把其中的表格另存为DOCX或XLSX后再导入。"
            : "这是旧版Office格式的文件，认不出是Word还是Excel，可能已损坏。请用Office、WPS打开并另存为DOCX或XLSX后再导入。");
    }

    private static Grid Word(ReadOnlyMemory<byte> bytes, string from, string kind)
    {
        using var package = new OfficePackage(LibreOffice.Convert(bytes, from, "docx", kind));
        return DocxGridReader.Read(package, package.MainPart() ?? throw new InvalidDataException("No document in the conversion."));
    }

    private static Grid Workbook(ReadOnlyMemory<byte> bytes, string from, string kind)
    {
        using var package = new OfficePackage(LibreOffice.Convert(bytes, from, "xlsx", kind));
        return XlsxGridReader.Read(package, package.MainPart() ?? throw new InvalidDataException("No workbook in the conversion."));
    }
}
