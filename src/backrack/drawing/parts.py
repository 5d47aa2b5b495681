"""Forms of the body's parts at a stature of 1.75 m, in mm (visual direction, sections 3 to 7; assumed).

A profile is (share of the segment, half width) from its first joint to its second.
"""

from __future__ import annotations

Profile = tuple[tuple[float, float], ...]

THIGH_HIP, KNEE = 80.0, 52.0
THIGH_FRONT: Profile = ((0.04, 82), (0.3, 85), (0.65, 68), (0.87, 55))
THIGH_BACK: Profile = ((0.04, 80), (0.3, 84), (0.65, 68), (0.87, 54))
SHANK_FRONT: Profile = ((0.12, 51.5), (0.28, 49), (0.55, 44), (0.86, 41))
SHANK_BACK: Profile = ((0.12, 56), (0.28, 63), (0.55, 54), (0.86, 42))

SHOULDER, ELBOW, WRIST = 50.0, 37.0, 25.0
UPPER_ARM: Profile = ((0.3, 46), (0.6, 42), (0.85, 38))
SLEEVE: Profile = ((0.1, 55), (0.32, 53), (0.6, 48))
SLEEVE_CAP = 54.0
FOREARM: Profile = ((0.15, 38.5), (0.35, 38), (0.7, 30))

# from the ankle: along the toes, towards the sole; the shank's own points are added above
FOOT_TOP: tuple[tuple[float, float], ...] = ((38, -20), (70, 10), (122, 36), (172, 49), (196, 59))
FOOT_SOLE: tuple[tuple[float, float], ...] = ((201, 70), (190, 79), (130, 79), (60, 78), (0, 79), (-36, 78))
FOOT_HEEL: tuple[tuple[float, float], ...] = ((-50, 62), (-50, 36), (-40, 0))
FOOT_SHANK_UP, FOOT_SHANK_HALF = 0.137, 33.0  # share of the shank up to the hem; half width in mm

# along the hand, across it; then the thumb as a second outline
HAND: tuple[tuple[float, float], ...] = (
    (-12, -24), (30, -29), (72, -29), (100, -18), (108, 0), (100, 18), (72, 28), (30, 29), (-12, 24),
)  # fmt: skip
THUMB: tuple[tuple[float, float], ...] = ((4, 4), (34, 4), (58, 24), (73, 40), (69, 52), (52, 52), (22, 38))

# depth of the trunk from the back, at link ends of the spine (visual section 5)
DEPTH = {3: 199.0, 7: 213.0, 13: 232.0, 16: 196.0}
NECK_DEPTH = {18: 120.0, 20: 108.0, 22: 112.0}

# the pelvis about the hip centre: towards the head, out of the front; the back comes from the spine
PELVIS_SEAT: tuple[tuple[float, float], ...] = ((-70, -74), (-90, -30), (-86, 14), (-62, 56), (-18, 86))
PELVIS_FRONT: tuple[tuple[float, float], ...] = ((40, 99),)

# the head from the joint under the skull: towards the crown, towards the face; third number: out to the side
HEAD: tuple[tuple[float, float], ...] = (
    (-22, 62), (-8, 26), (36, 5), (84, 0), (136, 24), (166, 70), (170, 112), (152, 154), (122, 178), (94, 185),
    (75, 181), (58, 192), (45, 206), (36, 203), (31, 191), (20, 191), (11, 187), (2, 188), (-9, 182), (-24, 183),
    (-37, 168), (-28, 126), (-8, 96),
)  # fmt: skip
HAIR: tuple[tuple[float, float, float], ...] = (
    (138, 174, 10), (157, 157, 0), (177, 114, 0), (174, 66, 0), (142, 16, 0), (86, -5, 0), (40, 0, 0),
    (14, 15, 10), (12, 38, 55), (30, 62, 70), (56, 75, 74), (74, 88, 74), (86, 102, 72), (92, 120, 66),
    (106, 131, 60), (117, 150, 45),
)  # fmt: skip
EAR, EYE, EYE_TILT = (46.0, 92.0, 76.0), (70.0, 160.0, 34.0), 62.0
NOSE: tuple[tuple[float, float, float], ...] = ((72, 182, 9), (46, 209, 9), (36, 203, 14), (34, 198, 0), (44, 207, -3))

# from above: half widths of the trunk at link ends, limbs are as wide as from the side
WIDTH = {0: 120.0, 1: 172.0, 3: 146.0, 5: 141.0, 9: 160.0, 13: 172.0, 16: 178.0, 17: 140.0, 18: 84.0}
