using Microsoft.Playwright;

namespace Hengji.Tests.Web;

/// <summary>A page under test, and what it did that it should not.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    public Desk(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(8_000);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _faults.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _faults.Add(error);
        page.Request += (_, request) =>
        {
            if (!new Uri(request.Url).IsLoopback)
            {
                _faults.Add("left loopback: " + request.Url);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors, script errors and requests that left loopback.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public async Task<Desk> GoAsync(Uri town, string path)
    {
        await Page.GotoAsync(new Uri(town, path).ToString());
        return this;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
