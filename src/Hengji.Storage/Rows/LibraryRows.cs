using Hengji.Library;
using Hengji.Terms;

namespace Hengji.Storage.Rows;

/// <summary>An indicator somebody decided about, as last proposed.</summary>
internal sealed class LibraryIndicatorRow
{
    public long Id { get; set; }

    /// <summary>The name without what makes no difference.</summary>
    public required string Key { get; set; }

    public required string Name { get; set; }

    public Category? Category { get; set; }

    public required string Form { get; set; }

    public required string Evidence { get; set; }

    public LibraryStanding Standing { get; set; }

    public IndicatorWording Wording => new(Name, Category, Form, Evidence);

    /// <summary>Takes over how the indicator is to be written.</summary>
    public void Tell(IndicatorWording wording)
    {
        Name = Columns.Text(wording.Name) ?? string.Empty;
        Category = wording.Category;
        Form = Columns.Text(wording.Form) ?? string.Empty;
        Evidence = Columns.Text(wording.Evidence) ?? string.Empty;
    }
}

/// <summary>A decision about an indicator; only ever added.</summary>
internal sealed class LibraryActRow
{
    public long Id { get; set; }

    public long IndicatorId { get; set; }

    public LibraryAct Act { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }

    public required string Reason { get; set; }

    /// <summary>Its journal entry, which would be asked for were the journal's end cut off.</summary>
    public long JournalSequence { get; set; }

    public LibraryDecision Decision => new(Act, By, At, Reason);
}
