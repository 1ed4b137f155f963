"""Files for the other side and from it, on the screen: made, received, and taken back."""
