"""The settings of an installation: `akkoord.yaml`, read strictly, with its secrets from the environment."""

from bot.settings.load import SettingsError, load_settings
from bot.settings.model import Settings

__all__ = ["Settings", "SettingsError", "load_settings"]
