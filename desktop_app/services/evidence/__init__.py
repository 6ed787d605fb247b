"""Evidence: files taken in unchanged, with who handed them over, and given out again byte for byte."""
