using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>Gathers the findings and the reader's remarks of one form into numbered margin notes.</summary>
public static class MarginNotes
{
    public static IReadOnlyList<MarginNote> Of(
        FormReading reading, IReadOnlyList<Finding> findings, Func<string, RuleDescriptor?> rule, Captions captions)
    {
        var notes = findings.Select(finding => Of(finding, rule(finding.Code), reading.Target, captions))
            .Concat(reading.Notes.Select(remark => Of(remark, reading.Target, captions)));
        var findingsSoFar = 0;
        var remarksSoFar = 0;
        return
        [
            .. notes
                .OrderBy(note => PrintedOrder.Of(note.Field))
                .ThenBy(note => note.Tone)
                .Select(note => note with { Number = note.IsReading ? ++remarksSoFar : ++findingsSoFar }),
        ];
    }

    private static MarginNote Of(Finding finding, RuleDescriptor? rule, PerformanceTarget target, Captions captions) => new()
    {
        Number = 0,
        Tone = finding.Severity switch
        {
            Severity.Error => NoteTone.Must,
            Severity.Warning => NoteTone.Advise,
            _ => NoteTone.Hint,
        },
        Field = finding.Field,
        Also =
        [
            .. finding.Related
                .Concat(finding.Operands.Select(operand => operand.Field).OfType<Field>())
                .Where(field => field != finding.Field)
                .Distinct(),
        ],
        Title = rule is null ? BoxCaption.Of(finding.Field, target, captions) : captions.Rule(rule),
        Message = finding.Message,
        Finding = finding,
        Rule = rule,
    };

    private static MarginNote Of(ReadingNote remark, PerformanceTarget target, Captions captions) => new()
    {
        Number = 0,
        Tone = remark.Kind switch
        {
            NoteKind.Doubt => NoteTone.Doubt,
            NoteKind.Lost => NoteTone.Lost,
            NoteKind.Repaired => NoteTone.Repaired,
            _ => NoteTone.Unread,
        },
        Field = remark.Field,
        Title = remark.Field is { } field ? BoxCaption.Of(field, target, captions) : captions.NoBox,
        Message = remark.Message,
        Remark = remark,
    };
}
