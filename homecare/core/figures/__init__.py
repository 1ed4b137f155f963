"""Moving figures: poses of exercises, and the map of the body."""
