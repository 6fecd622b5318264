namespace Hengji.Cli;

/// <summary>The person can mend it: the message says what is wrong, in their language, and the run ends with 2.</summary>
internal sealed class BadInputException : Exception
{
    public BadInputException()
    {
    }

    public BadInputException(string message)
        : base(message)
    {
    }

    public BadInputException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
