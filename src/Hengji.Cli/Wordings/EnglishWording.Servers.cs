using System.Globalization;
using Hengji.Lifecycle;

namespace Hengji.Cli.Wordings;

internal sealed partial class EnglishWording
{
    public override string ServerOption => "Work on the server at this address, not on this machine's data; the token is taken from HENGJI_TOKEN";

    public override string TokenFileOption => "File with the token";

    public override string ActPlaceholder => "ACT";

    public override string ActArgument => "What to do";

    public override string CommentOption => "Comment or reason";

    public override string ServerOwed => "Name the server with --server.";

    public override string OneFindingAtATime => "On a server only one of --severity, --rule, --doubts and --lost can be asked at a time.";

    public override string NotAServer(string address) => $"Not the address of a server: {address}. One looks like http://localhost:5180.";

    public override string TokenFileNotRead(string path, string reason) => $"The token file cannot be read: {path} ({reason}).";

    public override string ServerNotReached(Uri address, string reason) => $"The server cannot be reached: {address} ({reason}). Check the address and the network.";

    public override string ServerNotUnderstood(Uri address) => $"What answers is no server of Hengji, or another version: {address}.";

    public override string ServerRefused(int status, string? title, string? detail) => title is null
        ? string.Create(CultureInfo.InvariantCulture, $"The server refused the request ({status}).")
        : string.Create(CultureInfo.InvariantCulture, $"The server refused the request ({status} {title}): {detail}");

    public override string Acted(long project, Stage stage) => string.Create(CultureInfo.InvariantCulture, $"Project {project} is now {stage.English()}.");
}
