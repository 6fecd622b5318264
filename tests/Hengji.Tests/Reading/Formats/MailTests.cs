using System.Text;
using Hengji.Reading;
using Hengji.Reading.Archives;

namespace Hengji.Tests.Reading.Formats;

public sealed class MailTests
{
    private const string Form = "财政项目支出绩效目标表（2026年度）\n项目名称\t青溪镇路灯维护\n主管部门\t青溪镇人民政府\n绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\n\t产出指标\t数量指标\t维护路灯\t≥903盏\n";

    static MailTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Names => new()
    {
        { "Content-Disposition: attachment; filename=\"=?GBK?B?" + Base64("绩效目标表.txt", "GBK") + "?=\"", "绩效目标表.txt" },
        { "Content-Disposition: attachment; filename*=GBK''%BC%A8%D0%A7%C4%BF%B1%EA%B1%ED.txt", "绩效目标表.txt" },
        { "Content-Disposition: attachment; filename*0*=utf-8''%E7%BB%A9%E6%95%88; filename*1*=%E7%9B%AE%E6%A0%87%E8%A1%A8.txt", "绩效目标表.txt" },
        { "Content-Type: text/plain; name=\"=?utf-8?Q?=E7=9B=AE=E6=A0=87=E8=A1=A8?= =?utf-8?Q?.txt?=\"\r\nContent-Disposition: attachment", "目标表.txt" },
        { "Content-Disposition: attachment; filename=\"绩效目标表.txt\"", "绩效目标表.txt" },
        { "Content-Disposition: attachment; filename=\"../../etc/绩效.txt\"", "绩效.txt" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void An_attachment_is_read_under_its_Chinese_name(string header, string name)
    {
        // Old programs write names in GBK and do not say so.
        var members = Read(Mail("multipart/mixed; boundary=b", $"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n请查收\r\n--b\r\n{header}\r\nContent-Transfer-Encoding: base64\r\n\r\n{Base64(Form, "GB18030")}\r\n--b--\r\n"));
        var member = Assert.Single(members);
        Assert.Equal(name, member.Name);
        Assert.Equal("青溪镇路灯维护", Assert.Single(DocumentReader.Read(member.Name, member.Bytes).Forms).Target.ProjectName);
    }

    [Fact]
    public void A_letter_that_is_a_form_is_read_beside_its_attachments()
    {
        var html = "<table>" + string.Concat(Form.Split('\n').Select(row => "<tr>" + string.Concat(row.Split('\t').Select(c => $"<td>{c}</td>")) + "</tr>")) + "</table>";
        var members = Read(Mail("multipart/mixed; boundary=b",
            $"--b\r\nContent-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: base64\r\n\r\n{Base64(html, "GBK")}\r\n--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nother\r\n--b--\r\n"));
        Assert.Equal<string[]>(["来信（正文）.html", "a.txt"], [.. members.Select(m => m.Name)]);
        Assert.Single(DocumentReader.Read("正文", members[0].Bytes).Forms);
    }

    [Fact]
    public void A_letter_alone_is_read() =>
        Assert.Equal("来信（正文）.txt", Assert.Single(Read(Mail("text/plain; charset=utf-8", "各单位：请报送绩效目标表。"))).Name);

    [Fact]
    public void Letters_in_letters_open_to_the_third_layer()
    {
        var letter = Mail("text/plain; charset=utf-8", Form);
        for (var i = 0; i < 2; i++)
        {
            letter = Forwarded(letter);
        }

        Assert.Equal("主题.eml/主题.eml/主题（正文）.txt", Assert.Single(Read(letter)).Name);
        Assert.Contains("3层", Assert.Single(Read(Forwarded(letter))).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_of_a_signature_are_no_documents() =>
        Assert.Equal("表.txt", Assert.Single(Read(Mail("multipart/mixed; boundary=m",
            "--m\r\nContent-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html\r\n\r\n<img src='cid:1'>\r\n--r\r\nContent-Type: image/png\r\nContent-ID: <1>\r\n\r\nxx\r\n--r--\r\n"
            + "--m\r\nContent-Disposition: attachment; filename=\"=?utf-8?B?" + Base64("表.txt", "utf-8") + "?=\"\r\n\r\nx\r\n--m--\r\n"))).Name);

    [Fact]
    public void A_letter_of_endless_parts_is_refused() =>
        Assert.Contains("过多", Assert.Single(Read(Mail("multipart/mixed; boundary=b", string.Concat(Enumerable.Repeat("--b\r\n\r\n", 300_000))))).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m")]
    [InlineData("multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b")]
    public void An_encrypted_letter_is_refused_by_name(string type) =>
        Assert.Contains("加密", Assert.Single(Read(Mail(type, "--b\r\n\r\nx\r\n--b--\r\n"))).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_page_saved_whole_is_one_document()
    {
        var page = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"p\"\r\n\r\n--p\r\nContent-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Base64("<table>" + string.Concat(Form.Split('\n').Select(row => "<tr>" + string.Concat(row.Split('\t').Select(c => $"<td>{c}</td>")) + "</tr>")) + "</table>", "GBK") + "\r\n--p\r\nContent-Type: image/png\r\n\r\nxx\r\n--p--\r\n";
        Assert.False(ArchiveReader.IsArchive(Encoding.ASCII.GetBytes(page)));
        Assert.Equal("青溪镇路灯维护", Assert.Single(DocumentReader.Read("表.doc", Encoding.ASCII.GetBytes(page)).Forms).Target.ProjectName);
    }

    [Fact]
    public void Text_with_colons_is_no_letter() =>
        Assert.False(ArchiveReader.IsArchive("Date: 2026\nSubject area: roads\n项目名称\t路灯\n"u8.ToArray()));

    private static byte[] Forwarded(byte[] letter) => [.. Mail("multipart/mixed; boundary=f", "--f\r\nContent-Type: message/rfc822\r\n\r\n"), .. letter, .. "\r\n--f--\r\n"u8];

    private static byte[] Mail(string type, string body) => Encoding.GetEncoding(body.Contains("filename=\"绩", StringComparison.Ordinal) ? "GBK" : "utf-8").GetBytes(
        $"Received: from mail\r\nFrom: =?gb18030?B?{Base64("张三", "GBK")}?= <a@b.cn>\r\nSubject: =?utf-8?B?{Base64("主题", "utf-8")}?=\r\nDate: Tue, 24 Nov 2026 10:00:00 +0800\r\nMIME-Version: 1.0\r\nContent-Type: {type}\r\n\r\n{body}");

    private static string Base64(string text, string encoding) => Convert.ToBase64String(Encoding.GetEncoding(encoding).GetBytes(text));

    private static List<ArchiveMember> Read(byte[] mail)
    {
        Assert.True(ArchiveReader.IsArchive(mail));
        return [.. ArchiveReader.Read("来信.eml", mail)];
    }
}
