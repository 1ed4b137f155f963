"""What the rooms of the clinic tell the app."""

from textual.message import Message

from homecare.core.records.records import Patient


class PatientChosen(Message):
    """The practitioner opens a patient's diary."""

    def __init__(self, patient: Patient) -> None:
        self.patient = patient
        super().__init__()
