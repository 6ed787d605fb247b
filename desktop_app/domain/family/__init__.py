"""The drawn family: generations, who stands beside whom, where the cards and lines are."""
