"""Tokens, contrast, style sheet, fonts, icons, zoom and the keyboard ring."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.assets import asset
from desktop_app.ui.theme import Look, Mode, Theme, current_theme, set_fixed, set_margins, set_spacing
from desktop_app.ui.theme.focus_ring import mark_focus
from desktop_app.ui.theme.fonts import SMALLEST, make_font
from desktop_app.ui.theme.icons import IconCache, drawing
from desktop_app.ui.theme.sheet import make_sheet
from desktop_app.ui.theme.tokens import THEMES, Tokens, contrast, load_tokens

GROUNDS = ("window", "sidebar", "surface", "raised", "hover", "selected", "selected_idle")
TONES = ("danger", "warn", "contest", "ok")
PAIRS = [
    *((text, ground, 4.5) for text, ground in product(("text", "text2"), GROUNDS)),
    *(("text3", ground, 4.5) for ground in ("window", "surface", "raised", "sidebar", "hover")),
    *((tone, f"{tone}_bg", 4.5) for tone in TONES),
    *((tone, ground, 4.5) for tone, ground in product(TONES, ("surface", "window", "selected"))),
    ("text", "contest_bg", 4.5),
    ("text2", "contest_bg", 4.5),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_hover", 4.5),
    *(("accent", ground, 4.5) for ground in ("surface", "window", "raised", "warn_bg", "danger_bg", "hover")),
    *(("control", ground, 3.0) for ground in ("surface", "window")),
    *(("focus", ground, 3.0) for ground in ("surface", "window", "raised", "sidebar")),
    ("surface", "text", 4.5),
]


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_reads(name: str) -> None:
    tokens = load_tokens(name)
    weak = [(a, b, round(contrast(tokens[a], tokens[b]), 2)) for a, b, least in PAIRS if contrast(tokens[a], tokens[b]) < least]  # fmt: skip  # noqa: E501
    assert weak == []


def test_contrast_finds_a_planted_weak_pair() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#888888") < 1.5


def test_both_themes_have_the_same_roles_and_the_pictures_their_colours() -> None:
    light, dark = (load_tokens(name) for name in THEMES)
    assert light.roles.keys() == dark.roles.keys()
    for tokens, (file, role) in product((light, dark), (("chevron-down", "text2"), ("check", "on_accent"))):
        assert tokens[role] in asset("theme", tokens.name, f"{file}.svg").read_text("utf-8")


@pytest.mark.parametrize("name", THEMES)
def test_the_sheet_is_filled_and_has_no_colour_of_its_own(name: str) -> None:
    template = asset("theme", "holdfast.qss").read_text("utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b", template) == []
    sheet = make_sheet(load_tokens(name), 1.5, compact=False)
    assert not re.search(r"@|\d(dp|row)|picture\(", sheet)
    assert all(asset("theme", path) for path in re.findall(r"url\(theme:([^)]+)\)", sheet))


def test_sizes_follow_zoom_and_density_but_hairlines_do_not() -> None:
    tokens = load_tokens("light")
    assert "font-size: 44px" in make_sheet(tokens, 2.0, compact=False)
    assert "padding: 9px 17px" in make_sheet(tokens, 2.0, compact=False) or "9px 21px" in make_sheet(tokens, 2.0, compact=False)  # fmt: skip  # noqa: E501
    assert "padding: 3px 11px" in make_sheet(tokens, 1.0, compact=True)
    assert "border: 1px solid" in make_sheet(tokens, 2.0, compact=False)


def test_an_unknown_role_is_found() -> None:
    with pytest.raises(KeyError):
        make_sheet(Tokens("light", {}), 1.0, compact=False)


def test_nothing_is_set_smaller_than_allowed() -> None:
    sizes = [float(found) for found in re.findall(r"font-size: ([\d.]+)dp", asset("theme", "holdfast.qss").read_text("utf-8"))]  # fmt: skip  # noqa: E501
    assert min(sizes) >= SMALLEST


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_is_a_font_of_its_own(theme: Theme, weight: int) -> None:
    raw = QRawFont.fromFont(make_font(20, weight))
    assert raw.familyName().startswith("Inter")
    assert raw.weight() == weight
    assert all(raw.supportsCharacter(ord(letter)) for letter in "aЖїєґéœ→№…“”")


def test_figures_are_even_and_have_a_slashed_zero(theme: Theme) -> None:
    from PySide6.QtGui import QFontMetricsF

    even, usual = QFontMetricsF(theme.font(13, figures=True)), QFontMetricsF(theme.font(13))
    assert even.horizontalAdvance("1111") == pytest.approx(even.horizontalAdvance("0000"), abs=0.1)
    assert usual.horizontalAdvance("1111") < usual.horizontalAdvance("0000") - 1


def test_every_icon_can_be_tinted_and_is_drawn_once(theme: Theme) -> None:
    names = [path.stem for path in asset("icons").glob("*.svg")]
    assert all("currentColor" in drawing(name) and 'stroke-width="1.75"' in drawing(name) for name in names)
    cache = IconCache()
    one = cache.pixmap("git-compare", "#5B3BA0", 16, 2.0)
    assert (one.width(), one.devicePixelRatio()) == (32, 2.0)
    assert cache.pixmap("git-compare", "#5B3BA0", 16, 2.0) is one
    assert cache.pixmap("git-compare", "#000000", 16, 2.0) is not one
    assert {QColor(one.toImage().pixel(x, y)).name() for x, y in product(range(32), range(32)) if one.toImage().pixelColor(x, y).alpha() == 255} <= {"#5b3ba0"}  # fmt: skip  # noqa: E501


def test_switching_the_theme_reaches_open_windows(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    window.setProperty("role", "page")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    qtbot.addWidget(window)
    window.resize(40, 40)
    window.show()
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert window.grab().toImage().pixelColor(20, 20).name() == load_tokens("dark")["surface"].lower()
    assert window.palette().color(QPalette.ColorRole.Link).name() == load_tokens("dark")["accent"].lower()
    theme.set_mode(Mode.SYSTEM)
    assert theme.tokens.name in THEMES


def test_zoom_reaches_sizes_that_were_set_in_code(qtbot: QtBot, theme: Theme) -> None:
    window, button = QWidget(), QPushButton("Save")
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    inner = QVBoxLayout()
    layout.addLayout(inner)
    inner.addWidget(button)
    set_margins(inner, 8, 8, 8, 8)
    set_spacing(layout, 4)
    set_fixed(button, width=100)
    theme.apply(Look(Mode.LIGHT, 200))
    assert (button.width(), inner.contentsMargins().left(), layout.spacing()) == (200, 16, 8)
    theme.zoom(-1)
    assert (theme.look.zoom, button.width()) == (175, 175)
    theme.zoom(0)
    assert button.width() == 100
    assert (theme.px(10), theme.row(32)) == (10, 32)
    theme.apply(Look(Mode.LIGHT, compact=True))
    assert theme.row(32) == 28


def test_zoom_stays_inside_its_bounds() -> None:
    assert (Look(zoom=20).zoom, Look(zoom=900).zoom) == (80, 200)
    assert (Look(zoom=200).zoomed(1).zoom, Look(zoom=80).zoomed(-1).zoom) == (200, 80)
    assert (Look(zoom=103).zoomed(1).zoom, Look(zoom=150).zoomed(0).zoom) == (110, 100)


def test_the_ring_is_shown_to_keys_and_not_to_the_pointer(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    first, second = QPushButton("One"), QPushButton("Two")
    layout.addWidget(first)
    layout.addWidget(second)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    first.setFocus()
    handle = window.windowHandle()
    assert handle is not None
    theme.ring._watch(handle)
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    qtbot.waitUntil(second.hasFocus)
    assert second.property("kbd") is True
    assert not first.property("kbd")
    QTest.mouseClick(
        handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first.geometry().center()
    )
    qtbot.waitUntil(first.hasFocus)
    assert not first.property("kbd")
    mark_focus(first, by_key=True)
    assert first.property("kbd") is True


def test_the_theme_is_found_from_anywhere(theme: Theme) -> None:
    assert current_theme() is theme
