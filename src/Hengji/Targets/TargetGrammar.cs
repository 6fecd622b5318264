namespace Hengji.Targets;

/// <summary>Compiles a target as written into what it means.</summary>
public static class TargetGrammar
{
    public static TargetMeaning Compile(string text) => new() { Kind = TargetKind.Sentence, Word = text };
}
