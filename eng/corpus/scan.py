"""Scans and photographs: a printed page put through what scanners, stamps and cameras do to it."""

import base64
import json
import struct
import zlib
from pathlib import Path

from convert import chromium_text

PAGE = Path(__file__).with_name("scan.html")


def distort(png, *, skew=0.0, noise=0, blur=0.0, seal=None, faint=0.0, light=0.0, keystone=0.0, seed=1, colour=False, quality=0.7, kind="png"):
    """
    skew in degrees; noise, the span of grey added; blur in pixels; seal: (x, y, radius as parts of the width, text);
    faint: how much of the ink is lost; light: how much darker one edge is; keystone: how much narrower the top is.
    Returns JPEG bytes, or grey pixels with their width and height.
    """
    asked = dict(skew=skew, noise=noise, blur=blur, seal=seal, faint=faint, light=light, keystone=keystone, seed=seed, colour=colour, quality=quality, jpeg=kind == "jpeg")
    page = PAGE.read_text(encoding="utf-8").replace("/*ASKED*/", "const asked = " + json.dumps(asked, ensure_ascii=False) + "; const source = 'data:image/png;base64," + base64.b64encode(png).decode() + "';")
    told = chromium_text(page)
    size, data = told.split(":", 1)
    width, height = map(int, size.split("x"))
    raw = base64.b64decode(data)
    return raw if kind == "jpeg" else (width, height, raw)


def png(width, height, grey, dpi):
    rows = b"".join(b"\x00" + grey[y * width:(y + 1) * width] for y in range(height))
    metre = round(dpi / 0.0254)
    return (b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
            + _chunk(b"pHYs", struct.pack(">IIB", metre, metre, 1)) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b""))


def _chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def tiff(pages, dpi, bilevel=False):
    """Pages of (width, height, grey), Deflate; bilevel as fax machines and old scanners keep them."""
    out = bytearray(b"II*\x00\x00\x00\x00\x00")
    link = 4
    for width, height, grey in pages:
        if bilevel:
            stride = (width + 7) // 8
            packed = bytearray(stride * height)
            for y in range(height):
                row = grey[y * width:(y + 1) * width]
                bits = int("".join("0" if v > 140 else "1" for v in row).ljust(stride * 8, "0"), 2)
                packed[y * stride:(y + 1) * stride] = bits.to_bytes(stride, "big")
            data, depth, meaning = zlib.compress(bytes(packed), 9), 1, 0
        else:
            data, depth, meaning = zlib.compress(grey, 9), 8, 1
        place = len(out)
        out += data + (b"\x00" if len(data) % 2 else b"")
        rational = len(out)
        out += struct.pack("<II", dpi, 1)
        start = len(out)
        struct.pack_into("<I", out, link, start)
        tags = [(256, 4, width), (257, 4, height), (258, 3, depth), (259, 3, 8), (262, 3, meaning), (273, 4, place), (277, 3, 1), (278, 4, height),
                (279, 4, len(data)), (282, 5, rational), (283, 5, rational), (296, 3, 2)]
        out += struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", t, k, 1, v) for t, k, v in tags)
        link = len(out)
        out += struct.pack("<I", 0)
    return bytes(out)


def image_pdf(pages, dpi):
    """Pages of (width, height, JPEG bytes, colour) as a scanner's PDF: a picture a page, no letters."""
    objects, kids = [b"<</Type/Catalog/Pages 2 0 R>>", b""], []
    for width, height, data, colour in pages:
        w, h = width * 72 / dpi, height * 72 / dpi
        n = len(objects) + 1
        kids.append(f"{n} 0 R")
        draw = f"q {w:.2f} 0 0 {h:.2f} 0 0 cm /P Do Q".encode()
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {w:.2f} {h:.2f}]/Contents {n + 1} 0 R/Resources<</XObject<</P {n + 2} 0 R>>>>>>".encode())
        objects.append(f"<</Length {len(draw)}>>stream\n".encode() + draw + b"\nendstream")
        objects.append(f"<</Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode/Length {len(data)}>>stream\n".encode() + data + b"\nendstream")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>".encode()
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for i, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{i} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode() + b"".join(f"{p:010} 00000 n \n".encode() for p in places)
    return bytes(out + f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode())


def jpeg_size(data):
    i = 2
    while True:
        marker, length = data[i + 1], struct.unpack(">H", data[i + 2:i + 4])[0]
        if 0xC0 <= marker <= 0xC2:
            height, width = struct.unpack(">HH", data[i + 5:i + 9])
            return width, height
        i += 2 + length
