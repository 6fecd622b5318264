using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hengji.Cli.Sheets;

/// <summary>The indicators of a form under their official headings; a level is printed where it changes.</summary>
internal static class IndicatorTable
{
    private const string Blank = "—";

    public static IRenderable Of(Wording wording, FormReading form)
    {
        var indicators = form.Target.Indicators;
        var title = new Text(wording.Caption(Box.Indicators), Ink.Title);
        if (indicators.Count == 0)
        {
            var none = new Prose(Blank);
            Marks.Append(none, wording, form, Field.Of(Box.Indicators));
            return new Rows(Text.Empty, title, new Padder(none, new Padding(2, 0, 0, 0)));
        }

        var table = new Table { Border = TableBorder.Square, BorderStyle = Ink.Label, Expand = true };
        table.AddColumn(Heading(wording, Box.Dimension, noWrap: true));
        table.AddColumn(Heading(wording, Box.Category, noWrap: true));
        table.AddColumn(Heading(wording, Box.IndicatorName, noWrap: false));
        table.AddColumn(Heading(wording, Box.TargetValue, noWrap: false));
        var details = IndicatorDetails.Boxes.Where(b => indicators.Any(i => i.Details?[b] is not null)).ToList();
        foreach (var box in details)
        {
            table.AddColumn(Heading(wording, box, noWrap: false));
        }

        for (var row = 0; row < indicators.Count; row++)
        {
            var indicator = indicators[row];
            var before = row > 0 ? indicators[row - 1] : null;
            var sameDimension = before is not null && before.Dimension == indicator.Dimension;
            var sameCategory = sameDimension && before!.Category == indicator.Category;
            if (before is not null && !sameDimension)
            {
                table.AddEmptyRow();
            }

            table.AddRow(
            [
                Cell(wording, form, Field.Dimension(row), sameDimension ? string.Empty : indicator.Dimension?.Name()),
                Cell(wording, form, Field.Category(row), sameCategory ? string.Empty : indicator.Category?.Name()),
                Cell(wording, form, Field.IndicatorName(row), indicator.Name),
                Cell(wording, form, Field.TargetValue(row), indicator.Target?.Text),
                .. details.Select(box => Cell(wording, form, new Field(box, row), indicator.Details?[box])),
            ]);
        }

        return new Rows(Text.Empty, title, table);
    }

    private static TableColumn Heading(Wording wording, Box box, bool noWrap) =>
        new(new Text(wording.Caption(box), Ink.Label)) { NoWrap = noWrap };

    private static Prose Cell(Wording wording, FormReading form, Field field, string? text)
    {
        var cell = new Prose(text ?? Blank);
        Marks.Append(cell, wording, form, field);
        return cell;
    }
}
