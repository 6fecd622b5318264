using System.Diagnostics;

namespace Hengji.Tests.Reading.Pdf;

/// <summary>Prints a web page to PDF with a program of this machine; tests skip where there is none.</summary>
internal static class PdfPrinter
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);

    public static byte[] Print(string printer, string html)
    {
        var folder = Scratch.Folder();
        var page = Path.Combine(folder, "page.html");
        var printed = Path.Combine(folder, "page.pdf");
        File.WriteAllText(page, html);
        if (printer == "Chromium")
        {
            Run(["chromium", "chromium-browser", "google-chrome"], ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--print-to-pdf={printed}", page]);
        }
        else
        {
            Run(["soffice"], [$"-env:UserInstallation={new Uri(folder)}/office", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder, page]);
        }

        return File.ReadAllBytes(printed);
    }

    private static void Run(string[] programs, string[] arguments)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        var program = programs.SelectMany(p => folders.Select(f => Path.Combine(f, p))).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, $"{programs[0]} is not on this machine; nothing was printed.");
        using var process = Process.Start(new ProcessStartInfo(program!, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (!process.WaitForExit(_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not finish.");
        }
    }
}
