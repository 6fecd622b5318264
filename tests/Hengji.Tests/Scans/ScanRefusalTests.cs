using System.Buffers.Binary;
using System.Text;
using Hengji.Reading;

namespace Hengji.Tests.Scans;

/// <summary>Pictures that cannot be read are refused by name, before their pixels are unpacked.</summary>
public sealed class ScanRefusalTests
{
    [Theory]
    [InlineData(50_000, 50_000, "图片太大（50000×50000像素）")]
    [InlineData(20, 20, "图片太小（20×20像素）")]
    public void Size_is_judged_by_the_head_of_the_file(int width, int height, string refusal) =>
        Assert.StartsWith(refusal, DocumentReader.Read("图.png", Png(width, height)).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("tiff")]
    public void A_picture_cut_off_is_called_damaged(string kind)
    {
        byte[] bytes = kind switch
        {
            "png" => Png(500, 500),
            "jpeg" => [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10],
            _ => [0x49, 0x49, 0x2A, 0x00, 0x08, 0x00, 0x00, 0x00],
        };

        Assert.Contains("已损坏", DocumentReader.Read("图", bytes).Refusal, StringComparison.Ordinal);
    }

    /// <summary>The head of a PNG picture and the beginning of its pixels.</summary>
    private static byte[] Png(int width, int height)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 0);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IDAT", [0x78, 0x9C])];
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. content];
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(check, Check(body));
        return [.. length, .. body, .. check];
    }

    /// <summary>The cyclic check of PNG chunks.</summary>
    private static uint Check(byte[] bytes)
    {
        var check = uint.MaxValue;
        foreach (var value in bytes)
        {
            check ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                check = (check & 1) == 1 ? (check >> 1) ^ 0xEDB88320 : check >> 1;
            }
        }

        return ~check;
    }
}
