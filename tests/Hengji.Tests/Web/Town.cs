using System.Text;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Reading;
using Hengji.Review;
using Hengji.Sources;
using Hengji.Storage;
using Hengji.Storage.Imports;
using Hengji.Web;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Hengji.Tests.Web;

/// <summary>A store of its own in a temporary folder, served on a free port.</summary>
internal sealed class Town : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _app;

    private Town(string folder, Store store, WebApplication app)
    {
        _folder = folder;
        _app = app;
        Store = store;
        Address = WebHost.AddressOf(app);
        Client = new HttpClient { BaseAddress = Address };
    }

    public Store Store { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<Town> OpenAsync(
        long largestUpload = 1024 * 1024,
        Func<string, ReadOnlyMemory<byte>, Recognition, OpenedDocument>? open = null,
        Access access = Access.Local,
        string? firstSecret = null,
        int apiPerMinute = 0,
        string? metricsToken = null)
    {
        var folder = Directory.CreateTempSubdirectory("hengji-web-").FullName;
        var store = await Store.OpenAsync(StoreOptions.InFolder(folder));
        var options = new WebOptions { Store = store, Port = 0, LargestUpload = largestUpload, Access = access, FirstSecret = firstSecret, ApiPerMinute = apiPerMinute, MetricsToken = metricsToken };
        var app = WebHost.Build(open is null ? options : options with { Open = open });
        await app.StartAsync();
        return new Town(folder, store, app);
    }

    /// <summary>Files what a typewriter wrote, as if it had been read from a document of that name.</summary>
    public async Task FileAsync(string name, Typewriter written)
    {
        var bytes = Encoding.UTF8.GetBytes(written.Text);
        var import = new DocumentImport(
            Store, RuleCatalog.National, (_, _) => throw new InvalidOperationException("Already read."), TimeProvider.System);
        await import.ImportAsync(
            SourceDocument.Of(name, bytes), bytes, written.Text, written.Forms, new Signature("周砚秋", "test"));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
