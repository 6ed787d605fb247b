"""Files as strangers send them: plain, hostile, photographed."""

from __future__ import annotations

import io

import pikepdf
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas


def paper_exhibit(pages: int, *, title: str = "POSTANOVLENIE", full: bool = True) -> bytes:
    """A stranger's PDF with fonts of its own, page numbers at the foot when ``full``."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    for number in range(1, pages + 1):
        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(90, 700, f"{title} {number}")
        if full:
            canvas.drawCentredString(297, 28, f"- {number} -")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def hostile_exhibit() -> bytes:
    """A PDF that wants to run, launch, submit and attach things."""
    pdf = pikepdf.Pdf.open(io.BytesIO(paper_exhibit(2, title="HOSTILE")))
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
    launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("calc.exe"))
    pdf.Root.OpenAction = script
    pdf.Root.AA = pikepdf.Dictionary(WC=script)
    pdf.attachments["evil.exe"] = b"MZ"
    page = pdf.pages[0]
    page.obj.AA = pikepdf.Dictionary(O=launch)
    page.obj.Annots = pikepdf.Array(
        [
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 100, 100], A=launch
            )
        ]
    )
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def form_exhibit() -> bytes:
    """A filled form whose field has an appearance and an action."""
    pdf = pikepdf.Pdf.open(io.BytesIO(paper_exhibit(1, title="FORM", full=False)))
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    look = pdf.make_stream(
        b"BT /F 12 Tf 2 4 Td (FILLED IN) Tj ET",
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Form,
        BBox=[0, 0, 200, 20],
        Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font)),
    )
    submit = pikepdf.Dictionary(S=pikepdf.Name.SubmitForm, F=pikepdf.String("http://example.org"))
    field = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Tx,
            T=pikepdf.String("name"),
            V=pikepdf.String("FILLED IN"),
            DA=pikepdf.String("/F 12 Tf"),
            Rect=[90, 500, 290, 520],
            F=4,
            AP=pikepdf.Dictionary(N=look),
            A=submit,
        )
    )
    pdf.pages[0].obj.Annots = pikepdf.Array([field])
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def photograph(width: int = 640, height: int = 400) -> bytes:
    image = Image.new("RGB", (width, height), (200, 210, 220))
    ImageDraw.Draw(image).ellipse((60, 60, width - 60, height - 60), fill=(90, 60, 40))
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "SECRETCAMERA"
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()
