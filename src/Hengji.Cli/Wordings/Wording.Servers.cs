using Hengji.Lifecycle;

namespace Hengji.Cli.Wordings;

/// <summary>Working on a server.</summary>
internal abstract partial class Wording
{
    public abstract string ServerOption { get; }

    public abstract string TokenFileOption { get; }

    public abstract string ActPlaceholder { get; }

    public abstract string ActArgument { get; }

    public abstract string CommentOption { get; }

    public abstract string ServerOwed { get; }

    public abstract string OneFindingAtATime { get; }

    public abstract string NotAServer(string address);

    public abstract string TokenFileNotRead(string path, string reason);

    public abstract string ServerNotReached(Uri address, string reason);

    /// <summary>Something answered that is no server of ours.</summary>
    public abstract string ServerNotUnderstood(Uri address);

    public abstract string ServerRefused(int status, string? title, string? detail);

    public abstract string Acted(long project, Stage stage);
}
