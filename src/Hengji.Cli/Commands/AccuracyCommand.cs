using System.CommandLine;
using System.Globalization;
using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Families;
using Hengji.Cli.Sheets;
using Hengji.Dossiers;
using Hengji.Review;

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
        var folder = new Argument<string?>(wording.Placeholders.Folder) { Description = wording.TruthFolderArgument, Arity = ArgumentArity.ZeroOrOne };
        var documents = new Option<int>("--documents") { Description = wording.GeneratedOption, HelpName = wording.Placeholders.Count, DefaultValueFactory = _ => DefaultDocuments };
        var seed = new Option<int>("--seed") { Description = wording.SeedOption, HelpName = wording.Placeholders.Count, DefaultValueFactory = _ => 1 };
        var mistakes = new Option<bool>("--mistakes") { Description = wording.MistakesOption };
        var write = new Option<string?>("--write") { Description = wording.WriteGeneratedOption, HelpName = wording.Placeholders.Folder };
        var review = new Option<bool>("--review") { Description = wording.ReviewAccuracyOption };
        var layouts = new Option<bool>("--layouts") { Description = wording.LayoutFamiliesOption };
        var command = new Command("accuracy", wording.Commands["hengji accuracy"].Summary) { folder, documents, seed, mistakes, write, review, layouts };
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

            if (parsed.GetValue(review))
            {
                new ReviewAccuracySheet(session, parsed.GetValue(mistakes)).Write(place, Reviewed(session, place));
                return Task.FromResult(ExitCode.Done);
            }

            var read = new AccuracyTally(session.Open);
            foreach (var document in TruthFolder.Find(place))
            {
                cancellation.ThrowIfCancellationRequested();
                read.Add(document);
            }

            if (read.Documents.Count == 0)
            {
                throw new BadInputException(wording.NoTruth(place));
            }

            sheet.Write(wording.FormatHeading, read.Formats);
            sheet.Write(wording.FamilyHeading, read.Families);
            sheet.Write(place, read.All);
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

    /// <summary>The forms of the folder reviewed as one town's, against what people listed.</summary>
    private static ReviewCount Reviewed(Session session, string place)
    {
        var forms = new List<FormReading>();
        var known = new List<(string Form, IReadOnlyList<ListedDefect> Defects)?>();
        foreach (var (name, read, truth, _) in TruthFolder.Find(place).SelectMany(document => AccuracyTally.Read(document, session.Open)))
        {
            foreach (var form in read)
            {
                var defects = form.Index < truth.Count ? truth[form.Index].Defects : null;
                known.Add(defects is null ? null : (string.Create(CultureInfo.InvariantCulture, $"{name} #{form.Index + 1}"), defects));
                forms.Add(form);
            }
        }

        var count = new ReviewCount();
        var findings = RuleCatalog.National.Review(forms);
        for (var i = 0; i < forms.Count; i++)
        {
            if (known[i] is { } form)
            {
                count.Add(form.Form, findings[i], form.Defects);
            }
        }

        return count.Forms > 0 ? count : throw new BadInputException(session.Wording.NoDefects(place));
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

        var label = document.Damages.Count == 0 ? document.Name : document.Name + session.Wording.Bracketed(string.Join(session.Wording.ListComma, document.Damages));
        count.Add(label, [.. session.Open(document.Name, bytes).Forms], [.. document.Forms.Select(TruthForm.Of)]);
    }
}
