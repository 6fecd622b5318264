"""Archives and letters: documents inside others, named as Chinese Windows names them."""

import base64

import notices
import reports
import targets
import write_text
import write_xlsx
from corpus import together
from draft import Habits
from packing import pack
from write_docx import Writer


def make(corpus, p):
    roads, library, gym = targets.form_a(p["roads"], Habits(dates="chinese")), targets.simple(p["library"]), targets.simple(p["gym"], Habits(unit="元", money="commas"))
    places = ["2026年绩效目标/交通运输局/农村公路绩效目标表.docx", "2026年绩效目标/文旅局/图书馆（定稿）.xlsx", "2026年绩效目标/教体局/健身中心.csv"]
    forms = [f for place, d in zip(places, (roads, library, gym)) for f in [d.form(place)]]

    def nested(work):
        files = [docx(work, [roads]), xlsx(work, library), write_text.comma_separated(together(gym)).encode("gb18030"), docx(work, [notices.notice()])]
        names = [*places, "2026年绩效目标/通知.docx"]
        return packed(work, [("2026年绩效目标/".encode("gbk"), b"")] + [(n.encode("gbk"), f) for n, f in zip(names, files)])

    corpus.made("zip01-county.zip", "ZIP", "mixed", "own writer", nested, forms, ["nested folders with names in GBK", "a notice beside the forms"])

    elder = reports.evaluation(p["elder"])
    inner = "自评材料.zip/民政局自评表.docx"

    def twice(work):
        return packed(work, [("自评材料.zip", packed(work, [("民政局自评表.docx", docx(work, [elder]))]))])

    corpus.made("zip02-archive-in-archive.zip", "ZIP", "mixed", "own writer", twice, [elder.form(inner)], ["an archive in an archive, names in UTF-8"])

    clinic = targets.form_a(p["clinic"], Habits(dates="dots"))
    name = "卫生院绩效目标表.docx"
    corpus.made("eml01-letter.eml", "EML", "A", "own writer", lambda work: letter(name, docx(work, [clinic])), [clinic.form(name)], ["an attachment named in encoded words", "the body only says that the form is attached"])


def letter(name, data):
    encoded = base64.b64encode(name.encode()).decode()
    subject = base64.b64encode("报送2026年绩效目标表".encode()).decode()
    body = base64.b64encode("绩效股：\r\n  附上卫生院设备项目的绩效目标表，请查收。\r\n石桥镇中心卫生院".encode()).decode()
    lines = ["From: clinic@example.cn", "To: finance@example.cn", f"Subject: =?UTF-8?B?{subject}?=", "Date: Mon, 05 Jan 2026 09:30:00 +0800", "MIME-Version: 1.0",
             'Content-Type: multipart/mixed; boundary="----=_part"', "", "------=_part", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: base64", "", body,
             "------=_part", f'Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document; name="=?UTF-8?B?{encoded}?="', "Content-Transfer-Encoding: base64",
             f'Content-Disposition: attachment; filename="=?UTF-8?B?{encoded}?="', ""]
    text = base64.b64encode(data).decode()
    lines += [text[i:i + 76] for i in range(0, len(text), 76)] + ["------=_part--", ""]
    return "\r\n".join(lines).encode()


def docx(work, forms):
    path = work / "member.docx"
    Writer().write(path, together(forms))
    return path.read_bytes()


def xlsx(work, forms):
    path = work / "member.xlsx"
    write_xlsx.write(path, {"Sheet1": together(forms)})
    return path.read_bytes()


def packed(work, members):
    path = work / "packed.zip"
    pack(path, members)
    return path.read_bytes()
