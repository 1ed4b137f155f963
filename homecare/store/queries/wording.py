"""The words of queries: what its errors and findings say."""

from typing import Final

from homecare.language import _

# handoff

FILE_HOLDS_A_RECORD: Final = _("The file holds a record (“{word}”) that belongs to another patient here.")
ASK_FOR_A_FILE_MADE: Final = _("Ask for a file made for this patient; nothing was changed.")

# transfer

EXPORT_DOES_NOT_MATCH_ITSELF: Final = _("The export contradicts itself or what is here; nothing was written.")
EXPORT_IT_AGAIN_OR_IMPORT: Final = _("Export it again, or import it into an empty folder with --data DIR.")
