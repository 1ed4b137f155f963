"""The player: leads through exercises, one after another."""
