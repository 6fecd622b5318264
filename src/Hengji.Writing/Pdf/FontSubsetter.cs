using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]

namespace Hengji.Writing.Pdf;

/// <summary>
/// Cuts a font down to the characters of a document. Whole, the fonts would make every file megabytes long, and letters
/// that share a glyph with a radical would be taken for the radical.
/// </summary>
internal sealed partial class FontSubsetter
{
    private const string Library = "libHarfBuzzSharp";
    private const int ReadOnly = 1;
    private const uint NoHinting = 1;
    private const int LayoutFeatures = 6;

    // Kept for the life of the program, as the font is.
    private readonly byte[] font;
    private readonly nint face;

    public FontSubsetter(byte[] font)
    {
        this.font = GC.AllocateUninitializedArray<byte>(font.Length, pinned: true);
        font.CopyTo(this.font, 0);
        var blob = BlobCreate(Marshal.UnsafeAddrOfPinnedArrayElement(this.font, 0), (uint)font.Length, ReadOnly, 0, 0);
        face = FaceCreate(blob, 0);
        FaceMakeImmutable(face);
    }

    public byte[] Subset(IEnumerable<int> characters)
    {
        var input = InputCreate();
        nint small = 0, blob = 0;
        try
        {
            var wanted = InputUnicodes(input);
            foreach (var character in characters)
            {
                SetAdd(wanted, (uint)character);
            }

            // Text is drawn letter by letter, so no alternative shapes are needed.
            SetClear(InputSet(input, LayoutFeatures));
            InputSetFlags(input, NoHinting);
            small = SubsetOrFail(face, input);
            if (small == 0)
            {
                throw new InvalidOperationException("The font could not be cut down.");
            }

            blob = FaceBlob(small);
            var data = BlobData(blob, out var length);
            var subset = new byte[length];
            Marshal.Copy(data, subset, 0, subset.Length);
            return subset;
        }
        finally
        {
            BlobDestroy(blob);
            FaceDestroy(small);
            InputDestroy(input);
        }
    }

    [LibraryImport(Library, EntryPoint = "hb_blob_create")]
    private static partial nint BlobCreate(nint data, uint length, int mode, nint user, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    private static partial nint BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    private static partial void BlobDestroy(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_create")]
    private static partial nint FaceCreate(nint blob, uint index);

    [LibraryImport(Library, EntryPoint = "hb_face_make_immutable")]
    private static partial void FaceMakeImmutable(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    private static partial nint FaceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    private static partial void FaceDestroy(nint face);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    private static partial void SetAdd(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_set_clear")]
    private static partial void SetClear(nint set);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    private static partial nint InputCreate();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_unicode_set")]
    private static partial nint InputUnicodes(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    private static partial nint InputSet(nint input, int kind);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    private static partial void InputSetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    private static partial void InputDestroy(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    private static partial nint SubsetOrFail(nint face, nint input);
}
