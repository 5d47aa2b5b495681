"""The pages of the ten exercises, their moving pictures, and their words read aloud."""
