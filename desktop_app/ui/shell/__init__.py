"""The main window: navigation, pages, foot, toasts and progress."""
