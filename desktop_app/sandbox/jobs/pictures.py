"""Opens a stranger's picture with Pillow: a closed list of formats, warnings are errors, bombs refused."""

from __future__ import annotations

import contextlib
import warnings
from typing import TYPE_CHECKING

from PIL import (
    GifImagePlugin,
    Image,
    ImageFile,
    ImageOps,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from desktop_app.sandbox.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.sandbox.task import Task

MOST_FRAMES = 2000
# Named, so that Pillow does not look for a picture's kind among the sixty others that it knows.
_KNOWN = (GifImagePlugin, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "HEIF")
_MOST_PIXELS = 64_000_000
_MOST_JPEG_PIXELS = 256_000_000  # a JPEG is decoded at a half, a quarter or an eighth where that is enough


@contextlib.contextmanager
def opened_picture(task: Task, frame: int) -> Iterator[Image.Image]:
    """Yield one frame of the picture, not decoded yet; raises ``Refusal``."""
    _know_heif(task)
    with warnings.catch_warnings(), task.blob.open() as file:
        warnings.simplefilter("error")
        Image.MAX_IMAGE_PIXELS = _MOST_JPEG_PIXELS
        try:
            with Image.open(file, formats=[form for form in _FORMATS if form in Image.OPEN]) as picture:
                if frame:
                    _turn_to(picture, frame)
                if picture.format not in {"JPEG", "MPO"} and picture.width * picture.height > _MOST_PIXELS:
                    raise Refusal("too-many-pixels")
                yield picture
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise Refusal("too-many-pixels") from error
        except UnidentifiedImageError as error:
            raise Refusal("unknown-type") from error
        except (OSError, SyntaxError, ValueError, EOFError, Warning) as error:
            raise Refusal("unreadable") from error


def frames(picture: Image.Image) -> int:
    """Return how many frames or pages a picture has, at most ``MOST_FRAMES``."""
    return min(int(getattr(picture, "n_frames", 1)), MOST_FRAMES)


def decoded(picture: Image.Image, box: tuple[int, int]) -> tuple[Image.Image, bool]:
    """Return the upright picture within ``box`` pixels, without metadata, and whether its end is missing."""
    picture.draft(None, (min(box[0], picture.width), min(box[1], picture.height)))
    if picture.width * picture.height > _MOST_PIXELS:
        raise Refusal("too-many-pixels")
    damaged = False
    try:
        picture.load()
    except OSError:
        damaged = True
        _load_what_is_there(picture)
    if picture.width > box[0] * 2 or picture.height > box[1] * 2:
        picture.thumbnail((box[0] * 2, box[1] * 2), Image.Resampling.BOX)
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail(box, Image.Resampling.LANCZOS)
    flat = flattened(upright)
    flat.info = {}  # comments and profiles would be written into whatever it is saved as
    return flat, damaged


def flattened(picture: Image.Image) -> Image.Image:
    """Return the picture in grey or red-green-blue, laid on white where it is transparent."""
    if picture.mode in {"1", "L"}:
        return picture.convert("L")
    if picture.mode.startswith("I;16") or picture.mode in {"I", "F"}:
        return ImageOps.autocontrast(picture.convert("F").convert("L"))
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        page = Image.new("RGB", layer.size, "white")
        page.paste(layer, mask=layer.getchannel("A"))
        return page
    return picture.convert("RGB")


def _know_heif(task: Task) -> None:
    if task.blob.read(4, 4) == b"ftyp":
        import pillow_heif  # noqa: PLC0415 - it takes longer to load than the rest together

        pillow_heif.options.DECODE_THREADS = 1
        pillow_heif.register_heif_opener(thumbnails=False)


def _turn_to(picture: Image.Image, frame: int) -> None:
    try:
        picture.seek(frame)
    except EOFError as error:
        raise Refusal("no-such-page") from error


def _load_what_is_there(picture: Image.Image) -> None:
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        picture.load()
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
