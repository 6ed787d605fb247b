"""Life histories: whether the years that a form asks for are told without gaps, and where entries overlap."""
