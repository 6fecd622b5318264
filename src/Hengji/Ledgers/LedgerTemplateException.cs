namespace Hengji.Ledgers;

/// <summary>A template cannot be used; the message says in Chinese which file, where and why.</summary>
public sealed class LedgerTemplateException : Exception
{
    public LedgerTemplateException()
    {
    }

    public LedgerTemplateException(string message)
        : base(message)
    {
    }

    public LedgerTemplateException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
