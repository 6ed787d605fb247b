"""The press: a document as data becomes a tagged, archival PDF with its exhibits.

Runs in a limited child process.
"""
