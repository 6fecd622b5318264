using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Api;

/// <summary>Answers of endpoints that hand out papers or come back to a page.</summary>
internal static class Papers
{
    public const string Docx = ".docx";

    public const string Pdf = ".pdf";

    public static IResult Download(byte[] bytes, string extension, string name) => Results.File(
        bytes,
        extension switch
        {
            Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Pdf => "application/pdf",
            ".csv" => "text/csv; charset=utf-8",
            _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        },
        name);

    /// <summary>Leads the browser on by asking for a page, so that going back or loading anew posts nothing twice.</summary>
    public static IResult See(HttpContext context, string address)
    {
        context.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
