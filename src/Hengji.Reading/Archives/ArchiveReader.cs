using System.IO.Compression;
using System.Text;
using Hengji.Reading.Grids.Office;
using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Archives;

/// <summary>
/// Opens ZIP archives and e-mails into the documents in them, those in each other too. Nothing is written to disk, and
/// what is unpacked is counted: an archive made to fill the machine is refused.
/// </summary>
public static class ArchiveReader
{
    private const int MostMembers = 10_000;
    private const int Deepest = 3;
    private const long LargestMember = 256L << 20;
    private const long LargestTogether = 1L << 30;

    /// <summary>Documents pack to a tenth or so; what packs to less than a two-hundredth holds nothing but repetition.</summary>
    private const int ClosestPacking = 200;

    private const long AlwaysAllowed = 16L << 20;

    private const string Damaged = "压缩包已损坏或没有传完，打不开。请重新压缩或重新传送后再导入。";

    /// <summary>Whether the bytes are an archive or e-mail of documents; an Office file, a ZIP file too, is one document.</summary>
    public static bool IsArchive(ReadOnlyMemory<byte> bytes) => IsZip(bytes) || MailFile.IsMail(bytes.Span);

    /// <summary>The documents of an archive or e-mail, in its order; each is unpacked when it is asked for.</summary>
    /// <param name="name">Name of the archive, for what cannot be opened at all.</param>
    /// <param name="bytes">The archive.</param>
    public static IEnumerable<ArchiveMember> Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var found = false;
        foreach (var member in Members(name, string.Empty, bytes, 1, new Allowance()))
        {
            found = true;
            yield return member;
        }

        if (!found)
        {
            yield return Refused(name, IsZip(bytes) ? "压缩包是空的，里面没有文件。请确认内容后重新压缩。" : "邮件是空的，没有正文和附件。请确认后重新导出。");
        }
    }

    private static bool IsZip(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span is not ([0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..]))
        {
            return false;
        }

        try
        {
            using var zip = Open(bytes);
            return !zip.Entries.Any(e => e.FullName is "[Content_Types].xml" or "mimetype");
        }
        catch (InvalidDataException)
        {
            // No whole archive. A damaged Office file is told by what its first member is always called.
            var head = bytes.Span[..Math.Min(bytes.Length, 256)];
            return head.IndexOf("[Content_Types].xml"u8) < 0 && head.IndexOf("mimetype"u8) < 0 && head.IndexOf("_rels/"u8) < 0
                && head.IndexOf("word/"u8) < 0 && head.IndexOf("xl/"u8) < 0 && head.IndexOf("docProps/"u8) < 0;
        }
    }

    private static IEnumerable<ArchiveMember> Members(string name, string folder, ReadOnlyMemory<byte> bytes, int depth, Allowance allowance)
    {
        foreach (var member in IsZip(bytes) ? Unpacked(name, folder, bytes, allowance) : Letters(name, folder, bytes, allowance))
        {
            if (member.Refusal is not null || !IsArchive(member.Bytes))
            {
                yield return member;
            }
            else if (depth == Deepest)
            {
                yield return Refused(member.Name, $"压缩包、邮件套了超过{Deepest}层，里层没有读取。请解开后重新导入。");
            }
            else
            {
                foreach (var inner in Members(member.Name, member.Name + "/", member.Bytes, depth + 1, allowance))
                {
                    yield return inner;
                }
            }

            if (allowance.IsUsedUp)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<ArchiveMember> Letters(string name, string folder, ReadOnlyMemory<byte> bytes, Allowance allowance)
    {
        foreach (var member in MailReader.Read(name[(name.LastIndexOf('/') + 1)..], bytes))
        {
            if (allowance.Refuses(member.Bytes.Length) is { } refusal)
            {
                yield return Refused(name, refusal);
                yield break;
            }

            yield return member with { Name = folder + member.Name };
        }
    }

    private static IEnumerable<ArchiveMember> Unpacked(string name, string folder, ReadOnlyMemory<byte> bytes, Allowance allowance)
    {
        if (TryOpen(bytes) is not { } zip)
        {
            yield return Refused(name, Damaged);
            yield break;
        }

        using (zip)
        {
            foreach (var entry in zip.Entries)
            {
                var inside = MemberName.Of(entry.FullName);
                if (inside.EndsWith('/') || MemberName.IsDebris(inside))
                {
                    continue;
                }

                var member = Unpack(folder + inside, entry, allowance);
                if (allowance.Refuses(0) is { } refusal)
                {
                    yield return Refused(name, refusal);
                    yield break;
                }

                yield return member;
            }
        }
    }

    private static ArchiveMember Unpack(string name, ZipArchiveEntry entry, Allowance allowance)
    {
        if (entry.IsEncrypted)
        {
            return Refused(name, "压缩包设有密码，打不开。请去掉密码后重新压缩。");
        }

        try
        {
            using var unpacked = new MemoryStream();
            using var stream = entry.Open();
            var buffer = new byte[1 << 16];
            // How large the archive says it is counts for nothing.
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                unpacked.Write(buffer, 0, read);
                allowance.Unpacked += read;
                if (unpacked.Length > LargestMember || allowance.Unpacked > LargestTogether
                    || (unpacked.Length > AlwaysAllowed && unpacked.Length / ClosestPacking > entry.CompressedLength))
                {
                    return Refused(name, "文件解压后过大，不像是正常的文件，没有读取。");
                }
            }

            return new ArchiveMember(name, unpacked.GetBuffer().AsMemory(0, (int)unpacked.Length), null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return Refused(name, Damaged);
        }
    }

    private static ZipArchive? TryOpen(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var zip = Open(bytes);
            // The list of members is read when it is first asked for.
            return zip.Entries.Count >= 0 ? zip : null;
        }
        catch (InvalidDataException)
        {
            // The caller says so by name.
            return null;
        }
    }

    private static ZipArchive Open(ReadOnlyMemory<byte> bytes) =>
        new(new ReadOnlyMemoryStream(bytes), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);

    private static ArchiveMember Refused(string name, string refusal) => new(name, default, refusal);

    /// <summary>What all archives of one intake have used up together.</summary>
    private sealed class Allowance
    {
        private int members;

        public long Unpacked { get; set; }

        public bool IsUsedUp { get; private set; }

        /// <summary>Takes in one more member; in Chinese, why there may be no more of them.</summary>
        public string? Refuses(long size)
        {
            Unpacked += size;
            var refusal = ++members > MostMembers ? $"压缩包里的文件超过{MostMembers}个，其余没有读取。请分成几个压缩包。"
                : Unpacked > LargestTogether ? "压缩包解开后过大，其余文件没有读取。请分成几个压缩包。"
                : null;
            IsUsedUp |= refusal is not null;
            return refusal;
        }
    }
}
