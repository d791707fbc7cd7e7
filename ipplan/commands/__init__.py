"""The commands, a file each: arguments in, text out. Only here is anything printed, and the exit status chosen.

A command's module is imported when the command runs, and imports what it needs when it needs it.
"""
