using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Actions;

/// <summary>An act of proofreading (校对) asked for.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The filing that was looked at; a newer one means that the act came too late.</param>
/// <param name="Field">Which box.</param>
/// <param name="Kind">What to do.</param>
/// <param name="Seen">The value that was looked at, as <see cref="FieldEntry"/> writes it.</param>
/// <param name="Typed">What was typed; only for a correction.</param>
public sealed record CorrectionRequest(
    long ProjectId, int Version, Field Field, CorrectionKind Kind, string Seen, string Typed = "");
