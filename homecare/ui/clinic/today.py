"""Today of a patient, at the practice: their day, without what is asked of the patient alone."""

from homecare.ui.today.screen import TodayScreen


class PatientToday(TodayScreen):
    """The patient's day, to look at and to log in."""

    def __init__(self) -> None:
        super().__init__()
        self._asked_to_go_on = True  # a routine that broke off is the patient's own to go on with

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What was written to the patient stands in Notes; here is nothing to read in their place."""
        return False if action == "messages" else super().check_action(action, parameters)
