"""Drawings of bodies: the moving figure of an exercise, and the map of where it hurts."""
