using System.Globalization;
using System.Text;
using Hengji.Dossiers;
using Hengji.Reading.Grids.Text;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Reading;

/// <summary>What holds of every reading of every document, however damaged: nothing is invented, everything has a place.</summary>
internal static class ReadingClaims
{
    private static readonly Box[] Texts =
        [Box.ProjectName, Box.CompetentDepartment, Box.ImplementingUnit, Box.OverallGoal, Box.AnnualGoal];

    /// <summary>The claims that do not hold, each in a sentence; none for a sound reading.</summary>
    public static IEnumerable<string> Broken(ReadDocument document)
    {
        if (document.Refusal is not null)
        {
            return document.Forms.Count > 0 || document.Text.Length > 0 || !document.Refusal.EndsWith('。')
                ? [$"A refused document has text or forms, or its refusal is no sentence: {document.Refusal}"]
                : [];
        }

        var lines = LineStarts(document.Text);
        return document.Forms.SelectMany((form, i) => Broken(document.Text, lines, form, i));
    }

    /// <summary>Two readings as texts, to be compared.</summary>
    public static string Print(ReadDocument document) => string.Join('\n', document.Forms.Select(Print).Append(document.Refusal));

    private static string Print(FormReading form) => string.Join('\n', new[]
    {
        string.Create(CultureInfo.InvariantCulture, $"{form.Index} {form.FirstLine}-{form.LastLine} {form.Target with { Indicators = [], ProjectTypes = [] }}"),
        string.Join('、', form.Target.ProjectTypes),
    }
    .Concat(form.Target.Indicators.Select(i => i.ToString()))
    .Concat(form.Traces.OrderBy(t => t.Key.Box).ThenBy(t => t.Key.Row).Select(t => $"{t.Key} {string.Join(' ', t.Value)}"))
    .Concat(form.Notes.Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Field} {n.Kind} {n.Message} {n.Confidence} {string.Join(' ', n.Lines)}"))));

    private static IEnumerable<string> Broken(string text, List<int> lines, FormReading form, int index)
    {
        if (form.Index != index || form.FirstLine < 1 || form.LastLine < form.FirstLine || form.LastLine > lines.Count)
        {
            yield return $"Form {index} calls itself {form.Index} and stands on lines {form.FirstLine}–{form.LastLine} of {lines.Count}";
        }

        foreach (var (field, traces) in form.Traces)
        {
            foreach (var trace in traces)
            {
                if (trace.Start < 0 || trace.Length <= 0 || trace.End > text.Length || trace.Line < 1 || trace.Line > lines.Count
                    || lines[trace.Line - 1] > trace.Start)
                {
                    yield return $"{field} of form {index} points outside the text or its line: {trace}";
                    yield break;
                }
            }
        }

        foreach (var note in form.Notes)
        {
            if (note.Confidence is < 0 or > 1 || note.Message.Length == 0 || note.Lines.Count == 0 || note.Lines.Any(l => l < 1 || l > lines.Count))
            {
                yield return $"A note of form {index} has no place or no weight: {note.Message} {note.Confidence} @{string.Join(',', note.Lines)}";
            }
        }

        foreach (var problem in Texts.Select(box => Spelled(text, form, Field.Of(box), TextOf(form.Target, box)))
            .Concat(form.Target.Indicators.SelectMany((x, row) => new[]
            {
                Spelled(text, form, Field.IndicatorName(row), x.Name),
                Spelled(text, form, Field.TargetValue(row), x.Target?.Text),
            }))
            .Concat(Numbers(text, form)))
        {
            if (problem is not null)
            {
                yield return $"Form {index}: {problem}";
            }
        }
    }

    private static string? TextOf(PerformanceTarget target, Box box) => box switch
    {
        Box.ProjectName => target.ProjectName,
        Box.CompetentDepartment => target.CompetentDepartment,
        Box.ImplementingUnit => target.ImplementingUnit,
        Box.OverallGoal => target.OverallGoal,
        _ => target.AnnualGoal,
    };

    /// <summary>A text of the record is what its traces point at, letter by letter: so no digit of it is invented.</summary>
    private static string? Spelled(string text, FormReading form, Field field, string? value)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Length == 0 || value != value.Trim())
        {
            return $"{field} is blank or has outer blanks: “{value}”";
        }

