"""YAML for people who set limits: every scalar is text with its place, and nothing is guessed or referred to."""
