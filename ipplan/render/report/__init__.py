"""The report: one content (`content.py`), and a file for each kind of document that is made from it."""
