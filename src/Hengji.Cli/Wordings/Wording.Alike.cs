namespace Hengji.Cli.Wordings;

/// <content>What is said of forms laid side by side.</content>
internal abstract partial class Wording
{
    /// <param name="least">The least that can be asked for.</param>
    /// <param name="usual">What is meant when nothing is asked for.</param>
    public abstract string ShareOption(int least, int usual);

    /// <summary>Heads a text: its box, and how much of it the other form shares.</summary>
    public abstract string SharedBy(string caption, int percent);

    public abstract string PairsAlike(int pairs, int forms);
}
