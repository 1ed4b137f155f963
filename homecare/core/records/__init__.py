"""What a diary keeps: the frozen records of entries, programmes given, and the practice's own."""
