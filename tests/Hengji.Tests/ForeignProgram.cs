using System.Diagnostics;

namespace Hengji.Tests;

/// <summary>Programs of this machine that other people use; a test skips where the one it needs is missing.</summary>
internal static class ForeignProgram
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(150);

    /// <summary>The document as LibreOffice saves it again in another format.</summary>
    /// <param name="document">The document.</param>
    /// <param name="extension">Its format, by extension.</param>
    /// <param name="target">Extension to save under, after a colon the filter where there are several.</param>
    public static byte[] Resave(byte[] document, string extension, string target)
    {
        var folder = Scratch.Folder();
        var path = Path.Combine(folder, "forms." + extension);
        var saved = Directory.CreateDirectory(Path.Combine(folder, "saved")).FullName;
        File.WriteAllBytes(path, document);
        Run(["soffice"], [$"-env:UserInstallation={new Uri(folder)}/office", "--headless", "--convert-to", target, "--outdir", saved, path]);
        return File.ReadAllBytes(Assert.Single(Directory.GetFiles(saved)));
    }

    /// <summary>A web page as Chromium prints it.</summary>
    public static byte[] Print(byte[] page)
    {
        var folder = Scratch.Folder();
        var path = Path.Combine(folder, "page.html");
        var printed = Path.Combine(folder, "page.pdf");
        File.WriteAllBytes(path, page);
        Run(
            ["chromium", "chromium-browser", "google-chrome"],
            ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--print-to-pdf={printed}", path]);
        return File.ReadAllBytes(printed);
    }

    private static void Run(string[] programs, string[] arguments)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        var program = programs.SelectMany(p => folders.Select(f => Path.Combine(f, p))).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, $"{programs[0]} is not on this machine.");
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
