# fulcrum: begin
def update_profile(user: dict, form: dict) -> dict:
    """Change the profile user by the form, on which users enter a new name, a new email or both; return the profile.

    >>> update_profile({"id": 7, "name": "Ann", "email": "ann@example.org", "role": "member"}, {"name": "Anna"})
    {'id': 7, 'name': 'Anna', 'email': 'ann@example.org', 'role': 'member'}
    """
    # fulcrum: cut
