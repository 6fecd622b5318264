using System.Text;
using Hengji.Reading.Grids.Office;
using Hengji.Reading.Grids.Text;
using MimeKit;

namespace Hengji.Reading.Archives;

/// <summary>
/// Opens an e-mail kept as a file (EML) into what it carries: the attachments, and the letter itself. Names and texts
/// may be in GBK, said or unsaid.
/// </summary>
internal static class MailReader
{
    /// <summary>Pictures in the letter below this size are ornaments: signatures and emblems.</summary>
    private const int Ornament = 100 << 10;

    private const string Damaged = "邮件内容已损坏，打不开。请把附件另存后再导入。";

    /// <summary>What the mail carries, attachments first; each with its bytes or why there are none.</summary>
    public static IReadOnlyList<ArchiveMember> Read(string name, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var message = MailFile.Load(bytes);
            var members = new List<ArchiveMember>();
            if (message.Body is { } body)
            {
                Part(name, body, isPage: false, members);
            }

            AddLetter(name, message, members);
            return members;
        }
        catch (RefusedException refused)
        {
            return [new ArchiveMember(name, default, refused.Message)];
        }
        catch (Exception e) when (e is FormatException or IOException or NotSupportedException or ArgumentException)
        {
            return [new ArchiveMember(name, default, Damaged)];
        }
    }

    /// <param name="isPage">Whether the part belongs to a page of the letter, as its pictures and styles do.</param>
    private static void Part(string name, MimeEntity entity, bool isPage, List<ArchiveMember> members)
    {
        switch (entity)
        {
            case Multipart { ContentType.MediaSubtype: "encrypted" }:
                members.Add(Encrypted(name));
                break;
            case Multipart several:
                foreach (var part in several)
                {
                    Part(name, part, isPage || several is MultipartRelated, members);
                }

                break;
            case MessagePart { Message: { } inner } letter:
                members.Add(Inner(letter, inner));
                break;
            case MimePart part when part.ContentType.MediaSubtype is { } kind && kind.EndsWith("pkcs7-mime", StringComparison.OrdinalIgnoreCase):
                members.Add(Encrypted(name));
                break;
            case MimePart part when IsAttached(part, isPage):
                members.Add(Attached(part));
                break;
        }
    }

    private static bool IsAttached(MimePart part, bool isPage)
    {
        if (part.IsAttachment)
        {
            return true;
        }

        return part is not TextPart
            ? !isPage || (part.ContentType.IsMimeType("image", "*") && part.Content?.Stream?.Length > Ornament)
            : part.FileName is { Length: > 0 } && !isPage;
    }

    private static ArchiveMember Attached(MimePart part)
    {
        var name = NameOf(part.FileName, part.ContentType.IsMimeType("text", "html") ? "附件.html" : "附件");
        if (part.ContentType.IsMimeType("application", "ms-tnef"))
        {
            return new ArchiveMember(name, default, "附件包在Outlook专用格式（winmail.dat）里，打不开。请对方改用普通格式重发。");
        }

        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return new ArchiveMember(name, bytes.GetBuffer().AsMemory(0, (int)bytes.Length), null);
    }

    private static ArchiveMember Inner(MessagePart letter, MimeMessage inner)
    {
        using var bytes = new MemoryStream();
        inner.WriteTo(bytes);
        var name = letter.ContentDisposition?.FileName ?? letter.ContentType.Name ?? (inner.Subject is { Length: > 0 } subject ? subject + ".eml" : null);
        return new ArchiveMember(NameOf(name, "转发邮件.eml"), bytes.GetBuffer().AsMemory(0, (int)bytes.Length), null);
    }

    /// <summary>The letter itself is a document where it holds a form, and where the mail brings nothing else.</summary>
    private static void AddLetter(string name, MimeMessage message, List<ArchiveMember> members)
    {
        var (text, kind) = message.HtmlBody is { } html ? (html, ".html") : (message.TextBody, ".txt");
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var letter = Encoding.UTF8.GetBytes(text);
        if (members.Count == 0 || DocumentReader.Open(name, letter).Forms.Any())
        {
            members.Insert(0, new ArchiveMember((name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name) + "（正文）" + kind, letter, null));
        }
    }

    private static ArchiveMember Encrypted(string name) => new(name, default, "邮件已加密，打不开。请解密后把附件另存，再导入。");

    private static string NameOf(string? name, string otherwise)
    {
        var inside = MemberName.Inside(name ?? string.Empty);
        var last = inside[(inside.LastIndexOf('/') + 1)..].Trim();
        return last.Length > 0 ? last : otherwise;
    }
}
