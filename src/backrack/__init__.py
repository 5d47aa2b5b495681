"""backrack: guided, staged home exercise on a wooden back rack."""

__version__ = "0.1.0"
