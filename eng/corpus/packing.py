"""ZIP files that come out the same every time."""

import zipfile

WHEN = (2026, 1, 5, 9, 30, 0)


def pack(path, members):
    """members: (name, bytes); a name given as bytes is written as it is, without the UTF-8 mark (as Chinese Windows does in GBK)."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            info = _Named(name) if isinstance(name, bytes) else zipfile.ZipInfo(name, WHEN)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            z.writestr(info, data.encode("utf-8") if isinstance(data, str) else data)


class _Named(zipfile.ZipInfo):
    def __init__(self, raw):
        super().__init__(raw.decode("latin-1"), WHEN)
        self.raw = raw

    def _encodeFilenameFlags(self):
        return self.raw, self.flag_bits & ~0x800
