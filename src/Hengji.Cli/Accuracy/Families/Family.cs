using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>A family of printed forms: what it adds to a record, and how it prints it.</summary>
/// <param name="Name">Letter and what sets the family apart.</param>
/// <param name="Draw">Completes a plain record as an office would fill this form in.</param>
/// <param name="Print">Prints it.</param>
internal sealed record Family(string Name, Func<FamilyForm, Dice, FamilyForm> Draw, Func<FamilyForm, Dice, Sheet> Print);
