"""The bundled profiles: what each reader of a case needs to know."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from desktop_app.assets import asset
from desktop_app.domain.rules.profiles import Profile, profiles_of


@cache
def bundled_profiles() -> Mapping[str, Profile]:
    """Read the profiles that ship with the program, by their code."""
    return profiles_of(tomllib.loads(asset("rules", "profiles.toml").read_text(encoding="utf-8")))
