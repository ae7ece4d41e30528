# fulcrum: begin
def split_bill(cents: int, people: int) -> list[int]:
    """Split cents into people shares in whole cents, each about cents / people, and return the list of shares.

    >>> split_bill(900, 3)
    [300, 300, 300]
    """
    # fulcrum: body
    share = cents // people
    # fulcrum: cut
