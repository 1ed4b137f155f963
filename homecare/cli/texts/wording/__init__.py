"""The words of what commands print for a person, by what they speak of."""
