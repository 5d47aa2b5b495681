"""Pages about the way up and down: why this stage, the next step, what a morning changes, a sheet for the doctor."""
