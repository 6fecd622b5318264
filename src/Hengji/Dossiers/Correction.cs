using Hengji.Terms;

namespace Hengji.Dossiers;

/// <summary>What an officer does to a field when proofreading (校对).</summary>
public enum CorrectionKind
{
    /// <summary>The record says what the original says; of a lost field, that the original is blank there.</summary>
    Confirmed,

    /// <summary>The original says something else.</summary>
    Corrected,

    /// <summary>The act before on the same field is taken back.</summary>
    Withdrawn,
}

/// <summary>An act of proofreading on one field of a filing.</summary>
/// <param name="Field">Which box.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Before">The value before as <see cref="FieldEntry"/> writes it, empty when blank.</param>
/// <param name="After">The value after, in the same way.</param>
/// <param name="By">Name of the person.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Correction(Field Field, CorrectionKind Kind, string Before, string After, string By, DateTime At);
