using System.Text;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Dossiers;

/// <summary>A record that was made here and not read, as the document it is filed with: every field still opens to its words.</summary>
public static class WrittenForm
{
    /// <summary>The record as a document: its text, and a reading whose traces point into it.</summary>
    public static (string Text, FormReading Form) Of(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var text = new StringBuilder();
        var traces = new Dictionary<Field, IReadOnlyList<Trace>>();
        var line = 1;
        foreach (var field in FieldEntry.Boxes.Select(Field.Of))
        {
            if (FieldEntry.Text(target, field) is { Length: > 0 } value)
            {
                text.Append(field.Caption).Append('\t');
                Put(field, value);
                End();
            }
        }

        for (var row = 0; row < target.Indicators.Count; row++)
        {
            foreach (var field in (Field[])[Field.Category(row), Field.IndicatorName(row), Field.TargetValue(row)])
            {
                Put(field, FieldEntry.Text(target, field));
                text.Append('\t');
            }

            End();
        }

        var form = new FormReading { Index = 0, FirstLine = 1, LastLine = line - 1, Target = target, Traces = traces };
        return (text.ToString(), form);

        void Put(Field field, string value)
        {
            if (value.Length > 0)
            {
                traces[field] = [new Trace(line, text.Length, value.Length)];
                text.Append(value);
                line += value.Count(letter => letter == '\n');
            }
        }

        void End()
        {
            text.Append('\n');
            line++;
        }
    }
}