        var traced = Traced(text, form, field);
        return Plain(traced) == Letters(value) || (traced.Contains('<', StringComparison.Ordinal) && IsWithin(Letters(value), Letters(traced))) ? null : $"{field} “{value}” is traced to “{traced}”";
    }

    private static IEnumerable<string?> Numbers(string text, FormReading form)
    {
        var target = form.Target;
        var funding = target.Funding;
        yield return Digits(text, form, Box.Year, target.Year);
        yield return Digits(text, form, Box.GoalSpan, target.GoalSpan?.From, target.GoalSpan?.To);
        yield return Digits(text, form, Box.PlannedStart, target.PlannedStart?.Year, target.PlannedStart?.Month, target.PlannedStart?.Day);
        yield return Digits(text, form, Box.PlannedEnd, target.PlannedEnd?.Year, target.PlannedEnd?.Month, target.PlannedEnd?.Day);
        yield return Amount(text, form, Box.FundingTotal, funding.Total);
        yield return Amount(text, form, Box.FundingFiscal, funding.Fiscal);
        yield return Amount(text, form, Box.FundingOther, funding.Other);
        yield return Amount(text, form, Box.AnnualTotal, funding.AnnualTotal);
        yield return Amount(text, form, Box.AnnualFiscal, funding.AnnualFiscal);
        yield return Amount(text, form, Box.AnnualCarriedOver, funding.AnnualCarriedOver);
        yield return Amount(text, form, Box.AnnualOther, funding.AnnualOther);
        foreach (var type in target.ProjectTypes)
        {
            var traced = Traced(text, form, Field.Of(Box.ProjectTypes));
            yield return Plain(traced).Contains(Letters(type), StringComparison.Ordinal) || (traced.Contains('<', StringComparison.Ordinal) && IsWithin(Letters(type), Letters(traced))) ? null : $"type “{type}” is traced to “{traced}”";
        }
    }

    private static string? Digits(string text, FormReading form, Box box, params int?[] numbers)
    {
        // Digits may be written in full width, and a bracket may have slipped among them.
        var traced = Traced(text, form, Field.Of(box)).Normalize(NormalizationForm.FormKC).Replace("(", string.Empty, StringComparison.Ordinal).Replace(")", string.Empty, StringComparison.Ordinal);
        return numbers.FirstOrDefault(n => n is { } number && !Plain(traced).Contains(number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) is { } missing
            ? $"{missing} of {box} is not in “{traced}”"
            : null;
    }

    private static string? Amount(string text, FormReading form, Box box, Money? money)
    {
        if (money is not { } amount)
        {
            return null;
        }

        var traced = Traced(text, form, Field.Of(box));
        // A tag torn into the number says nothing about it.
        var written = string.Concat(CellText.WithBoxes(traced).Where(c => char.IsAsciiDigit(c) || c is '.' or '．' or '-')).Replace('．', '.');
        return decimal.TryParse(written, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            && (amount.Yuan == number || amount.Yuan == number * 10_000m)
            ? null
            : $"{amount.Yuan} of {box} is traced to “{traced}”";
    }

    private static string Traced(string text, FormReading form, Field field) =>
        form.Traces.TryGetValue(field, out var traces) ? string.Join('\n', traces.Select(t => text.Substring(t.Start, t.Length))) : string.Empty;

    /// <summary>The letters of a part of the document, with boxes and line ends that it writes as markup left out.</summary>
    private static string Plain(string traced) => Letters(CellText.WithBoxes(traced));

    /// <summary>Letters alone: blanks and the quotes of a spreadsheet say nothing here.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('"' or CellText.Ticked or CellText.Unticked or '\uFEFF' or '\u200B')));

    /// <summary>Whether letters stand in a text in their order: where a tag was torn, what is left of it stands between.</summary>
    private static bool IsWithin(string letters, string text)
    {
        var at = 0;
        foreach (var c in text)
        {
            at += at < letters.Length && letters[at] == c ? 1 : 0;
        }

        return at == letters.Length;
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\f' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
