"""What stands for each exercise in a list: the moment that tells it from the others."""

SHOWN = {
    "getting_on": "roll_down",
    "starting_position": "settle",
    "single_leg_raise": "raise_left",
    "double_leg_raise": "raise_both",
    "backwards_tilt": "unverified",
    "getting_off": "lift",
    "double_leg_raise_tilt": "tilt_left",
    "stomach_crunch": "lift",
    "lean_back_tilt": "lean_back",
    "reverse_leg_raise": "lift_1_single_bent",
}
