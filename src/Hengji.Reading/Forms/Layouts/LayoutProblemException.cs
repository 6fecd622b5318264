namespace Hengji.Reading.Forms.Layouts;

/// <summary>A layout file that cannot be used: which one, where, and what to do, in Chinese.</summary>
public sealed class LayoutProblemException : Exception
{
    public LayoutProblemException(string file, int line, string message)
        : base($"版式文件“{file}”第{line.ToString(System.Globalization.CultureInfo.InvariantCulture)}行：{message}")
    {
    }

    public LayoutProblemException()
    {
    }

    public LayoutProblemException(string message)
        : base(message)
    {
    }

    public LayoutProblemException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
