namespace Hengji.Cli.Accuracy.Families;

/// <summary>A family of printed forms: what it adds to a record, and how it prints it.</summary>
/// <param name="Name">Letter and what sets the family apart.</param>
/// <param name="Draw">Completes a plain record as an office would fill this form in.</param>
/// <param name="Print">Prints it.</param>
internal sealed record Family(string Name, Func<FamilyForm, Dice, FamilyForm> Draw, Func<FamilyForm, Dice, Sheet> Print)
{
    /// <summary>Whether a person could still read the form when its cells stand one after the other, rows and columns gone.</summary>
    public bool Flows { get; init; }
}
