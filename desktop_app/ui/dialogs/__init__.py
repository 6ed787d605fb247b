"""The few windows that open above the page."""
