"""Web pages: plain for printing, as a government site wraps them, and as Word saves them."""

from html import escape

PRINT = """<style>@page{size:%s;margin:14mm 12mm}body{font:10.5pt/1.35 "Noto Serif CJK SC",serif}h1{font-size:16pt;text-align:center;margin:4pt 0}
p{margin:3pt 0}table{border-collapse:collapse;width:100%%;table-layout:fixed}td{border:%s;padding:2pt 3pt;overflow-wrap:anywhere;text-align:center}
tr{break-inside:avoid}td.long{text-align:left}.page{break-before:page}</style>"""

SITE_TOP = """<div class="top"><a href="/">网站首页</a> | <a href="/zwgk/">政务公开</a> | <a href="/zwfw/">政务服务</a> | <a href="/hdjl/">互动交流</a> | <input type="text" placeholder="请输入关键字"><button>搜索</button></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/czzj/">财政资金</a> &gt; 预算绩效</div>
<h1>{headline}</h1><div class="info">发布时间：2026-02-13 09:12&nbsp;&nbsp;来源：{source}&nbsp;&nbsp;浏览次数：<span>317</span>&nbsp;&nbsp;字体：[<a>大</a> <a>中</a> <a>小</a>]</div><div id="zoom">"""
SITE_END = """</div><div class="share">分享到：<a>微信</a> <a>微博</a></div><ul><li>上一篇：<a href="t1.html">关于春节期间窗口服务安排的通知</a></li><li>下一篇：<a href="t3.html">澄原县政府采购意向公开</a></li></ul>
<div class="foot">主办单位：澄原县人民政府办公室 网站标识码：9900000001 <a>网站地图</a> 版权所有</div>"""


def printed(sheet, line="0.5pt solid #000"):
    """A page to print: line none leaves the table unruled."""
    style = PRINT % ("A4 landscape" if sheet.landscape else "A4", line)
    return f'<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>打印</title>{style}</head><body>{_blocks(sheet)}</body></html>'


def site(sheet, headline, source, ticks="text"):
    style = "<style>table{border-collapse:collapse}td{border:1px solid #666}</style><script>var hits=317;function zoom(n){document.getElementById('zoom').style.fontSize=n+'px'}</script>"
    body = _blocks(sheet)
    if ticks == "input":
        body = body.replace("☑", '<input type="checkbox" checked="checked" disabled>').replace("□", '<input type="checkbox" disabled>')
    return (f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(headline)}_澄原县人民政府</title>{style}</head>\n<body>'
            + SITE_TOP.format(headline=escape(headline), source=escape(source)) + body + SITE_END + "</body></html>\n")


def word(sheet, charset="gb2312"):
    """As Word saves a page: padding spans, conditional comments, and a cell of no width in every row."""
    out = [f'<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\n<head>\n<meta http-equiv=Content-Type content="text/html; charset={charset}">\n<meta name=Generator content="Microsoft Word 15">\n'
           '<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View><w:Zoom>100</w:Zoom></w:WordDocument></xml><![endif]-->\n<style>\n<!--\np.MsoNormal {margin:0cm;font-size:10.5pt;font-family:宋体;}\n-->\n</style>\n</head>\n<body lang=ZH-CN>\n<div class=WordSection1>\n']
    for kind, value in sheet.blocks:
        if kind in ("title", "line"):
            align = " align=center style='text-align:center'" if kind == "title" else ""
            out.append(f"<p class=MsoNormal{align}><span lang=EN-US>&nbsp;</span><b><span style='font-size:{16 if kind == 'title' else 10.5}pt'>{escape(value)}</span></b></p>\n")
        elif kind == "page":
            out.append("<span lang=EN-US><br clear=all style='page-break-before:always'></span>\n")
        else:
            out.append("<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>\n")
            for line in value.slots():
                out.append(" <tr style='height:20pt'>\n")
                for cell, _, origin in line:
                    if not origin:
                        continue
                    span = (f" colspan={cell.cs}" if cell.cs > 1 else "") + (f" rowspan={cell.rs}" if cell.rs > 1 else "")
                    text = "".join(f"<p class=MsoNormal><span lang=EN-US>&nbsp;</span><span style='font-size:9.0pt'>{_word_text(part)}</span><span lang=EN-US style='font-size:9.0pt'><o:p></o:p></span></p>" for part in cell.text.split("\n")) if cell.text else "<p class=MsoNormal><span lang=EN-US style='font-size:9.0pt'><o:p>&nbsp;</o:p></span></p>"
                    out.append(f"  <td width={60 * cell.cs}{span} style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'>\n  {text}\n  </td>\n")
                out.append("  <![if !supportMisalignedRows]>\n  <td style='height:20pt;border:none' width=0 height=26></td>\n  <![endif]>\n </tr>\n")
            out.append("</table>\n")
    return "".join(out) + "</div>\n</body>\n</html>\n"


def _word_text(text):
    text = escape(text)
    return text[:4] + "<span lang=EN-US>" + text[4:6] + "</span>" + text[6:] if len(text) > 14 and "&" not in text else text


def _blocks(sheet):
    out = []
    for kind, value in sheet.blocks:
        if kind == "title":
            out.append(f"<h1>{escape(value)}</h1>\n")
        elif kind == "line":
            out.append(f"<p>{escape(value)}</p>\n")
        elif kind == "page":
            out.append('<div class="page"></div>\n')
        else:
            whole = sum(value.widths)
            cols = "".join(f'<col style="width:{w / whole * 100:.2f}%">' for w in value.widths)
            out.append(f"<table>\n<colgroup>{cols}</colgroup>\n")
            for line in value.slots():
                out.append("<tr>")
                for cell, _, origin in line:
                    if origin:
                        span = (f' colspan="{cell.cs}"' if cell.cs > 1 else "") + (f' rowspan="{cell.rs}"' if cell.rs > 1 else "")
                        out.append(f'<td{span}{" class=long" if len(cell.text) > 24 else ""}>{escape(cell.text).replace(chr(10), "<br>")}</td>')
                out.append("</tr>\n")
            out.append("</table>\n")
    return "".join(out)
