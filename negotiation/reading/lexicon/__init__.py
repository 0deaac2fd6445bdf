"""What words mean, language by language: label -> phrases. `phrases.py` says how a phrase is written."""
