using System.Globalization;
using System.Text;
using Hengji.Storage;

namespace Hengji.Web.Hosting;

/// <summary>Writes what a watcher asks for, in the text format of Prometheus.</summary>
internal static class MetricsText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    public static async Task<string> OfAsync(RequestFigures requests, Store store, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var (byStatus, upTo, seconds) = requests.Read();
        Head(text, "hengji_http_requests_total", "counter", "Requests answered since the start.");
        foreach (var (status, count) in byStatus)
        {
            Line(text, $"hengji_http_requests_total{{status=\"{status.ToString(CultureInfo.InvariantCulture)}\"}}", count);
        }

        Head(text, "hengji_http_request_seconds", "histogram", "How long requests took.");
        for (var i = 0; i < upTo.Count; i++)
        {
            Line(text, $"hengji_http_request_seconds_bucket{{le=\"{RequestFigures.Bounds[i].ToString(CultureInfo.InvariantCulture)}\"}}", upTo[i]);
        }

        var all = byStatus.Sum(s => s.Requests);
        Line(text, "hengji_http_request_seconds_bucket{le=\"+Inf\"}", all);
        Line(text, "hengji_http_request_seconds_sum", seconds);
        Line(text, "hengji_http_request_seconds_count", all);

        Figure(text, "hengji_documents", "gauge", "Documents kept.", await store.Documents.CountAsync(cancellation));
        Figure(text, "process_cpu_seconds_total", "counter", "Processor time used.", Environment.CpuUsage.TotalTime.TotalSeconds);
        Figure(text, "process_resident_memory_bytes", "gauge", "Memory in use.", Environment.WorkingSet);
        Figure(text, "dotnet_gc_heap_bytes", "gauge", "Memory of the managed heap.", GC.GetTotalMemory(forceFullCollection: false));
        return text.ToString();
    }

    private static void Figure(StringBuilder text, string name, string kind, string help, double value)
    {
        Head(text, name, kind, help);
        Line(text, name, value);
    }

    private static void Head(StringBuilder text, string name, string kind, string help) =>
        text.Append("# HELP ").Append(name).Append(' ').Append(help).Append("\n# TYPE ").Append(name).Append(' ').Append(kind).Append('\n');

    private static void Line(StringBuilder text, string name, double value) =>
        text.Append(name).Append(' ').Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
}
