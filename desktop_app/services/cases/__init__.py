"""What a person does with one case: make it, edit it, look at it, take an edit back, have it forgotten."""
