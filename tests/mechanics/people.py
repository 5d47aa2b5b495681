"""The reference people, racks and default postures of the pressure model (its sections 5, 6 and 9)."""

from __future__ import annotations

from backrack.posture import Body, Foot, Ground, Hand, Held, Leg, Padding, Posture, Trunk, load_rack

MAN, LARGE = Body(1.80, 80, "male", 40), load_rack("fictional_large")
WOMAN, SMALL = Body(1.62, 62, "female", 40), load_rack("fictional_small")
ON_FLOOR = (50.0, None)
LEFT_KNEE, RIGHT_KNEE = Hand.BEHIND_LEFT_KNEE, Hand.BEHIND_RIGHT_KNEE
Angles = tuple[float, float | None]


def posture(
    left: Angles = ON_FLOOR,
    right: Angles = ON_FLOOR,
    hands: tuple[Hand, Hand] = (Hand.BESIDE, Hand.BESIDE),
    trunk: Trunk | None = None,
    held: Held | None = None,
    padding: Padding | None = None,
) -> Posture:
    """Hip and knee of each leg in degrees; no knee means a foot on the floor."""
    legs = [Leg(hip, knee, Foot.FLOOR if knee is None else Foot.AIR) for hip, knee in (left, right)]
    return Posture(Ground.RACK, trunk or Trunk(), *legs, *hands, padding or Padding(), held or Held())


def single(hip: float, knee: float, padding: Padding | None = None) -> Posture:
    return posture((hip, knee), hands=(LEFT_KNEE, LEFT_KNEE), padding=padding)


def double(hip: float, knee: float, roll_deg: float = 0.0, padding: Padding | None = None) -> Posture:
    trunk = Trunk(roll_deg=roll_deg)
    return posture((hip, knee), (hip, knee), (LEFT_KNEE, RIGHT_KNEE), trunk, padding=padding)


def crunch() -> Posture:
    held = Held(6, 6, 4.0, neck_effort_deg=27, lumbar_tone=3, thoracic_tone=5, neck_tone=25)
    return posture(hands=(Hand.BEHIND_HEAD,) * 2, trunk=Trunk(lumbar_flexion_deg=10, neck_flexion_deg=8), held=held)


def lean_back(front: int = 12, roll_deg: float = 0.0) -> Posture:
    """The hips bend by what the trunk leans as well, so that the thighs stand at 50 degrees as in the start."""
    held = Held(front - 1, 4, 6.0, -1.5, neck_effort_deg=35, lumbar_tone=2, thoracic_tone=5, neck_tone=25)
    trunk = Trunk(pitch_deg=66, roll_deg=roll_deg)
    return posture((74, None), (74, None), (Hand.BEHIND_HEAD,) * 2, trunk, held)


START = posture()
TURNED = posture(trunk=Trunk(head_turn_deg=60))
LYING = {
    "start": START,
    "head turned": TURNED,
    "single raise 80/95": single(80, 95),
    "single raise 105/110": single(105, 110),
    "single raise 120/125": single(120, 125),
    "double raise 105/110": double(105, 110),
    "double raise 120/125": double(120, 125),
    "double raise with tilt": double(105, 110, -15),
}
INCLINED = {
    "crunch": crunch(),
    "lean back": lean_back(),
    "lean back with tilt": lean_back(roll_deg=-15),
    "rolled further down": lean_back(14),
}
EVERY = LYING | INCLINED
