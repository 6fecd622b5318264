using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hengji.Cli.Contracts;

/// <summary>
/// Writes <c>{"forms":[…]}</c> form by form, so that memory does not grow with the number of documents, and closes it
/// with <c>problems</c> only when there are any.
/// </summary>
internal sealed class FormStream<TForm> : IDisposable
{
    private readonly TextWriter output;
    private readonly MemoryStream written = new();
    private readonly Utf8JsonWriter json;
    private readonly JsonTypeInfo<TForm> form;

    public FormStream(TextWriter output, JsonTypeInfo<TForm> form)
    {
        this.output = output;
        this.form = form;
        json = new Utf8JsonWriter(written, ContractJson.Layout);
        json.WriteStartObject();
        json.WriteStartArray("forms");
    }

    public void Add(TForm value)
    {
        JsonSerializer.Serialize(json, value, form);
        HandOn();
    }

    public void Close(IReadOnlyList<Problem> problems)
    {
        json.WriteEndArray();
        if (problems.Count > 0)
        {
            json.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                JsonSerializer.Serialize(json, problem, ContractJson.Written.Problem);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        HandOn();
        output.WriteLine();
    }

    public void Dispose()
    {
        json.Dispose();
        written.Dispose();
    }

    private void HandOn()
    {
        json.Flush();
        output.Write(Encoding.UTF8.GetString(written.GetBuffer().AsSpan(0, (int)written.Length)));
        written.SetLength(0);
    }
}
