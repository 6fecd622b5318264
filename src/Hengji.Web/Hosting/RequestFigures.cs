using System.Diagnostics.Metrics;

namespace Hengji.Web.Hosting;

/// <summary>
/// Counts the requests answered since the start, by status, and how long they took. The figures come from the web server's
/// own meter; nothing about persons or projects is among them.
/// </summary>
internal sealed class RequestFigures : IDisposable
{
    private const string Instrument = "http.server.request.duration";

    private readonly MeterListener _listener = new();
    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, long> _byStatus = [];
    private readonly long[] _upTo = new long[Bounds.Count];
    private double _seconds;

    /// <param name="meters">Whose meters are listened to: this host's, not those of others in the process.</param>
    public RequestFigures(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (string.Equals(instrument.Name, Instrument, StringComparison.Ordinal) && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => Add(seconds, tags));
        _listener.Start();
    }

    /// <summary>Upper bounds, in seconds, of the classes that durations are counted in.</summary>
    public static IReadOnlyList<double> Bounds { get; } = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    /// <summary>As it stands: requests by status, requests that took no longer than each bound, seconds together.</summary>
    public (IReadOnlyList<(int Status, long Requests)> ByStatus, IReadOnlyList<long> UpTo, double Seconds) Read()
    {
        lock (_lock)
        {
            return ([.. _byStatus.Select(s => (s.Key, s.Value))], [.. _upTo], _seconds);
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Add(double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var status = 0;
        foreach (var (name, value) in tags)
        {
            if (string.Equals(name, "http.response.status_code", StringComparison.Ordinal) && value is int code)
            {
                status = code;
            }
        }

        lock (_lock)
        {
            _byStatus[status] = _byStatus.GetValueOrDefault(status) + 1;
            _seconds += seconds;
            for (var i = 0; i < _upTo.Length; i++)
            {
                _upTo[i] += seconds <= Bounds[i] ? 1 : 0;
            }
        }
    }
}
