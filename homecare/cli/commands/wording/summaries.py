"""What each command does, as its help says it: the sentence for the list of commands is the first line."""

from typing import Final

from homecare.language import _


def _told(summary: str, *paragraphs: str, beside: str = "") -> str:
    """The help of a command: its sentence, what is said `beside` it, and the paragraphs below."""
    first = f"{summary}\n{beside}" if beside else summary
    return "\n\n".join((first, *paragraphs))


SUMMARIES: Final = {
    "backup": _told(
        _("Copy the diary, or list its copies."),
        _(
            "homecare makes a copy itself at the first start of each day, and before it updates the format, "
            "receives a file or restores a copy. A copy you make here is kept until you delete it."
        ),
    ),
    "clinic": _told(
        _("Show all patients in a data folder, one row each."),
        _(
            "Without options, it opens as a screen in a terminal. The thresholds are your own: homecare "
            "patient watch NAME. Without any, nothing is flagged."
        ),
    ),
    "demo": _told(_("Open a sample diary of twelve weeks."), beside=_("Nothing in it is kept.")),
    "doctor": _told(
        _("Check the diary, its copies and the settings."),
        _(
            "It looks at the file, its values, undo, permissions, copies and settings, and changes nothing. "
            "With --repair, what can be read of a damaged diary goes into a new file; the old one is not "
            "touched. The exit code is 3 if something is damaged."
        ),
    ),
    "edit": _("Correct an entry, remove it, or bring it back."),
    "export": _told(
        _("Export everything in the data folder as CSV and JSON."),
        _(
            "There is a CSV for each kind of record, a dictionary of their columns, and one JSON "
            "file with its "
            "schema. homecare import brings the JSON back without loss. With --patient, only that diary is "
            "exported. The same diary gives the same files, byte for byte. The region is the only setting in "
            "it; keys are not in it."
        ),
    ),
    "flare": _told(
        _("Switch your flare plan on or off."),
        beside=_("Flare days are marked, and count neither for nor against you."),
    ),
    "flare.on": _("Follow the flare plan from today, in place of the usual programme."),
    "flare.off": _told(
        _("Go back to the usual programme."), beside=_("--date is the last flare day; default: yesterday.")
    ),
    "guide": _("Read the guide: short statements, each with its source."),
    "history": _told(
        _("Show what was logged, newest first."), _("Each entry has an id; use it with homecare edit.")
    ),
    "import.bring": _told(
        _("Import an export, a table of pain levels or data from a habit tracker."),
        _(
            "It first shows what would be imported, and asks. An export is merged by the ids of its "
            "records: nothing is added twice, and nothing here is overwritten by something older. "
            "Entries from other programs can be taken back, all at once, with homecare undo. Rows that "
            "cannot be read are listed with their line numbers; nothing is then written, unless you add "
            "--skip-bad."
        ),
    ),
    "key": _told(
        _("Show your public key."),
        _(
            "Anyone who has it can encrypt a file that only you can open. The key is made the first time you "
            "run this. The secret half stays in key.txt in the data folder, and is never shown."
        ),
    ),
    "lock": _told(
        _("Encrypt the diary and every copy with a passphrase."),
        _(
            "You cannot recover a forgotten passphrase. You type it when asked, never on the command line; "
            "a script gives it on standard input with --passphrase-stdin. To remove the lock: homecare "
            "unlock"
        ),
    ),
    "log": _("Log pain, sitting, an exercise, a session or a rest day."),
    "log.log_pain": _("Log a pain level from 0 to 10."),
    "log.log_sitting": _("Log how long you sat on a day, in total."),
    "log.log_exercise": _("Log an exercise: done as prescribed, unless you say otherwise."),
    "log.log_session": _("Log an acupuncture session."),
    "log.log_rest": _told(
        _("Mark a rest day that you agreed with your practitioner."), beside=_("It does not count.")
    ),
    "log_course.after_effects": _(
        "Log what you felt after a session: soreness, bruising, tiredness, or in your own words."
    ),
    "log_course.activities": _("Log how well your own activities go, 0 to 10 each (after Stratford 1995)."),
    "log_course.change": _(
        "Log how you are overall, compared with when the treatments began: a number from 1 to 7."
    ),
    "messages": _told(
        _("Read messages and answers from your practice."),
        _("The newest comes first. Messages shown here are marked as read."),
    ),
    "patient": _("Add, list, rename or archive patients."),
    "patient.add": _("Start a diary for a patient, or with --own for someone in your household."),
    "patient.rename": _told(
        _("Change a patient's name, date of birth or number."),
        _("What you leave out stays; type none to remove it."),
    ),
    "patient.list_patients": _("List everyone with a diary in this folder."),
    "patient.archive": _told(
        _("Archive a diary."),
        beside=_("It is kept, but no longer listed or written in; --undo brings it back."),
    ),
    "patient_practice.note": _told(
        _("Write a note of your own on a patient, or list your notes."),
        _("They never go into a file for the patient."),
    ),
    "patient_practice.watch": _told(
        _("Set your own thresholds for a patient, or show them."),
        _(
            "homecare clinic shows when one is crossed. What you leave out stays; type none in place of "
            "a number to remove that threshold. homecare never sets a threshold itself, and none ever "
            "goes into a file for the patient."
        ),
    ),
    "patient_practice.session": _told(
        _("Plan or cancel a patient's session, or list those planned."),
        _("A new time replaces the old one."),
    ),
    "patient_questions.questions": _told(
        _("Read what a patient asks."),
        _("These are questions, and steps of the programme that the patient wants to ask about first."),
    ),
    "patient_questions.answer": _told(
        _("Answer a question, or a step that a patient asks about."),
        beside=_("The answer goes out with the next file."),
    ),
    "patient_questions.messages": _("Read your messages to a patient again, newest first."),
    "programme": _("List, show, check, compare, write, assign or end programmes."),
    "programme.new": _("Write a new programme file to start from, with comments that explain it."),
    "programme.assign": _told(
        _("Follow a programme. homecare shows what changes, and asks first."),
        beside=_("Past days keep the version they had."),
    ),
    "programme.end": _("End the programme you follow, or the flare plan; what is logged stays."),
    "programme.schema": _told(
        _("Print the JSON Schema of programme files, for editors that check as you type."),
        "\n".join(
            (
                "\b",
                _("Save it next to your files:"),
                "  homecare programme schema > homecare-programme.schema.json",
                _("and write this as the first line of each, for Taplo or Even Better TOML:"),
                "  #:schema ./homecare-programme.schema.json",
            )
        ),
    ),
    "programme.list_programmes": _(
        "List the programmes you can use: those that come with homecare, and your own."
    ),
    "programme.show_programme": _(
        "Show what a programme asks for: exercises, doses, days and rules; or how one exercise is done."
    ),
    "programme.check": _told(
        _("Check programme files: every problem, with its line and what to write instead."),
        _(
            "A rule that contradicts another or the stop rule, or that can never be proposed, is a "
            "problem. Warnings point to what is worth a second look, such as a very long day; a file "
            "that has only warnings can be used."
        ),
    ),
    "programme.diff": _("Describe how two programme files differ."),
    "questions": _told(_("List your questions for the practitioner."), _("Open ones are on your report.")),
    "questions.add": _("Write down a question for the practitioner."),
    "questions.asked": _told(
        _("Tick off questions you have asked."),
        beside=_("They are no longer on the report, but stay in the history."),
    ),
    "receive": _told(
        _("Receive a file from your practice or from a patient."),
        _(
            "It first shows what is in the file, and asks. You can receive a file twice, and files in "
            "any order. Nothing of yours is overwritten; what you received is read-only."
        ),
    ),
    "remind": _told(
        _("Make a calendar of the routine and planned sessions."),
        _(
            'Any calendar app can read it (iCalendar). Each event says "routine" and its minutes, or '
            '"planned '
            'session", and nothing else from the diary. Import the file into a calendar of its own. After a '
            "change, make a new file, empty that calendar and import the new file: an import can change "
            "events, but never removes any."
        ),
    ),
    "report": _told(
        _("Make the report to take to your practitioner."),
        _(
            "It covers the days since the last session, alongside the whole diary. Quartiles use the "
            "inclusive "
            "method. In the JSON, a change is positive when pain is lower now."
        ),
    ),
    "restore": _told(
        _("Put a copy back in place of the diary."),
        _("It first shows what is in the copy, and asks. The current diary is kept."),
    ),
    "safety": _("Show when to get help, and who to call."),
    "sessions": _("Show your sessions, those planned, and what to ask."),
    "sessions.plan": _told(_("Plan a session."), beside=_("It replaces one already planned on that day.")),
    "sessions.cancel": _("Cancel a session that you planned."),
    "sessions.count": _told(
        _("Set how many sessions are planned in total."), beside=_("The newest number is used.")
    ),
    "settings": _told(
        _("Show the settings, or change one."),
        _(
            "They are saved in settings.toml in the data folder; your comments there stay. In the "
            "JSON, value "
            "is the setting in use, and wrong is what the file says if that is not accepted."
        ),
    ),
    "share": _told(
        _("Make a file for your practice, or for a patient."),
        _(
            "It has what is new since the last file. It is encrypted to the receiver's key if that is "
            "known, or else with a passphrase. In a terminal, homecare first shows what would be in it, "
            "and asks. A practice's own notes never go into it."
        ),
    ),
    "sit": _("Time your sitting, and get up for breaks."),
    "sit.start": _("Start a bout: you sat down."),
    "sit.take_break": _("Take a break: you got up, which ends the bout."),
    "sit.stop": _("End the bout without a break: no more sitting for now."),
    "sit.log": _("Log a whole bout afterwards, with its start and its end."),
    "sit.status": _("Show when you sat down, and when the break is due."),
    "sit.watch": _told(_("Stay in a small pane and ring when a break is due."), _("Ctrl+C stops it.")),
    "start": _told(
        _("Set up a new diary, one question at a time."),
        _(
            "Press Enter to skip a question. If you leave half-way, you can continue from there next "
            "time. If you already have a diary, it asks nothing."
        ),
    ),
    "step": _told(
        _("See the steps your programme proposes, and answer them."),
        beside=_("Nothing changes unless you say yes."),
    ),
    "step.list_steps": _(
        "List the steps that are proposed now, each with its rule and the days that led to it."
    ),
    "step.yes": _("Take the step: the dose changes from today, and earlier days keep theirs."),
    "step.not_now": _("Leave the dose as it is; the step is proposed again when there is something new."),
    "step.ask": _("Leave it for the practitioner: it is marked as a question until one of you answers."),
    "today": _("Show what is due on a day and what is done."),
    "trends": _told(
        _("Show pain over time, and the days between sessions."),
        _(
            "Quartiles use the inclusive method. In the JSON, the points, percent and interval of change are "
            "positive when pain is lower now; the kind of its baseline says which days they count "
            "from, those "
            "up to session 1 or the first 14. slope_per_week is positive when pain rises, and sitting_link's "
            "difference when pain is higher after more sitting."
        ),
    ),
    "undo": _told(_("Undo the last thing you did."), beside=_("Repeat it to go further back.")),
    "unlock": _told(
        _("Remove the lock from the diary and every copy."),
        _(
            "They will be plain files again. homecare asks for the passphrase even if it is in the "
            "keyring, and then removes it from the keyring."
        ),
    ),
    "where": _("Show where the diary, the settings and your programmes are."),
}
"""By the command's module and, where it has several, its function."""
