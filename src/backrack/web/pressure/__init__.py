"""What each position does to each side of the back: the explorer, its call, and the small map for other pages."""
