def fill_reply(reply: list, name: str) -> None:
    """Write name into reply, a list of 32 numbers: the number of each character and a 0 behind the last one.

    The list is used for one reply after the other, and all of it is sent to the client.
    The name "ab" makes reply begin with 97, 98, 0.
    """
    numbers = [ord(character) for character in name[:31]]
    reply[:] = numbers + [0] * (32 - len(numbers))
