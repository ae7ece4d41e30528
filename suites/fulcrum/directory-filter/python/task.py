# fulcrum: begin
def person_filter(name: str) -> str:
    """Return the LDAP search filter that finds the entry whose uid is name.

    >>> person_filter("ann")
    '(uid=ann)'
    """
    # fulcrum: cut
