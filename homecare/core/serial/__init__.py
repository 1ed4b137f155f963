"""Text of data: JSON from type hints, strict and trusted, and TOML within bounds."""
