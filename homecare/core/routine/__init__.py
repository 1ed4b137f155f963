"""The routine: which exercises are due, what was done of them, the player, and the next level."""
