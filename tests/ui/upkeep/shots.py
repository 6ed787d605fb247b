"""Pictures of the care of the vault, with long words too: ``python -m tests.ui.upkeep.shots FOLDER``."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.services.upkeep.desk import VaultDesk
from desktop_app.services.upkeep.health import Health
from desktop_app.ui.dialogs.keys import ConfirmDialog, NewPassphraseDialog, SheetDialog
from desktop_app.ui.languages import Languages
from desktop_app.ui.models.upkeep import UpkeepModel
from desktop_app.ui.pages.settings import SettingsPage, SettingsState
from desktop_app.ui.pages.vault_care import VaultCare
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from desktop_app.vault.file.verify import Finding
from tests.ui.unlock.doors import WORDS, HandDoor

WORDS_46 = [WORDS.split()[at % 6] for at in range(46)]
NOW = datetime(2026, 3, 5, 14, 20, tzinfo=UTC)
HEALTHS = {
    "new": Health(4_300_000, 0, "field.vault.backups"),
    "sound": Health(412_000_000, 9, "field.vault.backups", NOW, NOW),
    "damaged": Health(412_000_000, 9, "field.vault.backups", NOW, NOW, 3),
}


class LongWords(QTranslator):
    """Makes of every text one as long as in Russian: two fifths longer, with letters as wide."""

    def translate(self, _context: str, text: str, _why: str | None = None, _count: int = -1) -> str:
        """Return the text with longer words."""
        return " ".join(
            word if "{" in word or "%" in word else word + "щенность"[: len(word) // 2]
            for word in text.split()
        )


class _StillDesk:
    """Answers nothing: what is shown is put into the model."""


class _StillModel(UpkeepModel):
    def read(self) -> None:
        """Leave what is shown."""


def still_model(health: Health) -> UpkeepModel:
    """Return a model that only shows."""
    model = _StillModel(cast("VaultDesk", _StillDesk()), HandDoor(), Tasks())
    model._take(health)
    return model


def shoot(widget: QWidget, path: Path, width: int, height: int = 0) -> None:
    """Keep a picture of a widget."""
    widget.resize(width, height or widget.sizeHint().height())
    widget.show()
    QApplication.processEvents()
    if not height:
        widget.resize(width, widget.sizeHint().height())
        QApplication.processEvents()
    widget.grab().save(str(path))
    widget.close()


def main(folder: Path) -> None:
    """Take every picture."""
    app = QApplication([])
    languages = Languages(app)
    theme = Theme(app, Look(Mode.LIGHT, still=True))
    folder.mkdir(parents=True, exist_ok=True)
    host = QWidget()
    for look, language in (
        (Mode.LIGHT, "en"),
        (Mode.DARK, "en"),
        (Mode.LIGHT, "long"),
        (Mode.DARK, "long"),
        (Mode.DARK, "ru"),
    ):
        theme.apply(Look(look, still=True))
        languages.use("ru" if language == "ru" else "en")
        longer = LongWords(app)
        if language == "long":
            app.installTranslator(longer)
        end = f"{look.value}-{language}.png"
        for name, health in HEALTHS.items():
            model = still_model(health)
            if name == "damaged":
                model._checked([Finding("attachment-missing"), Finding("attachment-altered")])
            page = SettingsPage(SettingsState(theme.look, author_name="R. Achterberg"), VaultCare(model))
            shoot(page, folder / f"settings-{name}-{end}", 590 if name == "damaged" else 900, 1300)
        shoot(ConfirmDialog(host, "Change passphrase", "First the present one."), folder / f"ask-{end}", 480)
        refused = ConfirmDialog(host, "Change passphrase", "First the present one.")
        refused.refuse("The passphrase or key file does not open this file, or it is not a vault.")
        shoot(refused, folder / f"refused-{end}", 480)
        new = NewPassphraseDialog(host, lambda: WORDS, lambda text: (len(text) > 20, "centuries"), None)
        shoot(new, folder / f"new-{end}", 480)
        new.pages.setCurrentIndex(1)
        shoot(new, folder / f"again-{end}", 480)
        shoot(SheetDialog(host, WORDS_46, "Write them by hand."), folder / f"sheet-{end}", 480)
        app.removeTranslator(longer)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
