"""The rules: one file for each family of acts, shared by all languages; the lexicons say how they sound."""
