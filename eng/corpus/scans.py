"""Printed forms put through scanners, stamps and cameras."""

import reports as r
import targets as t
from draft import Habits

SEAL = "澄原县财政局绩效专用章"


def make(c, p):
    a = lambda key, **h: t.form_a(p[key], Habits(**h))
    note = (("三级指标", 2, "name"), ("指标值", 1, "target"), ("备注", 1, "note"))
    yuan = Habits(unit="元", money="commas", join="B")

    fine = "scan/300dpi"
    c.scanned("x01-roads-300", "A", a("roads"), "png", 300, fine)
    c.scanned("x02-canteen-300", "C", t.simple(p["canteen"], columns=note), "tiff", 300, fine, bilevel=True, hard=["one bit a pixel"])

    usual = "scan/200dpi"
    c.scanned("x03-clinic-200", "A", a("clinic"), "png", 200, usual, skew=0.4)
    c.scanned("x04-archive-200", "A", t.form_b(p["archive"], yuan), "png", 200, usual, by="office")
    c.scanned("x05-elder-200", "B", t.application(p["elder"], Habits(dates="chinese")), "jpeg", 200, usual, noise=14, skew=-0.8, seed=5, hard=["noise"])
    c.scanned("x06-toilet-200", "E", t.simple(p["toilet"], columns=t.value_in_three()), "png", 200, usual, skew=1.1)
    c.scanned("x07-two-forms-200", "A", [a("pine"), a("library")], "pdf", 200, usual, pages=(1, 2), skew=0.6, noise=6, hard=["a PDF of pictures, two forms on two pages"])
    c.scanned("x08-welfare-200", "B", t.simple(p["welfare"], split_at=22), "tiff", 200, usual, pages=(1, 2), by="office", bilevel=True, hard=["a TIFF of two pages", "40 indicators", "one bit a pixel"])
    c.scanned("x09-water-200", "G", t.beside(p["water"], Habits(dates="dots")), "png", 200, usual)
    c.scanned("x10-field-200", "K", r.evaluation(p["field"]), "pdf", 200, usual, pages=(1, 2), skew=-0.5, hard=["a form over two pages"])
    c.scanned("x11-rescue-200", "D", t.simple(p["rescue"], columns=(("三级指标", 2, "name"), ("指标解释", 2, "explanation"), ("目标值", 1, "target"))), "jpeg", 200, usual, faint=0.45, hard=["faint ink and faint lines"])

    worn = "scan/150dpi-skewed-sealed"
    c.scanned("x12-roads-150", "A", a("roads"), "jpeg", 150, worn, skew=-2, noise=18, colour=True, seal=(0.70, 1.05, 0.13, SEAL), seed=12, hard=["a red seal over the indicators"])
    c.scanned("x13-clinic-150", "A", a("clinic", boxes="□√", before=False), "jpeg", 150, worn, skew=3, noise=12, colour=True, seal=(0.55, 0.30, 0.12, SEAL), seed=13, hard=["a red seal over the head"])
    c.scanned("x14-skills-150", "A", a("skills"), "pdf", 150, worn, skew=5, noise=8, colour=True, seal=(0.35, 0.8, 0.12, SEAL), seed=14, hard=["five degrees of skew"])
    c.scanned("x15-archive-150", "A", t.form_b(p["archive"], yuan), "jpeg", 150, worn, skew=-4, noise=14, seal=(0.6, 0.6, 0.13, SEAL), seed=15, hard=["the seal is grey as the text"])
    c.scanned("x16-toilet-150", "E", t.simple(p["toilet"], columns=t.value_in_three()), "jpeg", 150, worn, skew=1.6, noise=20, colour=True, seal=(0.72, 0.75, 0.13, SEAL), seed=16)
    c.scanned("x17-elder-150", "K", r.evaluation(p["elder"]), "jpeg", 150, worn, skew=-1.5, noise=10, colour=True, seal=(0.3, 0.9, 0.12, SEAL), seed=17)

    camera = "photo"
    c.scanned("x18-library-photo", "A", a("library"), "jpeg", 170, camera, keystone=0.07, light=0.45, blur=0.7, noise=14, colour=True, seed=18, hard=["taken from below, one side dark"])
    c.scanned("x19-gym-photo", "B", t.simple(p["gym"]), "jpeg", 170, camera, keystone=0.04, skew=2.2, light=0.3, blur=1.1, noise=10, colour=True, seed=19, hard=["out of focus"])
    c.scanned("x20-pine-blurred", "C", t.simple(p["pine"], columns=note), "jpeg", 150, camera, blur=1.0, skew=0.7, noise=8, seed=20, hard=["blurred"])
