"""Writes the vocabularies of countries and languages from Unicode's CLDR; run by hand for a new release.

Needs ``babel`` (development only). The data's licence lies beside the files that it makes.
"""

from __future__ import annotations

from pathlib import Path

from babel import Locale

LANGUAGES = ("en", "ru", "uk", "fr")
OUT = Path(__file__).resolve().parent.parent / "resources" / "vocabularies"
SPOKEN = """
ru uk en fr be kk ky uz tg tk az hy ka ro pl lt lv et fi de es pt it nl sv no da cs sk hu bg sr hr sl mk sq el
tr ar fa he hi ur bn zh ja ko vi tt ba cv ce av inh os sah tyv bxr kv udm mhr mdf myv xal crh yi mn ka ps prs
"""
NOT_A_COUNTRY = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "XK"}


def quoted(text: str) -> str:
    """Return a TOML string."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write(name: str, codes: list[str], labels: dict[str, dict[str, str]]) -> None:
    """Write one vocabulary: its code, then a table a term."""
    lines = ["# Names from Unicode CLDR (see LICENSE-CLDR.txt).", f"code = {quoted(name)}", ""]
    for code in codes:
        lines += ["[[term]]", f"code = {quoted(code)}"]
        lines += [f"{language} = {quoted(labels[language][code])}" for language in LANGUAGES]
        lines.append("")
    (OUT / f"{name}.toml").write_text("\n".join(lines), encoding="utf-8", newline="\n")


def main() -> None:
    """Write ``country.toml`` and ``language.toml``."""
    territories = {name: dict(Locale(name).territories) for name in LANGUAGES}
    codes = sorted(
        code
        for code in territories["en"]
        if len(code) == 2
        and code.isalpha()
        and code not in NOT_A_COUNTRY
        and all(code in t for t in territories.values())
    )
    write("country", codes, territories)
    spoken = {name: dict(Locale(name).languages) for name in LANGUAGES}
    known = sorted({code for code in SPOKEN.split() if all(code in labels for labels in spoken.values())})
    write("language", known, spoken)


if __name__ == "__main__":
    main()
