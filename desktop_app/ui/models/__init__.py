"""View models: what the windows show, as QtCore objects that can be tested without a window."""
