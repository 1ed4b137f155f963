"""What everything else is made of: days, times, doses, limits, and how words become values."""
