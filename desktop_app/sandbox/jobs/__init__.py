"""The jobs that a child can do, one small file each; every one is a pure function of its task."""
