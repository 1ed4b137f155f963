"""What errors and findings of files between a patient and a practice say."""

from typing import Final

from homecare.language import _

# handoff

ONLY_A_PRACTICE_CAN_SEND: Final = _("Only a practice can send a message.")
WRITE_A_NOTE: Final = _("Write a note with an entry: homecare log pain 4 --note TEXT")
FILE_WOULD_BE_LARGER: Final = _("The file would be larger than {largest} MB, which is too large to receive.")
SHARE_ONLY_WHAT_IS_NEW: Final = _("Share only what is new, without --all.")
ANOTHER_PROGRAM_MADE_A_FILE: Final = _("Another program made a file at the same time; this one was not made.")
TRY_AGAIN: Final = _("Try again.")
FILE_IS_ENCRYPTED: Final = _("The file is encrypted to a key, but this folder has no key.")
MAKE_ONE_WITH_HOMECARE_KEY: Final = _("Make one with homecare key, give it to them, and ask for a new file.")
EARLIER_FILE_IS_MISSING: Final = _("An earlier file is missing: it holds the programme that this one names.")
ASK_FOR_A_FILE: Final = _("Ask for a file with everything. They run: homecare share FILE --all")
THEIR_KEY: Final = _("Their key is not the same as before. Ask them whether they changed it.")

# packets

THIS_DIARY_HOLDS_SOMETHING: Final = _("This diary holds something that cannot be shared. {sentence}")
BELONGS_TO_HOMECARE_ITSELF: Final = _("{path} belongs to homecare itself.")
CHOOSE_ANOTHER_FILE_NAME: Final = _("Choose another file name or folder.")
NO_FILE_WAS_RECEIVED: Final = _("No file was received {where}.")
THERE_IS_NOTHING_TO_TAKE: Final = _("There is nothing to take back.")
NOTHING_IS_NEW_SINCE: Final = _("Nothing is new since the last file, of {last}.")
ADD_ALL_TO_MAKE: Final = _("Add --all to make a file with everything.")
LOG_SOMETHING_FIRST_SUCH: Final = _("Log something first, such as: homecare log pain 4")
ASSIGN_A_PROGRAMME_PLAN: Final = _(
    "Assign a programme, plan or log a session, or write a message with --message TEXT."
)
THERE_IS_NOTHING_TO_SHARE: Final = _("There is nothing to share yet.")

# recipient

IF_THAT_IS_A_MISTAKE: Final = _("If that is a mistake, take it back: {found}")
IF_THAT_IS_A_MISTAKE_THEY: Final = _(
    "If that is a mistake, they run homecare receive --take-back and then share again."
)
THIS_FILE: Final = _("This file is {found}, not {named}.")
THIS_FILE_WAS_MADE_HERE: Final = _("This file was made here, for {whose}.")
GIVE_IT_TO_THEM: Final = _("Give it to them.")
PRACTICE_MADE_THIS_FILE: Final = _(
    "A practice made this file for a patient at home, but this folder is a practice's."
)
GIVE_IT_TO_THE_PATIENT: Final = _("Give it to the patient.")
PATIENT_MADE_THIS_FILE: Final = _(
    "A patient made this file for a practice, but this folder holds a diary at home."
)
IF_YOU_ARE_THE_PRACTICE: Final = _(
    "If you are the practice, add the patient first: homecare patient add NAME"
)
SENDER_EARLIER_FILES: Final = _("The sender's earlier files were for {linked}, but this one is for {meant}.")
ASK_THEM_WHOSE: Final = _(
    "Ask them whose it is; nothing was changed. If an earlier file went to the wrong diary: {linked}"
)
ADD_THE_PATIENT_FIRST_HOMECARE: Final = _("Add the patient first: homecare patient add NAME. ")
THIS_IS_THE_FIRST_FILE: Final = _("This is the first file from this patient.")
NAME_THE_PATIENT_HOMECARE_PATIENT: Final = _("{step}Name the patient: homecare --patient NAME receive FILE")
IT_COMES_FROM_A_DIFFERENT: Final = _(
    "It comes from a different folder than before. From now on, that folder counts."
)
IT_WAS_MADE: Final = _(
    "It was made for an earlier diary of yours. Share a file with them, so that their next one is for "
    "this diary."
)
THIS_FILE_IS_ANOTHER_PATIENT: Final = _("This file is another patient's, not {patient}.")
IF_IT_WAS_MADE: Final = _(
    "If it was made for an earlier diary of yours, receive it with: homecare --patient {name} receive FILE"
)
IT_WAS_MADE_FOR_A_DIFFERENT: Final = _(
    "It was made for a different diary: an earlier one of yours, or somebody else's."
)
IT_WAS_MADE_FOR_THE_RECORDS: Final = _(
    "It was made for the records of another practice, or of an earlier folder."
)
FIRST_SHARE_A_FILE: Final = _(
    "first share a file with everything (homecare share FILE --all --to THEIR-KEY); their next file "
    "then fits."
)
IF_THE_EARLIER_FILES: Final = _("If the earlier files were somebody else's, take them back: {patient}")
EARLIER_FILES_FROM_CAME: Final = _("Earlier files from {name} came from a different diary.")
AND_RECEIVE_THIS_ONE: Final = _("{cure}; and receive this one. If {name} started a new diary, {way_out}")
DIARY: Final = _("{name}'s diary")
EARLIER_FILES_FOR_CAME: Final = _(
    "Earlier files for {whose} came from a different practice, or were for another of its patients."
)
AND_RECEIVE_THIS_ONE_IF_YOU_CHANGED: Final = _(
    "{cure}; and receive this one. If you changed practices, {way_out}"
)
IT_WAS_MADE_FOR_A_DIARY: Final = _(
    "It was made for a diary that is not in this folder: an earlier one, or somebody else's."
)
ASK_FOR_A_FILE_WITH_EVERYTHING: Final = _(
    "ask for a file with everything (they run: homecare share FILE --all)."
)
EARLIER_FILE_HAS_NOT_COME: Final = _("1 earlier file has not come. If it is lost, {ask_for_all}")
EARLIER_FILES_HAVE_NOT_COME: Final = _(
    "{missing} earlier files have not come. If they are lost, {ask_for_all}"
)
