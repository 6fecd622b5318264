using System.ComponentModel;
using System.Diagnostics;

namespace Hengji.Reading.Grids.Office;

/// <summary>
/// Has an installed LibreOffice turn an old document into one that is read here. Each call has its own profile, so that
/// calls do not wait for each other or for a person's own LibreOffice, and is ended when it takes too long.
/// </summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.exe", "soffice.com"] : ["soffice", "libreoffice"];

    /// <summary>Where the program is: on the path, or where it installs itself; null when it is not here.</summary>
    public static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat(UsualFolders())
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <param name="bytes">The old document.</param>
    /// <param name="from">Its extension (doc).</param>
    /// <param name="to">The extension wanted (docx).</param>
    /// <param name="kind">In Chinese, what it is.</param>
    /// <exception cref="RefusedException">There is no LibreOffice, or it does not take the document.</exception>
    public static byte[] Convert(ReadOnlyMemory<byte> bytes, string from, string to, string kind)
    {
        var program = Find() ?? throw new RefusedException(
            $"这是{kind}，读取它需要本机装有LibreOffice，目前没有找到。请安装LibreOffice，或用Office、WPS另存为{to.ToUpperInvariant()}后再导入。");
        var folder = Directory.CreateTempSubdirectory("hengji-");
        try
        {
            var source = Path.Combine(folder.FullName, "document." + from);
            var result = Path.Combine(folder.FullName, "converted", "document." + to);
            using (var file = File.Create(source))
            {
                file.Write(bytes.Span);
            }

            if (!Run(program, folder.FullName, source, to))
            {
                throw new RefusedException($"这是{kind}，LibreOffice转换超时，已中止。请用Office、WPS另存为{to.ToUpperInvariant()}后再导入。");
            }

            return File.Exists(result)
                ? File.ReadAllBytes(result)
                : throw new RefusedException($"这是{kind}，LibreOffice打不开它，可能已损坏或设有密码。请用Office、WPS打开并另存为{to.ToUpperInvariant()}后再导入。");
        }
        finally
        {
            Remove(folder);
        }
    }

    /// <returns>Whether it ended by itself.</returns>
    private static bool Run(string program, string folder, string source, string to)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var argument in (string[])
            ["-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri,
            "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo",
            "--convert-to", to, "--outdir", Path.Combine(folder, "converted"), source])
        {
            start.ArgumentList.Add(argument);
        }

        Process process;
        try
        {
            process = Process.Start(start) ?? throw new RefusedException("LibreOffice没有启动。请检查它的安装。");
        }
        catch (Win32Exception)
        {
            throw new RefusedException("LibreOffice装在本机但不能启动。请检查它的安装，或把文件另存为新版格式后再导入。");
        }

        using (process)
        {
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(Longest))
            {
                return true;
            }

            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return false;
        }
    }

    private static IEnumerable<string> UsualFolders() => OperatingSystem.IsWindows()
        ? [.. ((Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86])
            .Select(f => Path.Combine(Environment.GetFolderPath(f), "LibreOffice", "program"))]
        : OperatingSystem.IsMacOS() ? ["/Applications/LibreOffice.app/Contents/MacOS"] : [];

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A virus scanner may still hold a file; what stays lies in the folder for temporary files.
            Trace.TraceWarning("{0}: {1}", folder.FullName, e.Message);
        }
    }
}
