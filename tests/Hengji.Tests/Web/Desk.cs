using Microsoft.Playwright;

namespace Hengji.Tests.Web;

/// <summary>A page under test, and what it did that it should not.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    /// <summary>How long a page may take beside all other tests, in milliseconds; a page that works does not need it.</summary>
    public const int Patience = 30_000;

    public Desk(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(Patience);
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

    /// <summary>Waits until the page at an address with this part has come wholly, so that its keys are heard.</summary>
    public Task ArriveAsync(string part) =>
        Page.WaitForFunctionAsync("part => location.href.includes(part) && document.readyState === 'complete'", part);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
