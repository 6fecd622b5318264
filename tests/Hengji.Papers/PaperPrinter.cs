using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Layouts;
using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Papers;

/// <summary>Prints drafts on paper: web pages printed by Chromium and turned into pictures by pdftoppm.</summary>
internal sealed class PaperPrinter(string folder)
{
    /// <summary>Stands on the page on which a form begins.</summary>
    private const string Title = "财政项目支出绩效目标";

    private static readonly string[] _fonts = ["Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Serif CJK SC"];

    /// <summary>The pictures of each draft's pages, by resolution.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<IReadOnlyList<string>>> Print(IReadOnlyList<Draft> drafts, IEnumerable<int> resolutions, Dice dice)
    {
        var page = Path.Combine(folder, "forms.html");
        var printed = Path.Combine(folder, "forms.pdf");
        File.WriteAllText(page, Html(drafts, dice));
        Run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer", $"--print-to-pdf={printed}", page);
        var begins = Begins(printed);
        return resolutions.ToDictionary(r => r, resolution =>
        {
            var name = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"at{resolution}"));
            Run("pdftoppm", "-r", resolution.ToString(CultureInfo.InvariantCulture), "-png", printed, name);
            var pictures = Directory.GetFiles(folder, Path.GetFileName(name) + "-*.png").Order(StringComparer.Ordinal).ToList();
            return (IReadOnlyList<IReadOnlyList<string>>)[.. begins.Select((from, i) => pictures[from..(i + 1 < begins.Count ? begins[i + 1] : pictures.Count)])];
        });
    }

    private static List<int> Begins(string printed)
    {
        var text = Path.ChangeExtension(printed, ".txt");
        Run("pdftotext", printed, text);
        var pages = File.ReadAllText(text).Split('\f');
        return [.. Enumerable.Range(0, pages.Length).Where(p => pages[p].Contains(Title, StringComparison.Ordinal))];
    }

    private static string Html(IReadOnlyList<Draft> drafts, Dice dice)
    {
        var html = new StringBuilder("<html><head><meta charset=\"utf-8\"><style>@page{size:A4;margin:16mm 14mm} .form{break-before:page}");
        var forms = new StringBuilder();
        for (var i = 0; i < drafts.Count; i++)
        {
            html.Append(Style(string.Create(CultureInfo.InvariantCulture, $".f{i}"), dice));
            var page = new HtmlLayout(word: false).Write([new Section.Printed(drafts[i])]);
            var body = page[(page.IndexOf("<body>", StringComparison.Ordinal) + 6)..page.IndexOf("</body>", StringComparison.Ordinal)];
            forms.Append(CultureInfo.InvariantCulture, $"<div class=\"form f{i}\">{body}</div>");
        }

        return html.Append("</style></head><body>").Append(forms).Append("</body></html>").ToString();
    }

    private static string Style(string form, Dice dice)
    {
        var size = dice.Of("9pt", "10pt", "10.5pt", "10.5pt", "12pt");
        var border = dice.Of("1px solid #000", "0.5pt solid #000", "0.5pt solid #666", "1.5pt solid #000");
        var padding = dice.Of("2pt 4pt", "3pt 5pt", "5pt");
        var align = dice.Of("left", "center");
        return $"{form}{{font-family:'{dice.Pick(_fonts)}';font-size:{size}}} {form} p{{font-size:16pt;margin:6pt}} "
            + $"{form} table{{border-collapse:collapse;width:100%}} {form} td{{border:{border};padding:{padding};text-align:{align}}}\n";
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not finish.");
        }
    }
}
