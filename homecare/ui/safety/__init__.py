"""The safety page on the screen, and the notice that leads to it."""
