using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using Hengji.Review;

using Hengji.Writing.Contracts;

namespace Hengji.Cli.Contracts;

/// <summary>
/// Writes <c>{"forms":[…]}</c> form by form, so that memory does not grow with the number of documents, and closes it
/// with <c>problems</c> and <c>remarks</c> only when there are any.
/// </summary>
internal sealed class FormStream<TForm> : IDisposable
{
    private readonly TextWriter _output;
    private readonly MemoryStream _written = new();
    private readonly Utf8JsonWriter _json;
    private readonly JsonTypeInfo<TForm> _form;

    public FormStream(TextWriter output, JsonTypeInfo<TForm> form)
    {
        _output = output;
        _form = form;
        _json = new Utf8JsonWriter(_written, ContractJson.Layout);
        _json.WriteStartObject();
        _json.WriteStartArray("forms");
    }

    public void Add(TForm value)
    {
        JsonSerializer.Serialize(_json, value, _form);
        HandOn();
    }

    /// <param name="problems">Documents that could not be read.</param>
    /// <param name="remarks">What was left out of documents that were read.</param>
    /// <param name="rules">The rules the forms were reviewed by, where they are not the national ones; otherwise null.</param>
    public void Close(IReadOnlyList<Problem> problems, IReadOnlyList<Problem> remarks, RuleCatalog? rules = null)
    {
        _json.WriteEndArray();
        if (rules is not null)
        {
            RulesJson.WriteSet(_json, "ruleSet", rules);
        }

        Write("problems", problems);
        Write("remarks", remarks);
        _json.WriteEndObject();
        HandOn();
        _output.WriteLine();
    }

    public void Dispose()
    {
        _json.Dispose();
        _written.Dispose();
    }

    private void Write(string name, IReadOnlyList<Problem> documents)
    {
        if (documents.Count == 0)
        {
            return;
        }

        _json.WriteStartArray(name);
        foreach (var document in documents)
        {
            JsonSerializer.Serialize(_json, document, ContractJson.Written.Problem);
        }

        _json.WriteEndArray();
    }

    private void HandOn()
    {
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_written.GetBuffer().AsSpan(0, (int)_written.Length)));
        _written.SetLength(0);
    }
}
