namespace Hengji.Writing.Contracts;

/// <summary>A document that could not be read at all, or not in full: why, and what the person can do about it.</summary>
public sealed record Problem(string Document, string Message);
