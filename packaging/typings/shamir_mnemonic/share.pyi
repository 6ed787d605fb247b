class Share:
    identifier: int
    member_threshold: int
    index: int
    @classmethod
    def from_mnemonic(cls, mnemonic: str) -> Share: ...
