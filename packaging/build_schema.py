"""Writes the published JSON Schema of exports from the kinds: run it when a kind or field was added."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services.exporting.schema import SCHEMA_FILE, schema_text

TARGET = Path(__file__).parent.parent / "resources" / "schema" / SCHEMA_FILE


def main() -> None:
    """Write the schema."""
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(schema_text(), "utf-8")


if __name__ == "__main__":
    main()
