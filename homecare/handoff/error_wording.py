"""What errors and findings of files between a patient and a practice say."""

from typing import Final

from homecare.language import Counted, _

# handoff

ONLY_A_PRACTICE_CAN_SEND: Final = _("Only a practice can send a message.")
WRITE_A_NOTE: Final = _("Add a note to an entry: homecare log pain 4 --note TEXT")
FILE_WOULD_BE_LARGER: Final = _("The file would be larger than {largest} MB, which is too large to receive.")
SHARE_ONLY_WHAT_IS_NEW: Final = _("Share only what is new, without --all.")
ANOTHER_PROGRAM_MADE_A_FILE: Final = _("Another program made a file at the same time; this one was not made.")
TRY_AGAIN: Final = _("Try again.")
FILE_IS_ENCRYPTED: Final = _("The file is encrypted to a key, but this folder has no key.")
MAKE_A_KEY: Final = _("Make a key with homecare key, give it to them, and ask for a new file.")
EARLIER_FILE_IS_MISSING: Final = _(
    "An earlier file is missing: the one with the programme that this file uses."
)
ASK_FOR_EVERYTHING: Final = _("Ask for a file with everything. They run: homecare share FILE --all")
THEIR_KEY_HAS_CHANGED: Final = _("Their key is not the same as before. Ask them whether they changed it.")

# packets

DIARY_CANNOT_BE_SHARED: Final = _("This diary contains something that cannot be shared. {sentence}")
BELONGS_TO_HOMECARE: Final = _("{path} belongs to homecare itself.")
CHOOSE_ANOTHER_FILE_NAME: Final = _("Choose another file name or folder.")
NO_FILE_WAS_RECEIVED: Final = _("No file was received in this folder.")
NO_FILE_FOR_YOU: Final = _("No file was received for your diary.")
NO_FILE_FOR: Final = _("No file was received for the diary of {name}.")
THERE_IS_NOTHING_TO_TAKE_BACK: Final = _("There is nothing to take back.")
NOTHING_IS_NEW_SINCE: Final = _("There is nothing new since the last file, from {last}.")
ADD_ALL: Final = _("Add --all to make a file with everything.")
LOG_SOMETHING_FIRST: Final = _("Log something first, such as: homecare log pain 4")
ASSIGN_PLAN_OR_WRITE: Final = _(
    "Assign a programme, plan or log a session, or write a message with --message TEXT."
)
THERE_IS_NOTHING_TO_SHARE: Final = _("There is nothing to share yet.")

# recipient

FILE_IS_YOURS: Final = _("This file is yours, not {named}'s.")
FILE_IS_THEIRS: Final = _("This file is {found}'s, not yours.")
FILE_IS_SOMEBODY_ELSES: Final = _("This file is {found}'s, not {named}'s.")
MADE_HERE_FOR_PATIENT: Final = _("This file was made here, for {name}.")
MADE_HERE_FOR_PRACTICE: Final = _("This file was made here, for your practice.")
EARLIER_FILES_WERE_YOURS: Final = _(
    "The sender's earlier files were for your diary, but this one is for the diary of {meant}."
)
THIS_FILE_IS_YOURS: Final = _(
    "The sender's earlier files were for the diary of {linked}, but this one is for your diary."
)
EARLIER_FILES_WERE_ANOTHERS: Final = _(
    "The sender's earlier files were for the diary of {linked}, but this one is for the diary of {meant}."
)
NAME_THE_PATIENT: Final = _("Say which patient: homecare --patient NAME receive FILE")
ADD_AND_NAME_THE_PATIENT: Final = _(
    "Add the patient first: homecare patient add NAME. Then say which patient: homecare --patient NAME "
    "receive FILE"
)
IS_ANOTHER_PATIENTS_NOT_YOURS: Final = _("This file is another patient's, not yours.")
IS_ANOTHER_PATIENTS: Final = _("This file is another patient's, not {name}'s.")
IF_THEY_STARTED_ANEW: Final = _(
    "If the earlier files were somebody else's, take them back ({command}), then receive this one. If "
    "{name} started a new diary, first share a file with everything (homecare share FILE --all --to "
    "THEIR-KEY). You can then receive their next file."
)
IF_YOU_CHANGED_PRACTICES: Final = _(
    "If the earlier files were somebody else's, take them back ({command}), then receive this one. If "
    "you changed practices, first share a file with everything (homecare share FILE --all --to "
    "THEIR-KEY). You can then receive their next file."
)
EARLIER_FILES_FOR_YOU: Final = _(
    "Earlier files for your diary came from a different practice, or were for another of its patients."
)
EARLIER_FILES_FOR: Final = _(
    "Earlier files for {name}'s diary came from a different practice, or were for another of its patients."
)
FILES_HAVE_NOT_COME: Final = Counted(
    "{amount} earlier file has not arrived. If it is lost, ask for a file with everything (they run: "
    "homecare share FILE --all).",
    "{amount} earlier files have not arrived. If they are lost, ask for a file with everything (they "
    "run: homecare share FILE --all).",
)
IF_THAT_IS_A_MISTAKE_TAKE_IT_BACK: Final = _("If that is a mistake, take it back: {command}")
IF_THAT_IS_A_MISTAKE_THEY_TAKE_IT_BACK: Final = _(
    "If that is a mistake, they run homecare receive --take-back and then share again."
)
GIVE_IT_TO_THEM: Final = _("Give it to them.")
PRACTICE_MADE_THIS_FILE: Final = _(
    "A practice made this file for a patient at home, but this folder belongs to a practice."
)
GIVE_IT_TO_THE_PATIENT: Final = _("Give it to the patient.")
PATIENT_MADE_THIS_FILE: Final = _(
    "A patient made this file for a practice, but this folder belongs to a patient at home."
)
IF_YOU_ARE_THE_PRACTICE: Final = _(
    "If you are the practice, add the patient first: homecare patient add NAME"
)
ASK_THEM_WHOSE_IT_IS: Final = _(
    "Ask them whose it is; nothing was changed. If an earlier file went to the wrong diary: {command}"
)
THIS_IS_THE_FIRST_FILE: Final = _("This is the first file from this patient.")
COMES_FROM_ANOTHER_FOLDER: Final = _(
    "It does not come from the same folder as before. From now on, homecare expects files from the new "
    "folder."
)
MADE_FOR_AN_EARLIER_DIARY: Final = _(
    "It was made for an earlier diary of yours. Share a file with them, so that their next one is for "
    "this diary."
)
IF_MADE_FOR_AN_EARLIER_DIARY: Final = _(
    "If it was made for an earlier diary of yours, receive it with: homecare --patient {name} receive FILE"
)
MADE_FOR_ANOTHER_DIARY: Final = _(
    "It was made for a different diary: an earlier one of yours, or somebody else's."
)
MADE_FOR_ANOTHER_PRACTICE: Final = _(
    "It was made for the records of another practice, or of an earlier folder."
)
EARLIER_FILES_CAME_FROM_ANOTHER_DIARY: Final = _("Earlier files from {name} came from a different diary.")
MADE_FOR_NO_DIARY_HERE: Final = _(
    "It was made for a diary that is not in this folder: an earlier one, or somebody else's."
)
