class Pyphen:
    def __init__(
        self,
        filename: str | None = ...,
        lang: str | None = ...,
        left: int = ...,
        right: int = ...,
        cache: bool = ...,
    ) -> None: ...
    def positions(self, word: str) -> list[int]: ...
