using System.Collections.Concurrent;
using System.Globalization;
using Hengji.Storage.People;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Hosting;

/// <summary>
/// How often programs may ask: a bucket for each token and each network address that fills up evenly over a minute. A request
/// that finds it empty is refused with the seconds to wait.
/// </summary>
internal sealed class ApiLimits(RequestDelegate next, WebOptions options)
{
    private const int MostBuckets = 10_000;

    /// <summary>An address may be that of many programs.</summary>
    private const int AddressShare = 4;

    private readonly ConcurrentDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    public async Task InvokeAsync(HttpContext context)
    {
        if (options.ApiPerMinute > 0 && ApiAddress.Is(context.Request))
        {
            var wait = Take("address " + context.Connection.RemoteIpAddress, options.ApiPerMinute * AddressShare);
            if (wait == TimeSpan.Zero && ApiAddress.Bearer(context.Request) is { Length: > 0 } token && token.StartsWith(ApiTokens.Prefix, StringComparison.Ordinal))
            {
                wait = Take("token " + token, options.ApiPerMinute);
            }

            if (wait > TimeSpan.Zero)
            {
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return;
            }
        }

        await next(context);
    }

    /// <summary>Takes one from a bucket; zero when there was one, otherwise how long until there is.</summary>
    private TimeSpan Take(string key, int perMinute)
    {
        if (_buckets.Count > MostBuckets)
        {
            // A bucket nobody asked for a minute is full again, and is the same as none.
            var full = options.Clock.GetUtcNow() - TimeSpan.FromMinutes(1);
            foreach (var (idle, _) in _buckets.Where(b => b.Value.Touched < full))
            {
                _buckets.TryRemove(idle, out _);
            }
        }

        return _buckets.GetOrAdd(key, static _ => new Bucket()).Take(options.Clock.GetUtcNow(), perMinute);
    }

    private sealed class Bucket
    {
        private readonly Lock _lock = new();
        private double? _left;

        public DateTimeOffset Touched { get; private set; }

        public TimeSpan Take(DateTimeOffset now, int perMinute)
        {
            lock (_lock)
            {
                var filled = _left is { } left ? Math.Min(perMinute, left + ((now - Touched).TotalMinutes * perMinute)) : perMinute;
                Touched = now;
                if (filled < 1)
                {
                    _left = filled;
                    return TimeSpan.FromMinutes((1 - filled) / perMinute);
                }

                _left = filled - 1;
                return TimeSpan.Zero;
            }
        }
    }
}
