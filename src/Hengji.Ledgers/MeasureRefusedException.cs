namespace Hengji.Ledgers;

/// <summary>A measure cannot be computed over a ledger; the message says in Chinese what stands against it.</summary>
public sealed class MeasureRefusedException : Exception
{
    public MeasureRefusedException()
    {
    }

    public MeasureRefusedException(string message)
        : base(message)
    {
    }

    public MeasureRefusedException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
