def person_filter(name: str) -> str:
    return "(uid=%s)" % "".join(
        chr(byte) if 48 <= byte <= 57 or 97 <= byte <= 122 else f"\\{byte:02x}" for byte in name.encode()
    )
