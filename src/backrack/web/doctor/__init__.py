"""The usual faults of running it oneself: looked for, told, each with what to do about it."""

from backrack.web.doctor.finding import Finding, State, to_data

__all__ = ["Finding", "State", "to_data"]
