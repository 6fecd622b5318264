using System.Globalization;
using System.Text.Json;
using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Printing;
using Hengji.Cli.Accuracy.Vocabulary;
using Hengji.Writing.Contracts;
using Hengji.Targets;

namespace Hengji.Papers;

/// <summary>
/// papers N DIR [SEED]: prints N invented forms, wears them as scanners, seals and cameras do, and writes pictures and
/// truth so that <c>hengji accuracy DIR/…</c> measures them. papers look shows what was found on a page.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is ["look", var picture, var drawing])
        {
            Look.Draw(picture, drawing);
            return 0;
        }

        if (arguments is not [var count, var folder, ..] || !int.TryParse(count, CultureInfo.InvariantCulture, out var forms))
        {
            Console.Error.WriteLine("papers N DIR [SEED]\npapers look PICTURE DRAWING");
            return 2;
        }

        var seed = arguments.Length > 2 ? ulong.Parse(arguments[2], CultureInfo.InvariantCulture) : 1;
        var drafts = Enumerable.Range(0, forms).Select(i => Draft(seed + (ulong)i)).ToList();
        var print = Directory.CreateDirectory(Path.Combine(folder, "print")).FullName;
        var pages = new PaperPrinter(print).Print(drafts, Wear.All.Select(w => w.Resolution).Distinct(), new Dice(seed));
        foreach (var wear in Wear.All)
        {
            Write(folder, wear, drafts, pages[wear.Resolution], seed);
        }

        Directory.Delete(print, recursive: true);
        return 0;
    }

    private static Draft Draft(ulong seed)
    {
        var dice = new Dice(seed + 0x5CA9);
        var edition = dice.Chance(50) ? FormEdition.A : FormEdition.B;
        var notation = Notation.Draw(edition, dice);
        return FormSheet.Print(RecordGenerator.Draw(Places.Draw(dice), notation, edition, dice.Between(2024, 2027), stated: false, dice));
    }

    /// <summary>Forms that fill more than a page are left out: each picture holds one form.</summary>
    private static void Write(string folder, Wear wear, List<Draft> drafts, IReadOnlyList<IReadOnlyList<string>> pages, ulong seed)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (pages[i].Count != 1)
            {
                continue;
            }

            var number = string.Create(CultureInfo.InvariantCulture, $"{seed + (ulong)i:D4}");
            var place = Directory.CreateDirectory(Path.Combine(folder, wear.Name, number)).FullName;
            File.WriteAllBytes(Path.Combine(place, number + wear.Extension), wear.Apply(File.ReadAllBytes(pages[i][0]), new Dice(seed + (ulong)i)));
            var truth = JsonSerializer.Serialize(FormRecord.Of(Expectation.Of(drafts[i]).Record), ContractJson.Written.FormRecord);
            File.WriteAllText(Path.Combine(place, "expected.json"), truth);
        }
    }
}
