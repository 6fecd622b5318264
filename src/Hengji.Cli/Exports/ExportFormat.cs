namespace Hengji.Cli.Exports;

/// <summary>What <c>hengji export</c> writes.</summary>
internal enum ExportFormat
{
    /// <summary>Official forms in Word.</summary>
    Docx,

    /// <summary>Official forms in Excel, a sheet a form.</summary>
    Xlsx,

    /// <summary>Official forms ready to print.</summary>
    Pdf,

    /// <summary>Official forms as a web page.</summary>
    Html,

    /// <summary>绩效目标汇总表 in Excel.</summary>
    Summary,

    Csv,

    /// <summary>As <c>hengji read --json</c>.</summary>
    Json,

    /// <summary>Rows under the names of integrated budget systems.</summary>
    Exchange,
}
