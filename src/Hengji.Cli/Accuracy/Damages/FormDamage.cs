using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Damages;

/// <summary>One kind of accident that befalls a printed form.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Apply">The form afterwards, or null when this form offers nothing to damage in this way.</param>
internal sealed record FormDamage(string Name, Func<Draft, Dice, Draft?> Apply);

/// <summary>One kind of accident that befalls a whole document.</summary>
internal sealed record DocumentDamage(
    string Name, Func<IReadOnlyList<Layouts.Section>, Dice, IReadOnlyList<Layouts.Section>?> Apply);
