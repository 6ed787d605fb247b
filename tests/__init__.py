"""The test programme: real vaults, real documents, a real Qt without a screen."""
