using System.CommandLine;

using Hengji.Cli.Contracts;
using Hengji.Cli.Documents;
using Hengji.Cli.Sheets;
using Hengji.Review;
using Hengji.Review.RuleSets;
using Hengji.Storage.Queries;
using Hengji.Storage.Reviews;

namespace Hengji.Cli.Commands;

/// <summary>hengji rules: which rules are asked under which rule set, and what another would have found.</summary>
internal static class RulesCommand
{
    public static Command Create(Session session) => new("rules", session.Wording.Commands["hengji rules"].Summary)
    {
        List(session), Show(session), Try(session),
    };

    private static Command List(Session session)
    {
        var json = new Option<bool>("--json") { Description = session.Wording.JsonOption };
        var command = new Command("list", session.Wording.Commands["hengji rules list"].Summary) { json };
        command.SetAction(parsed => Write(session, session.Catalog, parsed.GetValue(json), withRules: true));
        return command;
    }

    private static Command Show(Session session)
    {
        var set = RuleSetArgument(session, ArgumentArity.ZeroOrOne);
        var json = new Option<bool>("--json") { Description = session.Wording.JsonOption };
        var command = new Command("show", session.Wording.Commands["hengji rules show"].Summary) { set, json };
        command.SetAction(parsed => Write(
            session,
            parsed.GetValue(set) is { Length: > 0 } name ? CatalogOf(session, name) : session.Catalog,
            parsed.GetValue(json),
            withRules: false));
        return command;
    }

    private static int Write(Session session, RuleCatalog catalog, bool json, bool withRules)
    {
        if (json)
        {
            RulesJson.Write(session.Output, catalog, session.RuleSets);
        }
        else if (withRules)
        {
            new RuleSetSheet(session).WriteRules(catalog);
        }
        else
        {
            new RuleSetSheet(session).Write(catalog);
        }

        return ExitCode.Done;
    }

    private static Command Try(Session session)
    {
        var set = RuleSetArgument(session, ArgumentArity.ExactlyOne);
        var files = new Argument<string[]>(session.Wording.Placeholders.File)
        {
            Description = session.Wording.TriedArgument,
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = new Option<bool>("--json") { Description = session.Wording.JsonOption };
        var data = new DataOption(session);
        var command = new Command("try", session.Wording.Commands["hengji rules try"].Summary) { set, files, json, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var tried = CatalogOf(session, parsed.GetRequiredValue(set));
            var inForce = session.Catalog;
            var intake = new Intake(session);
            var forms = new List<FoundForm>();
            if (parsed.GetValue(files) is { Length: > 0 } names)
            {
                await foreach (var found in intake.ReadAsync(names, cancellation))
                {
                    forms.Add(found);
                }
            }
            else
            {
                var store = await data.OpenFilledAsync(parsed, cancellation);
                var kept = await store.Projects.FormsAsync(new ProjectFilter { Take = int.MaxValue }, cancellation);
                forms.AddRange(kept.Select(form => new FoundForm(form.DocumentName, form.Form)));
                inForce = await new RulesInForce(store, session.Catalog, session.Clock).CurrentAsync(cancellation);
            }

            var trial = RuleTrial.Of(inForce, tried, [.. forms.Select(form => form.Form)]);
            IReadOnlyList<string> documents = [.. forms.Select(form => form.Document)];
            if (parsed.GetValue(json))
            {
                TrialJson.Write(session.Output, inForce, tried, trial, documents);
            }
            else
            {
                new TrialSheet(session).Write(tried, trial, documents);
            }

            return intake.ExitCode;
        });
        return command;
    }

    private static RuleCatalog CatalogOf(Session session, string name) =>
        session.RuleSets.For(RuleSetFolder.Named(session.RuleSets, name, session.Wording));

    private static Argument<string> RuleSetArgument(Session session, ArgumentArity arity) =>
        new(session.Wording.RuleSetPlaceholder) { Description = session.Wording.RuleSetArgument, Arity = arity };
}
