using Hengji.People;
using Hengji.Storage.Drafting;
using Hengji.Storage.Ledgers;
using Hengji.Storage.People;
using Hengji.Storage.Queries;
using Hengji.Storage.Reviews;
using Hengji.Storage.Seasons;

namespace Hengji.Storage;

/// <summary>The door of this project: everything kept, in one database. Safe to share between threads.</summary>
public sealed class Store
{
    private Store(Database database)
    {
        Database = database;
        Projects = new ProjectQueries(database);
        Documents = new DocumentQueries(database);
        Journal = new JournalQueries(database);
        Reviews = new ReviewQueries(database);
        Notices = new NoticeQueries(database);
        Overview = new OverviewQueries(database);
        Season = new SeasonQueries(database);
        People = new PeopleQueries(database);
        Indicators = new IndicatorQueries(database);
        Manuscripts = new ManuscriptQueries(database);
        Ledgers = new LedgerManifest(database);
    }

    public StoreOptions Options => Database.Options;

    public ProjectQueries Projects { get; }

    public DocumentQueries Documents { get; }

    public JournalQueries Journal { get; }

    public ReviewQueries Reviews { get; }

    /// <summary>Return notices (退回意见) by unit.</summary>
    public NoticeQueries Notices { get; }

    /// <summary>How well forms are written, by unit and year.</summary>
    public OverviewQueries Overview { get; }

    /// <summary>Where projects stand, and what waits for whom.</summary>
    public SeasonQueries Season { get; }

    public PeopleQueries People { get; }

    /// <summary>The indicator library (指标库).</summary>
    public IndicatorQueries Indicators { get; }

    /// <summary>Forms being filled in (填报稿).</summary>
    public ManuscriptQueries Manuscripts { get; }

    /// <summary>The ledgers (台账), and which files of rows are theirs.</summary>
    public LedgerManifest Ledgers { get; }

    internal Database Database { get; }

    /// <summary>The same store as a person sees it: every query is limited to these organisations' projects.</summary>
    public Store SeenBy(Sight sight)
    {
        ArgumentNullException.ThrowIfNull(sight);
        return sight.IsEverything ? this : new Store(new Database(Options, sight));
    }

    /// <summary>Opens a store, creating the database or bringing it up to date first.</summary>
    public static async Task<Store> OpenAsync(StoreOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var database = new Database(options);
        await new Migrator(database).MigrateAsync(cancellationToken);
        await FindingRows.FillAsync(database, cancellationToken);
        return new Store(database);
    }
}
