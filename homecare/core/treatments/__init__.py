"""Treatments: sessions held and planned, points, and the scales asked beside them."""
