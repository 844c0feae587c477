"""Imports Anki packages one after the other into an empty Mnemosyne and prints what it then holds as
JSON: `cards`, each with `guid`, `type`, `fields`, `tags`, `question` and `answer` as it shows them."""

import contextlib
import json
import os
import sys
import tempfile

from mnemosyne.libmnemosyne import Mnemosyne
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget
from mnemosyne.libmnemosyne.ui_components.review_widget import ReviewWidget


class SilentWidget(MainWidget):
    """A main window that shows nothing."""

    def show_information(self, text):
        pass

    def show_error(self, text):
        raise RuntimeError(text)

    def set_progress_text(self, text):
        pass


class SilentReview(ReviewWidget):
    """A review that draws nothing."""

    def redraw_now(self):
        pass


def start(folder):
    program = Mnemosyne(upload_science_logs=False, interested_in_old_reps=True)
    program.components.insert(
        0, ("mnemosyne.libmnemosyne.gui_translators.gettext_gui_translator", "GetTextGuiTranslator")
    )
    sys.modules["silent"] = sys.modules[__name__]
    program.components.append(("silent", "SilentWidget"))
    program.gui_for_component["ScheduledForgottenNew"] = [("silent", "SilentReview")]
    program.initialise(data_dir=folder, filename="default.db", automatic_upgrades=False)
    return program


def describe(card):
    return {
        "guid": card.fact.id,
        "type": card.card_type.name,
        "fields": [card.fact.data.get(key, "") for key, _ in card.card_type.fact_keys_and_names],
        "tags": sorted(tag.name for tag in card.tags),
        "question": card.question(),
        "answer": card.answer(),
    }


def read(paths):
    with tempfile.TemporaryDirectory() as folder:
        program = start(folder)
        importer = next(
            one
            for one in program.component_manager.all("file_format")
            if type(one).__name__ == "Anki2"
        )
        for path in paths:
            importer.do_import(path)
        database = program.database()
        cards = [
            describe(database.card(internal, is_id_internal=True))
            for internal, _ in database.cards()
        ]
        result = {"cards": cards, "media": os.listdir(database.media_dir())}
        program.finalise()
        return result


# Its own messages go where ours are not read.
with contextlib.redirect_stdout(sys.stderr):
    found = read(sys.argv[1:])
print(json.dumps(found, ensure_ascii=False))
