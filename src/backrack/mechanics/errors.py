"""What went wrong, as a text with the field, the limit and the fix."""

from __future__ import annotations

from backrack.words import Text, say


class MechanicsError(ValueError):
    """The model cannot answer. ``text`` says which field, what is allowed and what to do; ``say(error.text)``."""

    def __init__(self, key: str, **values: str | float) -> None:
        # counts as they are: a language's own grouping would make 2,400 of 2400
        told = {name: value if isinstance(value, float) else str(value) for name, value in values.items()}
        self.text = Text(f"mechanics-{key}", told)
        super().__init__(self.text)

    def __str__(self) -> str:
        return say(self.text)
