"""Bodies, racks and postures that the tests of posture and drawing share."""

from __future__ import annotations

from hypothesis import strategies as st

from backrack.posture import Body, Foot, Ground, Hand, Leg, Posture, Rack, Trunk, load_rack

MAN = Body(1.80, 80, "male")
WOMAN = Body(1.62, 62, "female")
ANYONE = Body(1.75)

FOOT_DOWN = Leg(50, None, Foot.FLOOR)
START = Posture(Ground.RACK, Trunk(), FOOT_DOWN, FOOT_DOWN, Hand.BELLY, Hand.BELLY)


def raised(hip_deg: float, knee_deg: float) -> Leg:
    return Leg(hip_deg, knee_deg, Foot.AIR)


def left_raise(hip_deg: float = 105, knee_deg: float = 110) -> Posture:
    hand = Hand.BEHIND_LEFT_KNEE
    return Posture(Ground.RACK, Trunk(), raised(hip_deg, knee_deg), FOOT_DOWN, hand, hand)


def large() -> Rack:
    return load_rack("fictional_large")


def rack_for(height_m: float) -> Rack:
    return load_rack("fictional_small" if height_m < 1.75 else "fictional_large")


heights = st.floats(1.2, 2.3)
bodies = st.builds(Body, heights, st.just(75.0), st.sampled_from([None, "female", "male"]))
legs = st.one_of(
    st.builds(lambda hip: Leg(hip, None, Foot.FLOOR), st.floats(-20, 140)),
    st.builds(lambda hip, knee: Leg(hip, knee, Foot.AIR), st.floats(-20, 140), st.floats(0, 150)),
)
free_hands = st.sampled_from([Hand.BELLY, Hand.BESIDE, Hand.BEHIND_HEAD])
trunks = st.builds(
    Trunk,
    pitch_deg=st.floats(30, 95),
    roll_deg=st.floats(-20, 20),
    pelvis_tilt_deg=st.floats(0, 20),
    lumbar_flexion_deg=st.floats(-10, 25),
    thoracic_flexion_deg=st.floats(-15, 25),
    neck_flexion_deg=st.floats(-5, 20),
    head_turn_deg=st.floats(-60, 60),
)
postures = st.builds(Posture, st.just(Ground.RACK), trunks, legs, legs, free_hands, free_hands)
likely_legs = st.one_of(
    st.builds(lambda hip: Leg(hip, None, Foot.FLOOR), st.floats(25, 50)),
    st.builds(lambda hip, knee: Leg(hip, knee, Foot.AIR), st.floats(80, 130), st.floats(80, 130)),
)
likely_postures = st.builds(
    Posture,
    st.just(Ground.RACK),
    st.builds(
        Trunk,
        pitch_deg=st.just(90.0),
        roll_deg=st.floats(-20, 20),
        lumbar_flexion_deg=st.floats(-10, 25),
        thoracic_flexion_deg=st.floats(-15, 25),
        neck_flexion_deg=st.floats(-5, 20),
    ),
    likely_legs,
    likely_legs,
    free_hands,
    free_hands,
)
