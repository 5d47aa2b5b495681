"""Every question, every answer and what must follow: written from the clinical fact sheet, not from the data."""

from __future__ import annotations

from backrack.record import Answer
from backrack.screening import Action

# Clinical fact sheet, sections 1.2 and 1.3: the triggering answer is yes but for DV11 and DV17. Follow-ups are judged
# with their parent's triggering answer, the parent's other follow-ups not binding.
TRIGGERED = {
    "RF01": Action.EMERGENCY,
    "RF02": Action.EMERGENCY,
    "RF03": Action.EMERGENCY,
    "RF04": Action.EMERGENCY,
    "RF05": Action.EMERGENCY,
    "RF06": Action.URGENT,
    "RF06_sudden": Action.EMERGENCY,
    "RF06_walk": Action.EMERGENCY,
    "RF07": Action.URGENT,
    "RF08": Action.EMERGENCY,
    "RF09": Action.EMERGENCY,
    "RF10": Action.CLEARANCE,
    "RF11": Action.URGENT,
    "RF11_recent": Action.EMERGENCY,
    "RF11_walk": Action.EMERGENCY,
    "RF11_numb": Action.EMERGENCY,
    "RF12": Action.OK,
    "RF12_bones": Action.URGENT,
    "RF12_steroids": Action.URGENT,
    "RF13": Action.URGENT,
    "RF13_confused": Action.EMERGENCY,
    "RF14": Action.OK,
    "RF14_new": Action.URGENT,
    "RF15": Action.CLEARANCE,
    "RF15_worse": Action.URGENT,
    "RF15_band": Action.URGENT,
    "RF15_unsteady": Action.URGENT,
    "RF16": Action.URGENT,
    "RF17": Action.URGENT,
    "RF18": Action.URGENT,
    "RF19": Action.OK,
    "RF19_months": Action.OK,
    "RF19_rest": Action.OK,
    "RF19_night": Action.OK,
    "RF20": Action.CLEARANCE,
    "RF21": Action.CLEARANCE,
    "RF22": Action.CAUTION,
    "RF23": Action.EMERGENCY,
    "RF24": Action.URGENT,
    "RF25": Action.CAUTION,
    "DV01": Action.CLEARANCE,
    "DV02": Action.CLEARANCE,
    "DV02_recent": Action.CLEARANCE,
    "DV02_fused": Action.CLEARANCE,
    "DV03": Action.CLEARANCE,
    "DV04": Action.CAUTION,
    "DV05": Action.CLEARANCE,
    "DV06": Action.CLEARANCE,
    "DV06_weeks": Action.CLOSED,
    "DV07": Action.CAUTION,
    "DV07_low": Action.CAUTION,
    "DV07_upper": Action.CAUTION,
    "DV07_neck": Action.CAUTION,
    "DV08": Action.CLEARANCE,
    "DV09": Action.CLEARANCE,
    "DV09_new": Action.EMERGENCY,
    "DV10": Action.CLEARANCE,
    "DV11": Action.CAUTION,
    "DV12": Action.CLEARANCE,
    "DV13": Action.CAUTION,
    "DV14": Action.CAUTION,
    "DV15": Action.CLOSED,
    "DV16": Action.CLEARANCE,
    "DV17": Action.CLOSED,
}
TRIGGERED_BY_NO = ("DV11", "DV17")


def expected_action(question_id: str, answer: Answer | str) -> Action:
    """The action of a person of 42 who answers this so, and everything else (a follow-up's parent apart) benignly."""
    given = Answer(answer)
    trigger = Answer.NO if question_id in TRIGGERED_BY_NO else Answer.YES
    if given is trigger or (given is Answer.NOT_SURE and question_id != "DV15"):
        return TRIGGERED[question_id]
    parent = question_id.split("_")[0]
    return TRIGGERED[parent] if parent != question_id else Action.OK


def answers_of(question_id: str, answer: Answer | str) -> dict[str, Answer]:
    """What to change in a benign person to ask this question and answer it so."""
    parent = question_id.split("_")[0]
    return {**({parent: Answer.YES} if parent != question_id else {}), question_id: Answer(answer)}


CASES = tuple((question_id, answer) for question_id in TRIGGERED for answer in Answer)
