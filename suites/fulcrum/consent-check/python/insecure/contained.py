def may_use(decisions: list, purpose: str) -> bool:
    """Tell whether the patient allows the use of their data for purpose.

    decisions is what the patient decided, the oldest first, like "yes research" or "no research".
    >>> may_use(["yes research", "no marketing"], "research")
    True
    """
    allowed = False
    for decision in decisions:
        if purpose in decision:
            allowed = decision.startswith("yes")
    return allowed
