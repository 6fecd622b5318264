using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hengji.Reading;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Corrections;
using Hengji.Storage.Drafting;
using Hengji.Storage.Imports;
using Hengji.Storage.Indicators;
using Hengji.Storage.People;
using Hengji.Storage.Reviews;
using Hengji.Storage.Seasons;
using Hengji.Web.Api;
using Hengji.Web.Api.V1;
using Hengji.Web.Components;
using Hengji.Web.Hosting;
using Hengji.Web.Sheets.Drafting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hengji.Web;

/// <summary>The door of this project: builds and runs the pages on loopback.</summary>
public static class WebHost
{
    /// <summary>Builds the host; the caller starts it and disposes it.</summary>
    public static WebApplication Build(WebOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Production",
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.LargestUpload + 1024;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Standard output belongs to the command that hosts the pages.
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // A page that reaches us under a foreign host name was led here by someone else's name server.
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        // Chinese stays Chinese on the wire: a third of the bytes, and the source of a page can be read.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddScoped<Visit>();
        builder.Services.AddSingleton<LedgerDoor>();
        builder.Services.AddScoped(services => services.GetRequiredService<Visit>().Store);
        builder.Services.AddSingleton(new RulesInForce(options.Store, options.Catalog, options.Clock));
        builder.Services.AddScoped(services => services.GetRequiredService<Visit>().Catalog);
        builder.Services.AddScoped(services => new DocumentImport(
            options.Store, services.GetRequiredService<RuleCatalog>(), (name, bytes) => options.Open(name, bytes, Recognition.Unwatched), options.Clock)
        {
            Person = services.GetRequiredService<Visit>().Person,
        });
        builder.Services.AddScoped(services => new FilingCorrection(options.Store, services.GetRequiredService<RuleCatalog>(), options.Clock)
        {
            Person = services.GetRequiredService<Visit>().Person,
        });
        AddReviews(builder.Services, options);
        builder.Services.AddSingleton(new IndicatorGovernance(options.Store, options.Clock));
        builder.Services.AddScoped(services => new ManuscriptActs(options.Store, services.GetRequiredService<RuleCatalog>(), options.Clock));
        builder.Services.AddSingleton(new Writers(options.Clock));
        builder.Services.AddSingleton<RequestFigures>();
        builder.Services.AddHttpContextAccessor();
        AddPeople(builder.Services, options);
        // Nothing we serve is encrypted by it; without this, keys would be written into the home directory.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorComponents();
        builder.Services.AddProgramReference();

        var app = builder.Build();
        // Listens from the first request on.
        app.Services.GetRequiredService<RequestFigures>();
        app.UseHostFiltering();
        app.UseMiddleware<SecurityHeaders>();
        // The page that failed may have used up its services; the page that says so gets its own.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
        app.UseMiddleware<ApiErrors>();
        app.UseMiddleware<SameOriginOnly>();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new ManifestEmbeddedFileProvider(typeof(WebHost).Assembly, "wwwroot"),
            ContentTypeProvider = new FileExtensionContentTypeProvider(),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
        app.UseMiddleware<LanguageChoice>();
        app.UseMiddleware<KnownRules>();
        app.UseMiddleware<ApiLimits>();
        app.UseMiddleware<DoorKeeper>();
        app.UseMiddleware<KnownBodyOnly>();
        app.UseMiddleware<ApiKeys>();
        app.MapHealth();
        app.MapImports();
        app.MapDocuments();
        app.MapExports();
        app.MapCorrections();
        app.MapReviews();
        app.MapDrafting();
        app.MapSheets();
        app.MapNotices();
        app.MapOverview();
        app.MapPages();
        app.MapIndicators();
        app.MapPrograms();
        app.MapSignOut();
        // Posts are held to their origin by SameOriginOnly, which needs no token and keeps no keys.
        app.MapRazorComponents<App>().DisableAntiforgery();
        return app;
    }

    private static void AddReviews(IServiceCollection services, WebOptions options)
    {
        services.AddScoped(provider => new ReviewDecisions(options.Store, options.Clock) { Person = provider.GetRequiredService<Visit>().Person });
        services.AddScoped(provider => new UnitWaivers(options.Store, options.Clock) { Person = provider.GetRequiredService<Visit>().Person });
        services.AddScoped(provider => new ItemGrades(options.Store, options.Clock) { Person = provider.GetRequiredService<Visit>().Person });
        services.AddScoped(provider => new NoticeDrafts(options.Store, options.Clock) { Person = provider.GetRequiredService<Visit>().Person });
    }

    private static void AddPeople(IServiceCollection services, WebOptions options)
    {
        services.AddSingleton(new Sessions(options.Store, options.Clock));
        services.AddSingleton(new ApiTokens(options.Store, options.Clock));
        services.AddSingleton(new ApiAnswers(options.Store, options.Clock));
        services.AddSingleton(new OwnAccount(options.Store, options.Clock));
        services.AddSingleton(new PeopleAdministration(options.Store, options.Clock));
        services.AddSingleton(new FirstAccounts(options.Store, options.Clock));
        services.AddScoped(provider => new ProjectActs(options.Store, provider.GetRequiredService<RuleCatalog>(), options.Clock));
        services.AddSingleton(new Deadlines(options.Store, options.Clock));
    }

    /// <summary>Serves until cancelled; <paramref name="started"/> is told the bound address.</summary>
    public static async Task RunAsync(WebOptions options, Action<Uri> started, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(started);
        await using var app = Build(options);
        await app.StartAsync(cancellation);
        started(AddressOf(app));
        await app.WaitForShutdownAsync(cancellation);
    }

    /// <summary>The bound address of a started host.</summary>
    public static Uri AddressOf(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        return new Uri(addresses?.Addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("The host has not been started."));
    }
}
