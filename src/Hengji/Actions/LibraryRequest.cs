using Hengji.Library;

namespace Hengji.Actions;

/// <summary>A decision about an indicator of the library (指标库) asked for.</summary>
/// <param name="Act">What to do.</param>
/// <param name="Wording">The indicator; to approve or retire, its name alone tells which.</param>
/// <param name="Reason">Why, as typed.</param>
public sealed record LibraryRequest(LibraryAct Act, IndicatorWording Wording, string Reason)
{
    /// <summary>The same as it would be kept, or why it cannot be whoever asks.</summary>
    public (LibraryRequest Request, LibraryOutcome? Refusal) Checked()
    {
        var name = Wording.Name.Trim();
        var reason = Reason.Trim();
        var form = Wording.Form.Trim();
        if (IndicatorNames.KeyOf(name).Length == 0)
        {
            return (this, LibraryOutcome.NoName);
        }

        if (reason.Length == 0)
        {
            return (this, LibraryOutcome.NoReason);
        }

        if (Act == LibraryAct.Propose)
        {
            if (TargetForm.Written(form) is not { } written)
            {
                return (this, LibraryOutcome.FormNotMeasurable);
            }

            form = written;
        }

        var evidence = Wording.Evidence.Trim();
        return (
            this with
            {
                Wording = Wording with
                {
                    Name = name,
                    Form = form,
                    Evidence = evidence.Length > 0 ? evidence : EvidenceForms.For(name, Wording.Category),
                },
                Reason = reason,
            },
            null);
    }
}

/// <summary>What a decision about an indicator came to.</summary>
public enum LibraryOutcome
{
    /// <summary>It is kept.</summary>
    Kept,

    /// <summary>No name was given.</summary>
    NoName,

    /// <summary>No reason was given; a decision without one is not kept.</summary>
    NoReason,

    /// <summary>A target of the form proposed could not be measured.</summary>
    FormNotMeasurable,

    /// <summary>Who proposed it may not approve it.</summary>
    OwnProposal,

    /// <summary>From where the indicator stands the act leads nowhere; nothing was changed.</summary>
    NotPossible,
}

/// <summary>The answer to a decision.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Standing">Where the indicator stands now.</param>
public sealed record LibraryResult(LibraryOutcome Outcome, LibraryStanding Standing);
