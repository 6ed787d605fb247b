"""The window while no vault is open: unlock, make a new vault, recover one."""
