using System.CommandLine;
using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Families;
using Hengji.Cli.Sheets;

namespace Hengji.Cli.Commands;

/// <summary>
/// hengji accuracy: what is read against what is true, field by field, on documents that a person read or, without
/// any, on invented ones.
/// </summary>
internal static class AccuracyCommand
{
    private const int DefaultDocuments = 1000;

    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var folder = new Argument<string?>("folder") { Description = wording.TruthFolderArgument, Arity = ArgumentArity.ZeroOrOne };
        var documents = new Option<int>("--documents") { Description = wording.GeneratedOption, HelpName = "N", DefaultValueFactory = _ => DefaultDocuments };
        var seed = new Option<int>("--seed") { Description = wording.SeedOption, HelpName = "N", DefaultValueFactory = _ => 1 };
        var mistakes = new Option<bool>("--mistakes") { Description = wording.MistakesOption };
        var write = new Option<string?>("--write") { Description = wording.WriteGeneratedOption, HelpName = "DIR" };
        var layouts = new Option<bool>("--layouts") { Description = wording.LayoutFamiliesOption };
        var command = new Command("accuracy", wording.Commands["hengji accuracy"].Summary) { folder, documents, seed, mistakes, write, layouts };
        command.SetAction((parsed, cancellation) =>
        {
            var sheet = new AccuracySheet(session, parsed.GetValue(mistakes));
            var place = parsed.GetValue(folder);
            if (parsed.GetValue(layouts))
            {
                sheet.WriteFamilies(FamilyCatalog.All.Select(f => (f.Name,
                    Families(session, f, parsed.GetValue(documents), parsed.GetValue(seed), damaged: false, parsed.GetValue(write), cancellation),
                    Families(session, f, parsed.GetValue(documents), parsed.GetValue(seed), damaged: true, parsed.GetValue(write), cancellation))));
                return Task.FromResult(ExitCode.Done);
            }

            if (place is null)
            {
                foreach (var damaged in (bool[])[false, true])
                {
                    var count = Generated(session, parsed.GetValue(documents), parsed.GetValue(seed), damaged, parsed.GetValue(write), cancellation);
                    sheet.Write(damaged ? wording.DamagedDocuments : wording.CleanDocuments, count);
                }

                return Task.FromResult(ExitCode.Done);
            }

            if (!Directory.Exists(place))
            {
                throw new BadInputException(wording.NoSuchFolder(place));
            }

            var read = new AccuracyCount();
            foreach (var (document, truth) in TruthFolder.Find(place))
            {
                read.Add(Path.GetFileName(document), [.. session.Open(Path.GetFileName(document), File.ReadAllBytes(document)).Forms], truth);
            }

            if (read.Documents == 0)
            {
                throw new BadInputException(wording.NoTruth(place));
            }

            sheet.Write(place, read);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>A family has a tenth of the documents: there are many of them.</summary>
    private static AccuracyCount Families(
        Session session, Family family, int documents, int seed, bool damaged, string? write, CancellationToken cancellation)
    {
        var count = new AccuracyCount();
        for (var i = 0; i < Math.Max(1, documents / 10); i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(session, count, FamilyGenerator.Document(family, seed + i, damaged), Path.Combine(family.Name, damaged ? "damaged" : "clean"), write);
        }

        return count;
    }

    private static AccuracyCount Generated(
        Session session, int documents, int seed, bool damaged, string? write, CancellationToken cancellation)
    {
        var count = new AccuracyCount();
        for (var i = 0; i < documents; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(session, count, Generator.Document(seed + i, damaged), damaged ? "damaged" : "clean", write);
        }

        return count;
    }

    private static void Add(Session session, AccuracyCount count, GeneratedDocument document, string kind, string? write)
    {
        var bytes = Encoding.UTF8.GetBytes(document.Text);
        if (write is not null)
        {
            var folder = Directory.CreateDirectory(Path.Combine(write, kind));
            File.WriteAllBytes(Path.Combine(folder.FullName, document.Name), bytes);
        }

        var label = document.Damages.Count == 0 ? document.Name : $"{document.Name}（{string.Join('、', document.Damages)}）";
        count.Add(label, [.. session.Open(document.Name, bytes).Forms], [.. document.Forms.Select(TruthForm.Of)]);
    }
}
